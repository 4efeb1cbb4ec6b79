import { checksumOf } from '$lib/content/canonical';
import type { DimensionOutline } from '$lib/content/outline';
import type { QuestionnaireRef } from '$lib/content/questionnaire-ref';
import type { Dimension, Questionnaire, Statement, Tip } from '$lib/content/questionnaire';
import { newScan } from '$lib/scan/new-scan';
import type { Scan } from '$lib/scan/scan';
import { dimensionOf, entryOf, outlineOf, then } from './notation';

/**
 * Questionnaire of two dimensions of two statements, the first of each core: small enough to walk through every path.
 */
export const smallQuestionnaire: Questionnaire = {
	...outlineOf([]),
	levels: outlineOf([]).levels.map(({ name }) => ({ name, meaning: name })),
	roles: [...outlineOf([]).roles],
	context: { title: 'Over het plan', intro: 'Telt niet mee.', questions: [] },
	positions: [{ strongAtLeast: 2, text: 'Het werkt.' }, { text: 'Er is werk te doen.' }],
	dimensions: [
		dimensionFrom(dimensionOf('B1', 'C3 f1'), [tipOf('B1.t1', ['B1.1', 'B1.2'], [0, 1, 2, 3])]),
		dimensionFrom(dimensionOf('G', 'C2 f3'), []),
	],
	sources: { F1: { fact: 'Er is een bron.', zekerheid: 'bevestigd', title: 'Een bron' } },
};

export const smallRef: QuestionnaireRef = {
	id: smallQuestionnaire.id,
	version: smallQuestionnaire.version,
	hash: await checksumOf(smallQuestionnaire),
};

/** New scan on the small questionnaire. */
export function smallScan(details: Partial<Scan> = {}): Scan {
	const region = { id: '7c9e6679-7425-40de-944b-e07fc1f90ae7', name: 'Waterland' };
	const start = {
		id: '0f8fad5b-d9cb-469f-a165-70867728950e',
		name: '',
		region,
		role: '',
		length: 'full',
	} as const;
	return { ...newScan({ ...start, questionnaire: smallRef }, then), ...details };
}

/** Scan number `n` of several, with level 2 on each of these statements. */
export function answeredScan(n: number, statementIds: readonly string[], details: Partial<Scan> = {}): Scan {
	const entries = statementIds.map((id) => [id, entryOf(id, { kind: 'level', level: 2 })] as const);
	return smallScan({
		id: `00000000-0000-4000-8000-00000000000${n}`,
		entries: Object.fromEntries(entries),
		...details,
	});
}

/** Complete dimension around an outline. */
export function dimensionFrom(outline: DimensionOutline, tips: readonly Tip[]): Dimension {
	return {
		...outline,
		about: `Waar ${outline.id} over gaat.`,
		zekerheid: 'eigen',
		bron: ['F1'],
		toelichting: 'Verzonnen.',
		statements: outline.statements.map(statementFrom),
		tips: [...tips],
	};
}

export function tipOf(id: string, statements: readonly string[], levels: Tip['levels']): Tip {
	return { id, text: `Doe ${id}.`, statements: [...statements], levels, zekerheid: 'eigen', bron: ['F1'] };
}

function statementFrom(outline: DimensionOutline['statements'][number]): Statement {
	const { id } = outline;
	return {
		...outline,
		text: `Stelling ${id}.`,
		why: `Waarom ${id}.`,
		anchors: [`${id} nul.`, `${id} een.`, `${id} twee.`, `${id} drie.`, `${id} vier.`],
		askWhom: 'een collega',
		zekerheid: 'eigen',
		bron: ['F1'],
	};
}
