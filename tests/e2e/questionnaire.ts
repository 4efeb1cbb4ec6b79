import { loadPack } from '$lib/content/pack/load-pack';
import type { Dimension, Statement } from '$lib/content/questionnaire';
import { stepsOf } from '$lib/scan/step-order';
import type { ScanLength } from '$lib/scan/scan';

const pack = loadPack('src/lib/content/regio');

/** Questionnaire of the built site; tests read their expectations of the screen from it. */
export const questionnaire = pack.questionnaire;

export const questionnaireRef = {
	id: questionnaire.id,
	version: questionnaire.version,
	hash: pack.hash,
} as const;

/** Statements of a scan of this length, in the order in which they are asked. */
export function statementsOf(length: ScanLength): readonly Statement[] {
	return stepsOf(questionnaire, length).map(({ statement }) => statementWith(statement.id));
}

export function statementWith(id: string): Statement {
	return required(dimensionOf(id).statements.find((statement) => statement.id === id));
}

/** Dimension of a statement. */
export function dimensionOf(statementId: string): Dimension {
	return required(questionnaire.dimensions.find(({ id }) => statementId.startsWith(`${id}.`)));
}

export function required<T>(value: T | undefined): T {
	if (value === undefined) throw new Error('The questionnaire lacks what the test needs');
	return value;
}
