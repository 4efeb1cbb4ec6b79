import { markBrickHeight, markBricks, markSize } from '$lib/ui/mark/mark-bricks';
import { markup, type Markup } from './markup';

/** The mark of the app; decorative, as the title names the app. */
export const markPicture = (): Markup =>
	markup`<svg xmlns="http://www.w3.org/2000/svg" class="mark-bricks" viewBox="0 0 ${markSize} ${markSize}" aria-hidden="true">${markBricks.map(
		({ x, y, width, isLight }) =>
			markup`<rect class="${isLight ? 'mean' : 'lowest'}" x="${x}" y="${y}" width="${width}" height="${markBrickHeight}" rx="1" />`,
	)}</svg>`;
