import type { Box } from '$lib/paper/block';
import type { Role } from '$lib/paper/tag';
import type { Paper } from '$lib/paper/paper';
import type { TextStyle } from '$lib/paper/theme';

export type DrawnText = {
	readonly page: number;
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly style: TextStyle;
	readonly role: Role | null;
};

export type FakePaper = {
	readonly paper: Paper;
	readonly drawn: readonly DrawnText[];
	readonly bookmarks: readonly string[];
	readonly links: readonly (Box & { readonly page: number; readonly url: string })[];
};

/** Records the drawing; every character is one millimetre wide. */
export function fakePaper(): FakePaper {
	const drawn: DrawnText[] = [];
	const bookmarks: string[] = [];
	const links: FakePaper['links'][number][] = [];
	let pages = 1;
	let current = 1;
	let role: Role | null = null;
	const paper: Paper = {
		measure: (text) => text.length,
		hasGlyph: (codePoint) => codePoint < 0x250,
		text: (text, x, y, style) => void drawn.push({ page: current, text, x, y, style, role }),
		box: () => undefined,
		shape: () => undefined,
		mark: (marked, draw) => {
			role = marked;
			draw();
			role = null;
		},
		link: (box, url) => void links.push({ ...box, url, page: current }),
		pages: () => pages,
		addPage: () => {
			pages += 1;
			current = pages;
		},
		turnTo: (number) => {
			current = number;
		},
		bookmark: (title, number) => void bookmarks.push(`${title} ${String(number)}`),
		finish: () => Promise.resolve(new Blob()),
	};
	return { paper, drawn, bookmarks, links };
}
