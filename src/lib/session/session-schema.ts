import * as v from 'valibot';
import * as limits from '$lib/content/limits';
import {
	daySchema,
	entrySchema,
	longTextSchema,
	numberSchema,
	scanSchema,
	textSchema,
	timeSchema,
} from '$lib/scan/scan-schema';

const scan = scanSchema.entries;
const { id: uuid, name: line } = scan;
const statementId = scan.at.wrapped;
const reason = entrySchema.entries.answer.wrapped.options[3].entries.reason;

const dayOrNone = v.union([v.literal(''), daySchema]);
const count = numberSchema(limits.hands);
const someone = v.pipe(v.string(), v.minLength(1), v.maxLength(limits.id));

const participant = v.strictObject({
	/** A scan's UUID, or the code of a card. */
	id: someone,
	role: line,
	way: v.picklist(['file', 'card', 'keys', 'laptop']),
	joinedAt: timeSchema,
	alone: scan.entries,
	after: scan.entries,
});

const hands = v.strictObject({
	levels: v.strictTuple([count, count, count, count, count]),
	unknown: count,
	notApplicable: count,
	changedAt: timeSchema,
	open: v.exactOptional(v.literal(true)),
});

const decision = v.strictObject({
	outcome: v.variant('kind', [
		v.strictObject({ kind: v.literal('level'), level: v.picklist([0, 1, 2, 3, 4]) }),
		v.strictObject({ kind: v.literal('notApplicable'), reason }),
		v.strictObject({ kind: v.literal('undecided') }),
	]),
	why: textSchema,
	dissent: v.pipe(v.array(v.strictObject({ text: textSchema, name: line })), v.maxLength(limits.dissent)),
	changedAt: timeSchema,
});

const action = v.strictObject({
	id: uuid,
	what: textSchema,
	statementId: v.nullable(statementId),
	tipId: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9]{0,3}\.t[0-9]+$/))),
	trekker: line,
	firstStep: textSchema,
	due: dayOrNone,
	headline: v.boolean(),
	closedAt: v.nullable(timeSchema),
	changedAt: timeSchema,
});

/** So many at most, each with an id of its own. */
const listOf = <S extends v.GenericSchema<{ readonly id: string }>>(item: S, most: number) =>
	v.pipe(
		v.array(item),
		v.maxLength(most),
		v.check((all) => new Set(all.map(({ id }) => id)).size === all.length),
	);

/** The people of a bijeenkomst as a list, whatever each of them chose. */
export const peopleSchema = listOf(v.looseObject({ id: someone }), limits.participants);

/** A bijeenkomst as stored and as written to a file, format 1. */
export const sessionSchema = v.strictObject({
	id: uuid,
	region: scan.region,
	date: daySchema,
	minutes: numberSchema(limits.minutes),
	nextDate: dayOrNone,
	length: scan.length,
	questionnaire: scan.questionnaire,
	invited: v.pipe(v.array(line), v.maxLength(limits.invited)),
	stage: v.picklist(['prepare', 'collect', 'talk', 'ambitions', 'actions', 'report']),
	attention: v.nullable(v.strictObject({ statementId, phase: v.picklist(['asked', 'shown', 'again']) })),
	createdAt: timeSchema,
	changedAt: timeSchema,
	revealedAt: v.nullable(timeSchema),
	finishedAt: v.nullable(timeSchema),
	participants: listOf(participant, limits.participants),
	hands: v.pipe(
		v.record(statementId, v.strictObject({ alone: v.exactOptional(hands), after: v.exactOptional(hands) })),
		v.maxEntries(limits.entries),
	),
	decisions: v.pipe(v.record(statementId, decision), v.maxEntries(limits.entries)),
	ambitions: scan.ambitions,
	actions: listOf(action, limits.actions),
	context: scan.context,
	notes: v.pipe(v.record(statementId, longTextSchema), v.maxEntries(limits.entries)),
	seconds: v.pipe(
		v.record(
			statementId,
			v.pipe(v.number(), v.minValue(limits.seconds.least), v.maxValue(limits.seconds.most)),
		),
		v.maxEntries(limits.entries),
	),
});
