import { capitalised } from '$lib/content/capitalised';
import { formatMean } from '$lib/scoring/format-mean';
import { ambitionText } from '../wall/ambition-text';
import { legendTexts } from '../wall/legend-texts';
import { namedLevel } from '../wall/named-level';
import type { WallRow } from '../wall/wall-row';
import { copy } from './copy';
import type { WallNode } from './document';

/** Column of the wall as a table, beside theme and mean. */
export type WallColumn = {
	readonly id: string;
	readonly name: string;
	readonly isNeeded: (rows: readonly WallRow[]) => boolean;
	readonly text: (row: WallRow, levels: WallNode['levels']) => string;
};

/** Columns that at least one row has something for. */
export const wallColumns = (rows: readonly WallRow[]): readonly WallColumn[] =>
	all.filter(({ isNeeded }) => isNeeded(rows));

export const isScored = ({ result }: WallRow): boolean => result.outcome.kind === 'score';
const hasAmbition = ({ ambition }: WallRow): boolean => ambition !== null;
const hasPrevious = ({ previous }: WallRow): boolean => previous !== null;

const all: readonly WallColumn[] = [
	{
		id: 'lowest',
		name: copy.themeColumns.level,
		isNeeded: (rows) => rows.some(isScored),
		text: ({ result: { outcome } }, levels) =>
			outcome.kind === 'score' ? namedLevel(outcome.lowest, levels) : copy.none,
	},
	{
		id: 'ambition',
		name: copy.themeColumns.ambition,
		isNeeded: (rows) => rows.some(hasAmbition),
		text: ({ ambition }) => (ambition ? ambitionText(ambition) : copy.none),
	},
	{
		id: 'previous',
		name: capitalised(legendTexts.previous),
		isNeeded: (rows) => rows.some(hasPrevious),
		text: ({ previous }) => (previous === null ? copy.none : formatMean(previous)),
	},
];
