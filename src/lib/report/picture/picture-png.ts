import { pictureFont, type PathItem, type Picture, type TextItem } from './picture';

/** Pixels of the file for each pixel of the picture: sharp on paper 17 cm wide, at about 300 dots per inch. */
const sharpness = 2;

/** Picture as a PNG file, in the typeface of the page. Throws where the browser gives no canvas. */
export async function picturePng(picture: Picture): Promise<Blob> {
	await Promise.all([400, 600].map((weight) => document.fonts.load(`${String(weight)} 16px ${pictureFont}`)));
	const canvas = document.createElement('canvas');
	canvas.width = picture.width * sharpness;
	canvas.height = picture.height * sharpness;
	const context = canvas.getContext('2d');
	if (!context) throw new Error('No canvas');
	context.scale(sharpness, sharpness);
	context.fillStyle = picture.background;
	context.fillRect(0, 0, picture.width, picture.height);
	for (const item of picture.items) {
		if (item.kind === 'path') drawPath(context, item);
		else drawText(context, item);
	}
	return new Promise((resolve, reject) => {
		canvas.toBlob((file) => {
			if (file) resolve(file);
			else reject(new Error('The canvas gives no file'));
		}, 'image/png');
	});
}

function drawPath(context: CanvasRenderingContext2D, { path, x, y, scale, paint }: PathItem): void {
	const { fill, line, lineWidth = 1, dashes = [], opacity = 1 } = paint;
	const shape = new Path2D(path);
	context.save();
	context.translate(x, y);
	context.scale(scale, scale);
	context.globalAlpha = opacity;
	if (fill !== undefined) {
		context.fillStyle = fill;
		context.fill(shape);
	}
	if (line !== undefined) {
		context.strokeStyle = line;
		context.lineWidth = lineWidth;
		context.lineJoin = 'round';
		context.setLineDash([...dashes]);
		context.stroke(shape);
	}
	context.restore();
}

function drawText(context: CanvasRenderingContext2D, item: TextItem): void {
	context.font = `${item.isStrong ? '600' : '400'} ${String(item.size)}px ${pictureFont}`;
	context.fillStyle = item.colour;
	context.textAlign = item.align;
	context.fillText(item.text, item.x, item.y);
}
