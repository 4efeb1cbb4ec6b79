import * as v from 'valibot';
import type { DeepReadonly } from '../deep-readonly.ts';
import { levels } from './levels.ts';
import * as limits from './limits.ts';
import { roleGroups } from './role-groups.ts';
import { zekerheden } from './zekerheid.ts';

/** Words of which each region has its own meaning: its organisation, its plan, its insurer. */
const references = ['organisation', 'plan', 'insurer'] as const;

/** Whom a tip can be for. */
const tipReaders = ['huisarts', 'bestuur', 'zorginkoper', 'wijk'] as const;

export const zekerheidSchema = v.picklist(zekerheden);

/** Maximum counts: many times those of our questionnaires, and still fast to show on a screen, a card or a page. */
export const mostIn = {
	dimensions: 40,
	/** Over all themes together. */
	statements: 300,
	tips: 200,
	roles: 50,
	questions: 50,
	positions: 50,
	parts: 20,
	sources: 1_000,
	sourcesEach: 50,
	doubts: 20,
} as const;

const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(5_000));
/** A title, a name or a label. */
const shortText = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500));
/** Rejects the names that every object inherits, such as `constructor`. */
const ownName = v.check(
	(id: string) => !(id in {}),
	'Deze aanduiding kan de app niet gebruiken. Kies een andere.',
);
/** The id of an option, as stored in an answer. */
const choiceId = v.pipe(text, v.maxLength(limits.line), ownName);
const dimensionId = v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9]{0,3}$/));
const statementId = v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9]{0,3}\.[1-9][0-9]?$/));
const factId = v.pipe(v.string(), v.regex(/^F[0-9]{1,6}[a-z]?$/));
const bron = v.pipe(v.array(factId), v.minLength(1), v.maxLength(mostIn.sourcesEach));

/** Completes "Vraag het aan …"; one text for everybody in questionnaires of before edition 2026.2. */
const askWhom = v.union([
	text,
	v.strictObject({ huisartsen: text, organisatie: text, verzekeraar: text, partners: text }),
]);

const statementSchema = v.strictObject({
	id: statementId,
	/** Raised when new wording or a new anchor could change an answer, not for a corrected typo. */
	version: v.pipe(v.number(), v.integer(), v.minValue(limits.version.least), v.maxValue(limits.version.most)),
	text,
	/** One sentence: why it matters. */
	why: text,
	/** Help to choose: an example, and the boundary cases that no anchor decides. */
	help: v.optional(text),
	/** Observable evidence of levels 0 to 4, such as can be photographed or looked up; cumulative. */
	anchors: v.strictTuple([text, text, text, text, text]),
	/** Completes "Waar kijk je?": the documents in which levels 2 and 3 are visible. */
	whereToLook: v.optional(text),
	askWhom,
	/** The words in it of which each region has its own meaning. */
	refersTo: v.optional(
		v.pipe(v.array(v.picklist(references)), v.minLength(1), v.maxLength(references.length)),
	),
	/** 1 helpful, 2 important, 3 the region stalls without it. */
	importance: v.picklist([1, 2, 3]),
	/** Part of the short scan: answerable from a practice, without a seat on a board. */
	core: v.boolean(),
	/** About money, leadership or mutual trust: a group never sees individual choices. */
	private: v.boolean(),
	zekerheid: zekerheidSchema,
	bron,
});

const tipSchema = v.strictObject({
	id: v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9]{0,3}\.t[0-9]{1,4}$/)),
	text,
	/** Readers who can do this; absent: everybody. */
	for: v.optional(v.pipe(v.array(v.picklist(tipReaders)), v.minLength(1), v.maxLength(tipReaders.length))),
	statements: v.pipe(v.array(statementId), v.minLength(1), v.maxLength(mostIn.statements)),
	/** The answered levels at which this tip is the next step. */
	levels: v.pipe(v.array(v.picklist([0, 1, 2, 3])), v.minLength(1), v.maxLength(4)),
	zekerheid: zekerheidSchema,
	bron,
});

export const dimensionSchema = v.strictObject({
	id: dimensionId,
	kind: v.picklist(['bouwsteen', 'governance', 'mandaat', 'randvoorwaarden', 'leidraad', 'wijk']),
	name: shortText,
	/** Label of its row in a chart, at most 26 characters. */
	shortName: v.pipe(text, v.maxLength(26)),
	/** Subject of the theme, in one or two sentences. */
	about: text,
	/** True while the name is a working title of our own, until the official list has been read. */
	werknaam: v.boolean(),
	zekerheid: zekerheidSchema,
	bron,
	/** Certainties and uncertainties about this theme, in plain words. */
	toelichting: text,
	statements: v.pipe(v.array(statementSchema), v.minLength(1), v.maxLength(mostIn.statements)),
	tips: v.pipe(v.array(tipSchema), v.maxLength(mostIn.tips)),
});

const sourceSchema = v.strictObject({
	/** The fact in our own words. */
	fact: text,
	zekerheid: zekerheidSchema,
	/** Short citation: author and publication. */
	title: shortText,
	/** Restricted to http(s), as an imported file could otherwise carry a `javascript:` URL. */
	url: v.optional(v.pipe(v.string(), v.maxLength(2_000), v.url(), v.regex(/^https?:\/\//))),
});

export const sourcesSchema = v.pipe(v.record(factId, sourceSchema), v.maxEntries(mostIn.sources));

const atLeast = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)));

/**
 * Text for the top of the result; the first whose conditions all hold is used. Its first sentence is the title, the others
 * say what to do. `{strong}` and `{early}` become the counts in words.
 */
const positionSchema = v.strictObject({
	/** At least this many dimensions have a mean of 3 or more. */
	strongAtLeast: atLeast,
	/** At least this many dimensions have a mean under 1.5. */
	earlyAtLeast: atLeast,
	/** At least this many dimensions have no number. */
	withoutNumberAtLeast: atLeast,
	text,
});

const fitsAlways = (row: v.InferOutput<typeof positionSchema>): boolean =>
	row.strongAtLeast === undefined && row.earlyAtLeast === undefined && row.withoutNumberAtLeast === undefined;

const contextQuestionSchema = v.strictObject({
	id: v.pipe(v.string(), v.maxLength(100), v.regex(/^[a-z][a-zA-Z]*$/), ownName),
	text,
	help: v.optional(text),
	kind: v.picklist(['choice', 'choices', 'text', 'number']),
	options: v.optional(
		v.pipe(v.array(v.strictObject({ id: choiceId, label: shortText })), v.maxLength(limits.options)),
	),
});

/** Page for the conversation with the zorginkoper: its statements, by heading. */
const conversationSchema = v.strictObject({
	title: shortText,
	intro: text,
	parts: v.pipe(
		v.array(
			v.strictObject({
				title: shortText,
				statements: v.pipe(v.array(statementId), v.minLength(1), v.maxLength(mostIn.statements)),
			}),
		),
		v.minLength(1),
		v.maxLength(mostIn.parts),
	),
});

const metaFields = {
	id: v.pipe(v.string(), v.maxLength(100), v.regex(/^[a-z][a-z0-9-]*$/), ownName),
	/** Year and sequence number, as in 2026.1. */
	version: v.pipe(v.string(), v.regex(/^[0-9]{4}\.[0-9]{1,6}$/)),
	title: shortText,
	/** Shown at every statement: how to choose a level. */
	instruction: text,
	/** Rules for doubt: the rest of the instruction, folded on a screen. */
	inDoubt: v.optional(
		v.strictObject({
			intro: text,
			rules: v.pipe(
				v.array(v.strictObject({ when: shortText, then: text })),
				v.minLength(1),
				v.maxLength(mostIn.doubts),
			),
		}),
	),
	/** One sentence on screen and in the report, saying that the scan is a tool for conversation. */
	purpose: text,
	/** Names and meanings of the five levels, 0 to 4. */
	levels: v.pipe(v.array(v.strictObject({ name: shortText, meaning: text })), v.length(levels.length)),
	roles: v.pipe(
		v.array(
			v.strictObject({
				id: choiceId,
				label: shortText,
				group: v.picklist(roleGroups),
			}),
		),
		v.maxLength(mostIn.roles),
	),
	/** Unscored questions after the result, about the regioplan. */
	context: v.strictObject({
		title: shortText,
		intro: text,
		questions: v.pipe(v.array(contextQuestionSchema), v.maxLength(mostIn.questions)),
	}),
	conversation: v.optional(conversationSchema),
	positions: v.pipe(
		v.array(positionSchema),
		v.minLength(1),
		v.maxLength(mostIn.positions),
		v.check(
			(rows) => rows.findIndex(fitsAlways) === rows.length - 1,
			'Alleen de laatste zin bij positions heeft geen voorwaarde.',
		),
	),
};

/** `questionnaire.yaml`: the fields outside the dimensions, and the order of the dimensions. */
export const metaSchema = v.strictObject({
	...metaFields,
	dimensions: v.pipe(v.array(dimensionId), v.maxLength(mostIn.dimensions)),
});

/** A whole questionnaire, as stored beside a scan and inside files. */
export const questionnaireSchema = v.strictObject({
	...metaFields,
	dimensions: v.pipe(
		v.array(dimensionSchema),
		v.minLength(1),
		v.maxLength(mostIn.dimensions),
		v.check(
			(dimensions) => dimensions.some(({ statements }) => statements.some(({ core }) => core)),
			'Minstens één stelling moet core: true hebben, anders is er geen korte scan.',
		),
		v.check(
			(dimensions) =>
				dimensions.reduce((sum, { statements }) => sum + statements.length, 0) <= mostIn.statements,
			`Een vragenlijst heeft hoogstens ${String(mostIn.statements)} stellingen.`,
		),
	),
	sources: sourcesSchema,
});

export type Level = (typeof levels)[number];
export type Statement = DeepReadonly<v.InferOutput<typeof statementSchema>>;
/** A word of which each region has its own meaning. */
export type Reference = (typeof references)[number];
export type TipReader = (typeof tipReaders)[number];
export type Tip = DeepReadonly<v.InferOutput<typeof tipSchema>>;
export type Dimension = DeepReadonly<v.InferOutput<typeof dimensionSchema>>;
export type Sources = DeepReadonly<v.InferOutput<typeof sourcesSchema>>;
export type ContextQuestion = DeepReadonly<v.InferOutput<typeof contextQuestionSchema>>;
export type QuestionnaireMeta = DeepReadonly<v.InferOutput<typeof metaSchema>>;
export type Questionnaire = DeepReadonly<v.InferOutput<typeof questionnaireSchema>>;
