import * as v from 'valibot';
import { levels } from '$lib/content/levels';
import * as limits from '$lib/content/limits';
import type { DeepReadonly } from '$lib/deep-readonly';
import {
	daySchema,
	dimensionIdSchema,
	lineSchema,
	longTextSchema,
	numberSchema,
	reasonSchema,
	scanSchema,
	statementIdSchema,
	textSchema,
	timeSchema,
	uuidSchema,
} from '$lib/scan/scan';
import { eveningEntries } from './evening-entries';
import { listOf } from './list-of';
import { reaches } from './reach';

const scan = scanSchema.entries;

const dayOrNone = v.union([v.literal(''), daySchema]);
const count = numberSchema(limits.hands);
const someone = v.pipe(v.string(), v.minLength(1), v.maxLength(limits.id));

const participantSchema = v.strictObject({
	/** Code of a card, or a UUID derived from the id of the scan. */
	id: someone,
	/** A role id of the questionnaire; empty when not given. */
	role: lineSchema,
	/** Referents that this person had in mind; only from a file. */
	referents: scan.referents,
	/** Source of the answers: a file, an antwoordkaart, a paper card typed in, or the laptop passed around. */
	way: v.picklist(['file', 'card', 'keys', 'laptop']),
	joinedAt: timeSchema,
	/** Answers given alone, by statement id. */
	alone: scan.entries,
	/** Answers given after the talk, by statement id; only where it was asked again. */
	after: scan.entries,
});

const handsSchema = v.strictObject({
	/** Number of people per level, 0 to 4. */
	levels: v.strictTuple([count, count, count, count, count]),
	unknown: count,
	notApplicable: count,
	/** Number of people per tick, of a round on the laptop; absent for raised hands. Since format 2. */
	ticks: v.exactOptional(v.strictObject({ differs: count, habit: count })),
	changedAt: timeSchema,
	/** Set while the round on the laptop is open: its total must not be shown until it is closed. In `after` in format 1. */
	open: v.exactOptional(v.literal(true)),
});

const decisionSchema = v.strictObject({
	/** `undecided`: nog geen gedeeld beeld. */
	outcome: v.variant('kind', [
		v.strictObject({ kind: v.literal('level'), level: v.picklist(levels) }),
		v.strictObject({ kind: v.literal('notApplicable'), reason: reasonSchema }),
		v.strictObject({ kind: v.literal('undecided') }),
	]),
	/** One sentence; may be empty. */
	why: textSchema,
	/** Views that differ from the decision; `name` only when that person asked for it, else empty. */
	dissent: v.pipe(
		v.array(
			v.strictObject({
				text: textSchema,
				name: lineSchema,
				/** Need of this person to go along with the decision; shown without the name. Since format 3. */
				condition: v.exactOptional(textSchema),
			}),
		),
		v.maxLength(limits.dissent),
	),
	changedAt: timeSchema,
});

const actionSchema = v.strictObject({
	id: uuidSchema,
	what: textSchema,
	statementId: v.nullable(statementIdSchema),
	tipId: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9]{0,3}\.t[0-9]+$/))),
	/** Person in charge; may be empty. */
	trekker: lineSchema,
	firstStep: textSchema,
	/** yyyy-mm-dd, or empty. */
	due: dayOrNone,
	/** Whose change it is; absent until someone says so. Since format 3. */
	reach: v.exactOptional(v.picklist(reaches)),
	/** Theme whose ambition it serves. Since format 3. */
	dimensionId: v.exactOptional(dimensionIdSchema),
	/** Set if someone finds out how it is, for a statement without a shared view. Since format 2. */
	findsOut: v.exactOptional(v.literal(true)),
	/** One of at most three for the first page. */
	headline: v.boolean(),
	/**
	 * Set for an action of the earlier bijeenkomst: what became of it, null until the group looked at it, and why it
	 * stopped, which may be empty. Since format 3.
	 */
	review: v.exactOptional(
		v.strictObject({ became: v.nullable(v.picklist(['done', 'going', 'stopped'])), why: textSchema }),
	),
	/** Null while open. */
	closedAt: v.nullable(timeSchema),
	changedAt: timeSchema,
});

const attentionSchema = v.variant('phase', [
	v.strictObject({
		statementId: statementIdSchema,
		/**
		 * `asked`: only the number of answers is visible; `shown`: the answers are; `again`: round 2 is coming in, not
		 * visible yet.
		 */
		phase: v.picklist(['asked', 'shown', 'again']),
	}),
	/** The statements that can be confirmed together. Since format 2. */
	v.strictObject({ phase: v.literal('together') }),
	/** *Wat deden we?*: what became of the actions of the earlier bijeenkomst. Since format 3. */
	v.strictObject({ phase: v.literal('review') }),
	/** The top of the agenda with letters, to choose from; then the order that the room chose. Since format 3. */
	v.strictObject({ phase: v.picklist(['choosing', 'chosen']) }),
]);

/** The people of a bijeenkomst as a list; their answers are not checked. */
export const peopleSchema = listOf(v.looseObject({ id: someone }), limits.participants);

/** A bijeenkomst as stored and as written to a file. */
export const sessionSchema = v.strictObject({
	id: uuidSchema,
	region: scan.region,
	/** Day of the bijeenkomst, yyyy-mm-dd. */
	date: daySchema,
	/** Planned duration. */
	minutes: numberSchema(limits.minutes),
	/** yyyy-mm-dd of the next meeting, or empty. */
	nextDate: dayOrNone,
	length: scan.length,
	/** Referents for the whole group, set by the facilitator. */
	referents: scan.referents,
	questionnaire: scan.questionnaire,
	/** Number of people who are expected, for the plan and for "4 van 12 zijn klaar". Since format 2. */
	expected: v.exactOptional(numberSchema(limits.people)),
	/** Role groups that were invited. */
	invited: v.pipe(v.array(lineSchema), v.maxLength(limits.invited)),
	stage: v.picklist(['prepare', 'collect', 'talk', 'ambitions', 'actions', 'report']),
	/** Null while no statement is on the beamer. */
	attention: v.nullable(attentionSchema),
	createdAt: timeSchema,
	changedAt: timeSchema,
	/** Moment of the reveal; null while the ratings are hidden. */
	revealedAt: v.nullable(timeSchema),
	finishedAt: v.nullable(timeSchema),
	participants: listOf(participantSchema, limits.participants),
	/** By statement id: hands of round 1, hands of round 2, and round 2 on the laptop (since format 2). */
	hands: v.pipe(
		v.record(
			statementIdSchema,
			v.strictObject({
				alone: v.exactOptional(handsSchema),
				after: v.exactOptional(handsSchema),
				laptop: v.exactOptional(handsSchema),
			}),
		),
		v.maxEntries(limits.entries),
	),
	/** By statement id; a statement without a decision is *niet besproken*. */
	decisions: v.pipe(v.record(statementIdSchema, decisionSchema), v.maxEntries(limits.entries)),
	ambitions: scan.ambitions,
	actions: listOf(actionSchema, limits.actions),
	context: scan.context,
	/** The facilitator's own notes, by statement id; in the session file only. */
	notes: v.pipe(v.record(statementIdSchema, longTextSchema), v.maxEntries(limits.entries)),
	...eveningEntries,
	/** Seconds of talk, by statement id. */
	seconds: v.pipe(
		v.record(
			statementIdSchema,
			v.pipe(v.number(), v.minValue(limits.seconds.least), v.maxValue(limits.seconds.most)),
		),
		v.maxEntries(limits.entries),
	),
});

/** One person in the bijeenkomst; no name is needed. */
export type Participant = DeepReadonly<v.InferOutput<typeof participantSchema>>;

export type Way = Participant['way'];

/** Round 1 is alone, round 2 after the talk. */
export type Round = 1 | 2;

/** People counted without roles or persons: raised hands, or round 2 on the laptop. */
export type Hands = DeepReadonly<v.InferOutput<typeof handsSchema>>;

/** The group's conclusion on one statement. */
export type Decision = DeepReadonly<v.InferOutput<typeof decisionSchema>>;

export type Dissent = Decision['dissent'][number];

/** A step with an owner and a date. */
export type Action = DeepReadonly<v.InferOutput<typeof actionSchema>>;

/** The statement that the group looks at, those that it can confirm together, or what became of earlier actions. */
export type Attention = DeepReadonly<v.InferOutput<typeof attentionSchema>>;

export type StatementAttention = Extract<Attention, { readonly statementId: string }>;

/** Begin, place and minutes of the evening, as far as they are known. */
export type Programme = NonNullable<Session['programme']>;

/** People who take part from elsewhere, and how they are reached. */
export type Online = NonNullable<Session['online']>;

/** Moments from which is told how late it is. */
export type Clock = NonNullable<Session['clock']>;

/** A statement or a subject that is left for another time. */
export type Parked = NonNullable<Session['parked']>[number];

/** Answers to "was dit de avond waard?"; for the facilitator alone. */
export type Worth = NonNullable<Session['worth']>;

/** A workshop of several people about one region. */
export type Session = DeepReadonly<v.InferOutput<typeof sessionSchema>>;

/** Step of the bijeenkomst; steps can be taken in both directions. */
export type Stage = Session['stage'];
