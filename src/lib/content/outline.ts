import type { Dimension, Questionnaire, Statement } from './questionnaire.ts';

/** Fields of a statement that navigation and scoring need; its text loads with its dimension. */
export type StatementOutline = Pick<Statement, 'id' | 'version' | 'importance' | 'core' | 'private'>;

export type DimensionOutline = Pick<Dimension, 'id' | 'kind' | 'name' | 'shortName' | 'werknaam'> & {
	readonly statements: readonly StatementOutline[];
};

/** A questionnaire without its long texts; a `Questionnaire` can be used as one. */
export type Outline = Pick<
	Questionnaire,
	'id' | 'version' | 'title' | 'instruction' | 'purpose' | 'roles'
> & {
	readonly levels: readonly Pick<Questionnaire['levels'][number], 'name'>[];
	readonly dimensions: readonly DimensionOutline[];
};

/** Fields of a statement to choose a level by; the rest is in the outline or loads with the whole questionnaire. */
export type StatementContent = Pick<Statement, 'id' | 'text' | 'why' | 'help' | 'anchors' | 'refersTo'>;

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
		inDoubt: _inDoubt,
		...head
	} = questionnaire;
	return {
		outline: {
			...head,
			levels: head.levels.map(({ name }) => ({ name })),
			dimensions: dimensions.map(outlineDimension),
		},
		dimensions: dimensions.map(({ id, statements }) => ({ id, statements: statements.map(contentOf) })),
	};
}

const contentOf = ({
	version: _version,
	importance: _importance,
	core: _core,
	private: _private,
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
