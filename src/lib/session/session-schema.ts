import * as v from 'valibot';
import { entrySchema, scanSchema } from '$lib/scan/scan-schema';

const scan = scanSchema.entries;
const { id: uuid, createdAt: time, name: line } = scan;
const statementId = scan.at.wrapped;
const reason = entrySchema.entries.answer.wrapped.options[3].entries.reason;

const day = v.pipe(v.string(), v.isoDate());
const dayOrNone = v.union([v.literal(''), day]);
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000));
const text = v.pipe(v.string(), v.maxLength(10_000));
const someone = v.pipe(v.string(), v.minLength(1), v.maxLength(100));

const participant = v.strictObject({
	/** A scan's UUID, or the code of a card. */
	id: someone,
	role: line,
	way: v.picklist(['file', 'card', 'keys', 'laptop']),
	joinedAt: time,
	alone: scan.entries,
	after: scan.entries,
});

const hands = v.strictObject({
	levels: v.strictTuple([count, count, count, count, count]),
	unknown: count,
	notApplicable: count,
	changedAt: time,
});

const decision = v.strictObject({
	outcome: v.variant('kind', [
		v.strictObject({ kind: v.literal('level'), level: v.picklist([0, 1, 2, 3, 4]) }),
		v.strictObject({ kind: v.literal('notApplicable'), reason }),
		v.strictObject({ kind: v.literal('undecided') }),
	]),
	why: text,
	dissent: v.pipe(v.array(v.strictObject({ text, name: line })), v.maxLength(100)),
	changedAt: time,
});

const action = v.strictObject({
	id: uuid,
	what: text,
	statementId: v.nullable(statementId),
	tipId: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9]{0,3}\.t[0-9]+$/))),
	trekker: line,
	firstStep: text,
	due: dayOrNone,
	headline: v.boolean(),
	closedAt: v.nullable(time),
	changedAt: time,
});

/** A bijeenkomst as stored and as written to a file, format 1. */
export const sessionSchema = v.strictObject({
	id: uuid,
	region: scan.region,
	date: day,
	minutes: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_440)),
	nextDate: dayOrNone,
	length: scan.length,
	questionnaire: scan.questionnaire,
	invited: v.pipe(v.array(line), v.maxLength(100)),
	stage: v.picklist(['prepare', 'collect', 'talk', 'ambitions', 'actions', 'report']),
	attention: v.nullable(v.strictObject({ statementId, phase: v.picklist(['asked', 'shown', 'again']) })),
	createdAt: time,
	changedAt: time,
	revealedAt: v.nullable(time),
	finishedAt: v.nullable(time),
	participants: v.pipe(
		v.array(participant),
		v.maxLength(2_000),
		v.check((all) => new Set(all.map(({ id }) => id)).size === all.length),
	),
	hands: v.record(
		statementId,
		v.strictObject({ alone: v.exactOptional(hands), after: v.exactOptional(hands) }),
	),
	decisions: v.record(statementId, decision),
	ambitions: scan.ambitions,
	actions: v.pipe(v.array(action), v.maxLength(1_000)),
	context: scan.context,
	notes: v.record(statementId, v.pipe(v.string(), v.maxLength(100_000))),
	seconds: v.record(statementId, v.pipe(v.number(), v.minValue(0), v.maxValue(1_000_000))),
});
