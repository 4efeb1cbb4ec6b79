import type { Page } from '@playwright/test';
import * as v from 'valibot';
import { sessionSchema, type Participant, type Session } from '$lib/session/session';
import { readDevice } from './device';
import type { Answer, Scan } from '$lib/scan/scan';
import { writeContent } from '$lib/session/files/session-file';
import { writeCard } from '$lib/exchange/answer-card';
import { writeCardText } from '$lib/exchange/text/card-text';
import { answerKey } from '$lib/exchange/answer-rows';
import { emptyScan } from './answers';
import { questionnaire, questionnaireRef, statementsOf } from './questionnaire';

// A card has one moment for all its choices, later than each of them.
const written = '2026-11-24T18:45:00.000Z';

/** Short scan that this person brings along. */
export const scanOf = ({ id, role, alone }: Participant): Scan => ({
	...emptyScan('short'),
	id,
	role,
	entries: alone,
	changedAt: written,
});

/** Text of the code on this person's phone. */
export const cardOf = (person: Participant): string => writeCard(scanOf(person), questionnaire);

/** Line of text that this person copies into a message. */
export const codeTextOf = (person: Participant): string => writeCardText(scanOf(person), questionnaire);

/** Keys for this person's paper card, from the first statement to the last. */
export const keysOf = ({ alone }: Participant): string =>
	statementsOf('short')
		.map(({ id }) => answerKey(alone[id]?.answer ?? null))
		.join('');

/** Text of the file of a session, as the app would write it. */
export const sessionFile = (session: Session): Promise<string> =>
	writeContent(
		{ kind: 'session', session: { ...session, questionnaire: questionnaireRef }, questionnaire },
		'0.1.0',
		written,
	);

/** Replaces every level that the people chose by what `levelAt` returns; other answers stay. */
export const withLevels = (
	people: readonly Participant[],
	levelAt: (before: Answer & { kind: 'level' }) => Answer,
): readonly Participant[] =>
	people.map((person) => ({
		...person,
		alone: Object.fromEntries(
			Object.entries(person.alone).map(([id, entry]) => [
				id,
				entry.answer?.kind === 'level' ? { ...entry, answer: levelAt(entry.answer) } : entry,
			]),
		),
	}));

/** Participants in this browser, read without the app. */
export async function peopleOnDevice(page: Page): Promise<readonly Participant[]> {
	const { participants = [] } = await readDevice(page);
	return v.parse(storedPeople, participants);
}

const storedPeople = v.pipe(
	v.array(v.looseObject({ sessionId: v.string() })),
	v.transform((rows) => rows.map(({ sessionId: _sessionId, ...person }) => person)),
	sessionSchema.entries.participants,
);

/** Way in and choices of a person, with the id only for a file or a card: other ways give everybody a new one. */
export const chosenBy = (person: Participant): string =>
	[
		person.way,
		person.role,
		person.way === 'file' || person.way === 'card' ? person.id : '',
		keysOf(person),
		...remarksOf(person),
	].join(' ');

export const remarksOf = ({ alone }: Participant): readonly string[] =>
	Object.values(alone)
		.map(({ remark }) => remark)
		.filter((remark) => remark !== '');

export const withoutRemarks = (person: Participant): Participant => ({
	...person,
	alone: Object.fromEntries(
		Object.entries(person.alone).map(([id, entry]) => [id, { ...entry, remark: '' }]),
	),
});
