import type { MarkIndex } from '$lib/session/level-marks';
import { markModules } from './mark-modules';

/** Photo of a grey room in which these cards are held up, for a browser test. */
export async function photoOf(cards: readonly MarkIndex[]): Promise<File> {
	const canvas = new OffscreenCanvas(1600, 900);
	const context = canvas.getContext('2d');
	if (!context) throw new Error('No canvas');
	context.fillStyle = '#777';
	context.fillRect(0, 0, canvas.width, canvas.height);
	cards.forEach((mark, index) => {
		const [x, y, cell] = [60 + index * 180, 200, 12];
		context.fillStyle = '#eee';
		context.fillRect(x, y, 10 * cell, 10 * cell);
		context.fillStyle = '#222';
		markModules(mark).forEach((row, down) => {
			row.forEach((isDark, right) => {
				if (isDark) context.fillRect(x + (2 + right) * cell, y + (2 + down) * cell, cell, cell);
			});
		});
	});
	return new File([await canvas.convertToBlob({ type: 'image/png' })], 'zaal.png', { type: 'image/png' });
}
