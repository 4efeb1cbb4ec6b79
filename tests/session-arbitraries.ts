import fc from 'fast-check';
import * as v from 'valibot';
import * as limits from '$lib/content/limits';
import type { Outline } from '$lib/content/outline';
import type { QuestionnaireRef } from '$lib/content/questionnaire-ref';
import { referentsField } from '$lib/scan/referents/referents';
import type { Backup } from '$lib/session/files/backup-file';
import type { Milestone } from '$lib/session/milestone';
import { closingSteps } from '$lib/session/evening/closing-steps';
import { planSteps, talkParts } from '$lib/session/evening/plan-steps';
import { reaches } from '$lib/session/reach';
import {
	sessionSchema,
	type Action,
	type Decision,
	type Hands,
	type Participant,
	type Session,
} from '$lib/session/session';
import {
	anyEntries,
	anyLevel,
	anyNotApplicable,
	anyReferents,
	anyScan,
	anyText,
	anyTime,
	atFewMoments,
} from './arbitraries';

/** Any session that a group could have had with this questionnaire. */
export function anySession(outline: Outline, questionnaire: QuestionnaireRef): fc.Arbitrary<Session> {
	const statements = outline.dimensions.flatMap((dimension) => dimension.statements);
	const anyStatementId = fc.constantFrom(...statements.map(({ id }) => id));
	const anyPart = anyScan(outline, questionnaire);
	const byStatement = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
		fc.dictionary(anyStatementId, value, { noNullPrototype: true });
	const anyPerson = fc.record({
		id: fc.oneof(fc.uuid(), fc.stringMatching(/^[A-Z0-9]{3,8}$/)),
		role: fc.constantFrom('', ...outline.roles.map(({ id }) => id)),
		way: fc.constantFrom('file', 'card', 'keys', 'laptop'),
		joinedAt: anyTime,
		alone: anyEntries(statements),
		after: anyEntries(statements),
	});
	const anyParticipant: fc.Arbitrary<Participant> = fc
		.tuple(anyPerson, anyReferents)
		.map(([person, referents]) => ({ ...person, ...referents }));
	return anyPart.chain(({ id, region, length, referents, createdAt, changedAt, ambitions, context }) =>
		fc
			.record({
				id: fc.constant(id),
				region: fc.constant(region),
				date: anyDay,
				minutes: fc.integer({ min: limits.minutes.least, max: limits.minutes.most }),
				nextDate: fc.oneof(fc.constant(''), anyDay),
				length: fc.constant(length),
				questionnaire: fc.constant(questionnaire),
				invited: fc.subarray(['huisartsen', 'organisatie', 'verzekeraar', 'partners']),
				stage: fc.constantFrom('prepare', 'collect', 'talk', 'ambitions', 'actions', 'report'),
				attention: fc.option(
					fc.oneof(
						fc.record({ statementId: anyStatementId, phase: fc.constantFrom('asked', 'shown', 'again') }),
						fc.constantFrom({ phase: 'together' } as const, { phase: 'review' } as const),
						fc.record({ phase: fc.constantFrom('choosing', 'chosen') }),
					),
				),
				createdAt: fc.constant(createdAt),
				changedAt: fc.constant(changedAt),
				revealedAt: fc.option(anyTime),
				finishedAt: fc.option(anyTime),
				participants: fc.uniqueArray(anyParticipant, { maxLength: 5, selector: (one) => one.id }),
				hands: byStatement(
					fc.record({ alone: anyHands, after: anyHands, laptop: anyHands }, { requiredKeys: [] }),
				),
				decisions: byStatement(anyDecision),
				ambitions: fc.constant(ambitions),
				actions: fc.array(anyAction(anyStatementId), { maxLength: 4 }),
				context: fc.constant(context),
				notes: byStatement(anyText),
				seconds: byStatement(fc.nat(7_200)),
			})
			.chain((session) =>
				anyEvening(anyStatementId).map((evening) => ({
					...session,
					...referentsField(referents),
					...evening,
				})),
			),
	);
}

/** Three states of one session: some people and actions in each, changed in different places and at few moments. */
export function anySessionStates(
	outline: Outline,
	questionnaire: QuestionnaireRef,
): fc.Arbitrary<readonly Session[]> {
	const anyState = fc.tuple(anySession(outline, questionnaire), fc.nat(3)).map(([session, from]) =>
		v.parse(
			sessionSchema,
			atFewMoments({
				...session,
				id: '20000000-0000-4000-8000-000000000001',
				participants: session.participants.map((one, index) => ({ ...one, id: `K${index + from}` })),
				actions: session.actions.map((one, index) => ({
					...one,
					id: `50000000-0000-4000-8000-00000000000${index + from}`,
				})),
				...(session.parked && {
					parked: session.parked.map((one, index) => ({
						...one,
						id: `60000000-0000-4000-8000-00000000000${index + from}`,
					})),
				}),
			}),
		),
	);
	return fc.array(anyState, { minLength: 3, maxLength: 3 });
}

export function anyMilestone(outline: Outline, questionnaire: QuestionnaireRef): fc.Arbitrary<Milestone> {
	return fc.record({
		id: fc.uuid(),
		name: anyText,
		frozenAt: anyTime,
		scoringVersion: fc.integer({ min: 1, max: 9 }),
		subject: fc.oneof(
			anyScan(outline, questionnaire).map((scan) => ({ kind: 'scan', scan }) as const),
			anySession(outline, questionnaire).map((session) => ({ kind: 'session', session }) as const),
		),
	});
}

const anyDay = anyTime.map((time) => time.slice(0, 10));

/** Fields for leading the evening; each of them may be absent. */
const anyEvening = (statementId: fc.Arbitrary<string>) =>
	fc.record(
		{
			online: fc.record({ people: fc.nat(limits.people.most), link: anyText, codesTo: anyText }),
			programme: fc.record({
				begin: fc.constantFrom('19:30', '00:00', '23:59'),
				place: anyText,
				isInRoom: fc.boolean(),
				minutes: fc.dictionary(fc.constantFrom(...planSteps, ...talkParts), fc.nat(limits.partMinutes.most), {
					noNullPrototype: true,
				}),
				invitation: anyText,
			}),
			clock: fc.record({
				beganAt: anyTime,
				talk: fc.option(fc.record({ statementId, since: anyTime, extra: fc.nat(60) })),
				pauses: fc.array(fc.record({ from: anyTime, until: fc.option(anyTime) }), { maxLength: 3 }),
			}),
			follows: fc.record({ id: fc.uuid(), date: anyDay }),
			parked: fc.uniqueArray(
				fc.record(
					{
						id: fc.uuid(),
						statementId: fc.option(statementId),
						text: anyText,
						leftOut: fc.constantFrom('room', 'time'),
						changedAt: anyTime,
					},
					{ requiredKeys: ['id', 'statementId', 'text', 'changedAt'] },
				),
				{ maxLength: 3, selector: ({ id }) => id },
			),
			heard: fc.dictionary(
				statementId,
				fc.array(anyHeardKey, { minLength: 1, maxLength: 3 }).map(sortedOnce),
				{
					noNullPrototype: true,
				},
			),
			worth: fc.record({
				counts: fc.tuple(anyCount, anyCount, anyCount, anyCount, anyCount),
				changedAt: anyTime,
			}),
			importance: fc.dictionary(statementId, fc.record({ hands: fc.nat(25), changedAt: anyTime }), {
				noNullPrototype: true,
			}),
			order: fc.uniqueArray(statementId, { maxLength: 4 }),
			people: fc.integer({ min: limits.people.least, max: limits.people.most }),
			closing: fc.subarray([...closingSteps]),
		},
		{ requiredKeys: [] },
	);

const anyHeardKey = fc.stringMatching(/^[0-9a-f]{16}$/);
const sortedOnce = (keys: readonly string[]): string[] => [...new Set(keys)].sort();

const anyCount = fc.nat(500);

const anyHands: fc.Arbitrary<Hands> = fc.record(
	{
		levels: fc.tuple(anyCount, anyCount, anyCount, anyCount, anyCount),
		unknown: anyCount,
		notApplicable: anyCount,
		ticks: fc.record({ differs: anyCount, habit: anyCount }),
		changedAt: anyTime,
	},
	{ requiredKeys: ['levels', 'unknown', 'notApplicable', 'changedAt'] },
);

const anyOutcome: fc.Arbitrary<Decision['outcome']> = fc.oneof(
	anyLevel.map((level) => ({ kind: 'level', level }) as const),
	anyNotApplicable.map((answer) =>
		answer.kind === 'notApplicable' ? answer : ({ kind: 'undecided' } as const),
	),
	fc.constant({ kind: 'undecided' } as const),
);

const anyDecision: fc.Arbitrary<Decision> = fc.record({
	outcome: anyOutcome,
	why: anyText,
	dissent: fc.array(
		fc.record({ text: anyText, name: anyText, condition: anyText }, { requiredKeys: ['text', 'name'] }),
		{ maxLength: 3 },
	),
	changedAt: anyTime,
});

const anyAction = (statementId: fc.Arbitrary<string>): fc.Arbitrary<Action> =>
	fc.record(
		{
			reach: fc.constantFrom(...reaches),
			dimensionId: fc.constantFrom('B1', 'G'),
			id: fc.uuid(),
			what: anyText,
			statementId: fc.option(statementId),
			tipId: fc.constantFrom(null, 'B1.t1'),
			trekker: anyText,
			firstStep: anyText,
			due: fc.oneof(fc.constant(''), anyDay),
			headline: fc.boolean(),
			closedAt: fc.option(anyTime),
			changedAt: anyTime,
			review: fc.record({ became: fc.constantFrom(null, 'done', 'going', 'stopped'), why: anyText }),
		},
		{
			requiredKeys: [
				'id',
				'what',
				'statementId',
				'tipId',
				'trekker',
				'firstStep',
				'due',
				'headline',
				'closedAt',
				'changedAt',
			],
		},
	);

/** Any backup of up to two of each; the second reference is that of an own questionnaire. */
export function anyBackup(
	outline: Outline,
	refs: readonly [QuestionnaireRef, QuestionnaireRef],
): fc.Arbitrary<Backup> {
	const some = <T>(one: (ref: QuestionnaireRef) => fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
		fc.array(fc.constantFrom(...refs).chain(one), { maxLength: 2 });
	return fc.record({
		scans: some((ref) => anyScan(outline, ref)),
		sessions: some((ref) => anySession(outline, ref)),
		milestones: some((ref) => anyMilestone(outline, ref)),
		packs: fc.subarray([refs[1]]),
		regionAliases: fc.array(fc.record({ id: fc.uuid(), sameAs: fc.uuid() }), { maxLength: 2 }),
	});
}
