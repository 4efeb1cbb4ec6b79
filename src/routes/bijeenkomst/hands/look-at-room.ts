import { afterLook, cardsInLooks, type RoomCount } from '$lib/exchange/marks/room-count';
import { findMarks, type SeenMark } from '$lib/exchange/marks/find-marks';
import { greyOf } from '$lib/exchange/marks/grey-picture';
import { wholeFrame, type CameraLook } from '../collect/camera';
import { pixelsOf } from '../collect/qr-in-picture';

/** Looks at the cards that people hold up now, and adds them to the count. */
export async function lookAtRoom(before: RoomCount, camera: CameraLook): Promise<RoomCount> {
	const frame = wholeFrame(camera);
	const marks = frame ? await findMarks(greyOf(frame)) : [];
	return afterLook(before, marks, performance.now());
}

/** Widths in pixels at which a photo is read: far cards need a large one, a blurred photo a small one. */
const widths = [1920, 1280];

/** Cards in a photo, each once; undefined for a file that is no picture. */
export async function cardsInPhoto(file: Blob): Promise<readonly SeenMark[] | undefined> {
	const photo = await createImageBitmap(file).catch(() => undefined);
	if (!photo) return undefined;
	try {
		const looks: (readonly SeenMark[])[] = [];
		for (const most of widths) {
			const pixels = pixelsOf(photo, most);
			const marks = await findMarks(greyOf(pixels));
			looks.push(marks.map((mark) => enlarged(mark, photo.width / pixels.width)));
		}
		return cardsInLooks(looks);
	} finally {
		photo.close();
	}
}

const enlarged = (mark: SeenMark, by: number): SeenMark => ({
	...mark,
	x: mark.x * by,
	y: mark.y * by,
	size: mark.size * by,
});
