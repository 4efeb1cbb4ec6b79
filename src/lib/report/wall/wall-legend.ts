import type { WallRow } from './wall-row';

/** A tint or a line of the wall. */
export type LegendId = 'lowest' | 'mean' | 'empty' | 'ambition' | 'previous' | 'person' | 'dotted';

export type LegendItem = { readonly id: LegendId; readonly text: string };

const isScored = ({ result }: WallRow): boolean => result.outcome.kind === 'score';

export const previousName = 'vorige keer';

const items: readonly (LegendItem & { readonly isNeeded: (rows: readonly WallRow[]) => boolean })[] = [
	{ id: 'lowest', text: 'tot het laagste niveau', isNeeded: (rows) => rows.some(isScored) },
	{ id: 'mean', text: 'tot het gemiddelde', isNeeded: (rows) => rows.some(isScored) },
	{ id: 'empty', text: 'nog te bouwen', isNeeded: (rows) => rows.some(isScored) },
	{ id: 'ambition', text: 'ambitie', isNeeded: (rows) => rows.some(({ ambition }) => ambition !== null) },
	{ id: 'previous', text: previousName, isNeeded: (rows) => rows.some(({ previous }) => previous !== null) },
	{ id: 'person', text: 'één mens', isNeeded: (rows) => rows.some(({ means }) => means.length > 0) },
	{ id: 'dotted', text: 'geen getal', isNeeded: (rows) => !rows.every(isScored) },
];

/** What the tints and lines of these rows mean; nothing that isn't there. */
export const legendFor = (rows: readonly WallRow[]): readonly LegendItem[] =>
	items.filter(({ isNeeded }) => isNeeded(rows));
