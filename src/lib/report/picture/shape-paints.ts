import type { Palette } from '$lib/paper/page-writer';
import { colours, greys } from '$lib/paper/theme';
import type { RowShape } from '../wall/row-shapes';
import type { PathPaint } from './picture';

type Ink = (name: keyof typeof colours) => string;

/** Colours of paper, in grey where that was chosen. */
export const inkOf =
	(palette: Palette): Ink =>
	(name) =>
		palette === 'grey' ? (greys.get(colours[name]) ?? colours[name]) : colours[name];

/** Paints of each shape of the wall, the lowest first. */
export const shapePaints = (name: RowShape['name'], ink: Ink): readonly PathPaint[] => {
	// keeps each tint apart from the next in black and white
	const edge = { line: ink('soft'), lineWidth: 0.5 };
	// keeps a sign visible on every tint
	const margin = { line: ink('paper'), lineWidth: 4 };
	switch (name) {
		case 'empty':
			return [{ fill: ink('empty'), ...edge }];
		case 'mean':
			return [{ fill: ink('mean'), ...edge }];
		case 'lowest':
			return [{ fill: ink('petrol') }];
		case 'person':
			return [{ fill: ink('petrol'), opacity: 0.6 }];
		case 'hatch':
			return [{ line: ink('ochre'), lineWidth: 1.6 }];
		case 'dotted':
			return [{ line: ink('soft'), lineWidth: 1, dashes: [1.5, 2.5] }];
		case 'previous':
			return [margin, { fill: ink('ink') }];
		case 'ambition':
			return [margin, { fill: ink('ochre') }];
	}
};
