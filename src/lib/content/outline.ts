import type { Dimension, Questionnaire, Statement } from './questionnaire.ts';

/** Fields of a statement that navigation and scoring need; its text loads with its dimension. */
export type StatementOutline = Pick<Statement, 'id' | 'version' | 'importance' | 'core' | 'private'>;

export type DimensionOutline = Pick<Dimension, 'id' | 'kind' | 'name' | 'shortName' | 'werknaam'> & {
	readonly statements: readonly StatementOutline[];
};

/** A questionnaire without its long texts; a `Questionnaire` can be used as one. */
export type Outline = Pick<
	Questionnaire,
	'id' | 'version' | 'title' | 'instruction' | 'purpose' | 'levels' | 'roles'
> & { readonly dimensions: readonly DimensionOutline[] };

/** A statement without its sources, and without the advice for who doesn't know the answer. */
export type StatementContent = Omit<Statement, 'whereToLook' | 'askWhom' | 'zekerheid' | 'bron'>;

/** Statements of a dimension with their anchors, which the wizard shows beside the outline. */
export type DimensionContent = Pick<Dimension, 'id'> & { readonly statements: readonly StatementContent[] };

export type QuestionnaireParts = {
	readonly outline: Outline;
	readonly dimensions: readonly DimensionContent[];
};

/** Splits off the parts that the wizard loads one by one; tips and the rest load only with the whole questionnaire. */
export function splitQuestionnaire(questionnaire: Questionnaire): QuestionnaireParts {
	const {
		dimensions,
		context: _context,
		conversation: _conversation,
		positions: _positions,
		sources: _sources,
		voorbeelden: _voorbeelden,
		inDoubt: _inDoubt,
		...head
	} = questionnaire;
	return {
		outline: { ...head, dimensions: dimensions.map(outlineDimension) },
		dimensions: dimensions.map(({ id, statements }) => ({ id, statements: statements.map(contentOf) })),
	};
}

const contentOf = ({
	whereToLook: _whereToLook,
	askWhom: _askWhom,
	zekerheid: _zekerheid,
	bron: _bron,
	...content
}: Statement): StatementContent => content;

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
