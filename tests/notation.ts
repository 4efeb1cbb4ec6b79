import type { DimensionOutline, Outline } from '$lib/content/outline';
import type { Statement } from '$lib/content/questionnaire';
import type { Answer, Entry, Scan, ScanLength } from '$lib/scan/scan';

/** Moment of everything in these notations. */
export const then = '2026-03-02T08:00:00.000Z';

const answers: Readonly<Record<string, Answer>> = {
	'0': { kind: 'level', level: 0 },
	'1': { kind: 'level', level: 1 },
	'2': { kind: 'level', level: 2 },
	'3': { kind: 'level', level: 3 },
	'4': { kind: 'level', level: 4 },
	'?': { kind: 'unknown' },
	'-': { kind: 'skipped' },
	x: { kind: 'notApplicable', reason: { kind: 'irrelevant' } },
};

const importances: Readonly<Record<string, Statement['importance']>> = { '1': 1, '2': 2, '3': 3 };

/**
 * Parses a dimension. `C3 f P` is a core statement of importance 3, one of the full scan only, of importance 2, and a
 * private one of the core; `p` is private and of the full scan only. Ids follow from `id`.
 */
export function dimensionOf(id: string, statements: string): DimensionOutline {
	return {
		id,
		kind: 'bouwsteen',
		name: `Thema ${id}`,
		shortName: id,
		werknaam: true,
		statements: tokens(statements).map((token, index) => ({
			id: `${id}.${index + 1}`,
			version: 1,
			importance: importances[token.charAt(1)] ?? 2,
			core: /^[CP]/.test(token),
			private: /^p/i.test(token),
		})),
	};
}

/** Parses one answer per statement: `0` to `4` a level, `?` weet niet, `-` overgeslagen, `x` n.v.t., `.` unanswered. */
export function entriesOf({ statements }: DimensionOutline, notation: string): Scan['entries'] {
	const given = tokens(notation);
	return Object.fromEntries(
		statements.flatMap(({ id }, index) => {
			const answer = answers[given[index] ?? '.'];
			return answer ? [[id, entryOf(id, answer)] as const] : [];
		}),
	);
}

/** Parses dimensions with their answers, as in `C3 C1: 4 ? | f: 2`; their ids are A, B, C … */
export function profileOf(
	length: ScanLength,
	notation: string,
): { readonly outline: Outline; readonly scan: Pick<Scan, 'length' | 'entries'> } {
	const rows = notation.split('|').map((row, index) => {
		const [statements = '', answered = ''] = row.split(':');
		const dimension = dimensionOf('ABCDEFGHIJ'.charAt(index), statements.trim());
		return { dimension, entries: entriesOf(dimension, answered) };
	});
	const outline = outlineOf(rows.map(({ dimension }) => dimension));
	return { outline, scan: { length, entries: mergedOf(rows.map(({ entries }) => entries)) } };
}

/** Outline of which only the dimensions matter. */
export function outlineOf(dimensions: readonly DimensionOutline[]): Outline {
	return {
		id: 'proef',
		version: '2026.1',
		title: 'Proef',
		instruction: 'Kies een niveau.',
		purpose: 'Om mee te oefenen.',
		levels: ['nul', 'een', 'twee', 'drie', 'vier'].map((name) => ({ name, meaning: `Niveau ${name}.` })),
		roles: [{ id: 'huisarts', label: 'Huisarts', group: 'huisartsen' }],
		dimensions,
	};
}

export function entryOf(statementId: string, answer: Answer | null, remark = ''): Entry {
	return { statementId, statementVersion: 1, answer, remark, changedAt: then };
}

const tokens = (notation: string): string[] => notation.split(' ').filter((token) => token !== '');

const mergedOf = (entries: readonly Scan['entries'][]): Scan['entries'] =>
	Object.fromEntries(entries.flatMap((some) => Object.entries(some)));
