import { roleGroups } from '$lib/content/role-groups';
import type { Practice } from '$lib/content/practice/practice';
import type { Outline } from '$lib/content/outline';
import type { QuestionnaireRef } from '$lib/content/questionnaire-ref';
import { localDay } from '$lib/scan/local-day';
import { changedEntry } from '$lib/scan/with-entry';
import { answerForMark } from '../collection/collected-marks';
import { withClock } from '../evening/run-clock';
import { newSession, toStage } from '../run-session';
import type { Participant, Session } from '../session';
import { practiceId } from './is-practice';

/** Evening of invented people who have all chosen: the wall is next. Deterministic for a given moment. */
export function practiceSession(
	practice: Practice,
	outline: Outline,
	questionnaire: QuestionnaireRef,
	now: string,
): Session {
	const session = newSession(
		{
			id: practiceId,
			region: { id: idOf(1), name: practice.region },
			date: localDay(now),
			minutes: 90,
			expected: practice.people.length,
			length: 'short',
			questionnaire,
			invited: roleGroups,
			referents: { organisation: practice.organisation, plan: { kind: 'insurer' } },
		},
		now,
	);
	const participants = practice.people.map((_, index) => participantOf(practice, outline, index, now));
	return withClock(toStage({ ...session, participants }, 'collect', now), now);
}

function participantOf(
	{ people, answers, remarks, places }: Practice,
	{ dimensions }: Outline,
	index: number,
	now: string,
): Participant {
	const statements = dimensions.flatMap((dimension) => dimension.statements);
	const entries = statements.flatMap((statement) => {
		const answer = answerForMark(answers[statement.id]?.split(' ')[index] ?? '.');
		if (answer === null) return [];
		const said = {
			remark: textBy(index, remarks[statement.id]),
			evidence: textBy(index, places[statement.id]),
		};
		return [[statement.id, changedEntry(undefined, statement, { answer, ...said }, now)] as const];
	});
	return {
		id: idOf(100 + index),
		role: people[index]?.role ?? '',
		way: people[index]?.way ?? 'card',
		joinedAt: now,
		alone: Object.fromEntries(entries),
		after: {},
	};
}

const textBy = (index: number, texts: Practice['remarks'][string] = []): string =>
	texts.find(({ by }) => by === index + 1)?.text ?? '';

/** Id with a serial number, so that a practice evening is the same on every device. */
const idOf = (number: number): string => `${practiceId.slice(0, -12)}${String(number).padStart(12, '0')}`;
