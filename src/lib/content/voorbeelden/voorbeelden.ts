import type { Questionnaire } from '../questionnaire.ts';
import type { Zekerheid } from '../zekerheid.ts';

/** Story of another region, in our own words. */
export type Voorbeeld = {
	readonly id: string;
	readonly regio: string;
	/** Absent when no source says it. */
	readonly year?: string | undefined;
	readonly text: string;
	/** Ids of the statements that it illustrates. */
	readonly statements: readonly string[];
	readonly zekerheid: Zekerheid;
	readonly sources: readonly {
		readonly id: string;
		readonly title: string;
		readonly zekerheid: Zekerheid;
		readonly url: string | null;
	}[];
};

/** Voorbeelden at the statements of one questionnaire. */
export type Voorbeelden = {
	/** Year in which the sources were read. */
	readonly readIn: number;
	readonly voorbeelden: readonly Voorbeeld[];
};

/**
 * Loads the voorbeelden from a file beside the questionnaire. They are no part of it: what holds a questionnaire stays
 * small, its hash does not change with them, and an older edition shows them too. There are none for a questionnaire
 * from elsewhere, whose ids mean other things.
 */
export async function fetchVoorbeelden({ id }: Pick<Questionnaire, 'id'>): Promise<Voorbeelden> {
	const { questionnaireId, readIn, voorbeelden } = await import('virtual:questionnaire/voorbeelden');
	return { readIn, voorbeelden: id === questionnaireId ? voorbeelden : [] };
}

/** The voorbeelden that illustrate one of these statements. */
export const voorbeeldenAt = (
	{ voorbeelden }: Voorbeelden,
	statementIds: readonly string[],
): readonly Voorbeeld[] =>
	voorbeelden.filter(({ statements }) => statements.some((each) => statementIds.includes(each)));
