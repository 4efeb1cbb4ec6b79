import type { Dimension, Questionnaire, Statement } from './questionnaire.ts';

/** Names one exact text: `hash` is the SHA-256 of the questionnaire's canonical JSON, in hex. */
export type QuestionnaireRef = { readonly id: string; readonly version: string; readonly hash: string };

/** What walking and counting need to know of a statement; its words load with its dimension. */
export type StatementOutline = Readonly<
	Pick<Statement, 'id' | 'version' | 'importance' | 'core' | 'private'>
>;

export type DimensionOutline = Readonly<
	Pick<Dimension, 'id' | 'kind' | 'name' | 'shortName' | 'werknaam'>
> & {
	readonly statements: readonly StatementOutline[];
};

/** The questionnaire without its long texts; a whole `Questionnaire` is one too. */
export type Outline = Readonly<
	Pick<Questionnaire, 'id' | 'version' | 'title' | 'instruction' | 'purpose' | 'levels' | 'roles'>
> & { readonly dimensions: readonly DimensionOutline[] };

/** A dimension with its statements and anchors: what the wizard shows. */
export type DimensionContent = Omit<Dimension, 'tips'>;

export type QuestionnaireParts = {
	readonly outline: Outline;
	readonly dimensions: readonly DimensionContent[];
};

/** The parts that load one after the other for who answers; the tips and the rest come with the whole. */
export function splitQuestionnaire(questionnaire: Questionnaire): QuestionnaireParts {
	const {
		dimensions,
		context: _context,
		conversation: _conversation,
		positions: _positions,
		sources: _sources,
		...head
	} = questionnaire;
	return {
		outline: { ...head, dimensions: dimensions.map(outlineDimension) },
		dimensions: dimensions.map(({ tips: _tips, ...content }) => content),
	};
}

function outlineDimension({ id, kind, name, shortName, werknaam, statements }: Dimension): DimensionOutline {
	return {
		id,
		kind,
		name,
		shortName,
		werknaam,
		statements: statements.map(({ id, version, importance, core, private: isPrivate }) => ({
			id,
			version,
			importance,
			core,
			private: isPrivate,
		})),
	};
}
