import * as v from 'valibot';
import * as limits from '$lib/content/limits';
import {
	followsSchema,
	lineSchema,
	longTextSchema,
	numberSchema,
	statementIdSchema,
	textSchema,
	timeSchema,
	uuidSchema,
} from '$lib/scan/scan';
import { listOf } from './list-of';
import { closingSteps } from './evening/closing-steps';
import { planSteps, talkParts } from './evening/plan-steps';

const planParts = [...planSteps, ...talkParts] as const;
const partMinutes = numberSchema(limits.partMinutes);

const programmeSchema = v.strictObject({
	/** Local time of the beginning, "19:30". */
	begin: v.pipe(v.string(), v.regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/)),
	/** May be empty. */
	place: lineSchema,
	/** True when people fill in the scan in the room. */
	isInRoom: v.boolean(),
	/** Parts that take another number of minutes than the plan gives them. */
	minutes: v.pipe(v.record(v.picklist(planParts), partMinutes), v.maxEntries(planParts.length)),
	/** The facilitator's own text of the invitation; empty for the text of the app. */
	invitation: longTextSchema,
});

const clockSchema = v.strictObject({
	/** Moment from which the plan counts. */
	beganAt: timeSchema,
	/** The statement that is talked about, since when, and the minutes that it got on top of the planned ones. */
	talk: v.nullable(v.strictObject({ statementId: statementIdSchema, since: timeSchema, extra: partMinutes })),
	/** Breaks; the last one has no end while it lasts. */
	pauses: v.pipe(
		v.array(v.strictObject({ from: timeSchema, until: v.nullable(timeSchema) })),
		v.maxLength(limits.pauses),
	),
});

const parkedSchema = v.strictObject({
	id: uuidSchema,
	statementId: v.nullable(statementIdSchema),
	/** Subject in words; empty for a statement that was parked as it is. */
	text: textSchema,
	/** Set if the choice of the room left the statement out: nobody raised a hand, or the time is too short. */
	leftOut: v.exactOptional(v.picklist(['room', 'time'])),
	changedAt: timeSchema,
});

const onlineSchema = v.strictObject({
	/** Number of the expected people who take part from elsewhere. */
	people: numberSchema({ least: 0, most: limits.people.most }),
	/** Address of the video call; may be empty. */
	link: lineSchema,
	/** Mail address or chat to which they send their code; may be empty. */
	codesTo: lineSchema,
});

/** Texts of people that were spoken of, by a key that names neither text nor person. */
const heardSchema = v.record(
	statementIdSchema,
	v.pipe(v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/))), v.nonEmpty(), v.maxLength(limits.heard)),
);
const people = numberSchema(limits.hands);

const worthSchema = v.strictObject({
	/** Number of people per answer, 1 to 5. */
	counts: v.strictTuple([people, people, people, people, people]),
	changedAt: timeSchema,
});

/** Fields of a bijeenkomst for leading the evening; each is absent until it is used. Since format 3. */
export const eveningEntries = {
	programme: v.exactOptional(programmeSchema),
	online: v.exactOptional(onlineSchema),
	clock: v.exactOptional(clockSchema),
	/** The earlier bijeenkomst that this one goes on with. */
	follows: v.exactOptional(followsSchema),
	/** Statements and subjects left for another time. */
	parked: v.exactOptional(listOf(parkedSchema, limits.parked)),
	/** By statement id. */
	heard: v.exactOptional(v.pipe(heardSchema, v.maxEntries(limits.entries))),
	/** Answers to "was dit de avond waard?"; in the session file only. */
	worth: v.exactOptional(worthSchema),
	/** Hands for talking about a statement, by its id: everyone raises a hand for three. */
	importance: v.exactOptional(
		v.pipe(
			v.record(
				statementIdSchema,
				v.strictObject({ hands: numberSchema(limits.hands), changedAt: timeSchema }),
			),
			v.maxEntries(limits.entries),
		),
	),
	/** Order in which the group talks, chosen by the room or changed by hand. */
	order: v.exactOptional(v.pipe(v.array(statementIdSchema), v.maxLength(limits.entries))),
	/** Number of people who were there, in a copy without persons and choices. */
	people: v.exactOptional(numberSchema(limits.people)),
	/** Ticked steps of the list “Voordat iedereen weggaat”. */
	closing: v.exactOptional(v.pipe(v.array(v.picklist(closingSteps)), v.maxLength(closingSteps.length))),
} as const;
