import { loadPack } from '$lib/content/pack/load-pack';
import { loadPractice } from '$lib/content/practice/practice';
import type { Questionnaire } from '$lib/content/questionnaire';
import { newSession } from '$lib/session/run-session';
import type { Milestone } from '$lib/session/milestone';
import type { Participant, Session } from '$lib/session/session';
import { actions, decisions, evening, level } from './session-fixture-talk';
import { columnOf, type Rows } from './session-notation';

const { questionnaire, hash } = loadPack('src/lib/content/regio');

/** Real questionnaire. */
export const sessionQuestionnaire: Questionnaire = questionnaire;

const spring = '2026-05-26T17:30:00.000Z';

/** Marks, one column per person: a level, `?` weet niet, `x` n.v.t., `-` overgeslagen, `.` not reached. */
const { people, answers: alone, remarks, places } = loadPractice('src/lib/content/regio');

const after: Rows = {
	/* became eens */ 'B2.2': '2 2 1 2 2 1 3 3 3 3 2 2',
	/* still uiteenlopend */ 'B2.3': '1 1 2 3 1 3 3 3 2 3 2 1',
	/* became enkelen zien het anders */ 'M.3': '1 1 1 1 1 1 2 2 2 3 ? ?',
};

/**
 * Finished session of twelve people of all role groups on the short scan, with every pattern, every kind of decision
 * and statements that nobody reached or that were counted by hands.
 */
export function exampleSession(): Session {
	return {
		...emptySession(),
		changedAt: '2026-11-24T20:15:00.000Z',
		revealedAt: '2026-11-24T18:50:00.000Z',
		finishedAt: '2026-11-24T20:10:00.000Z',
		referents: { organisation: 'Huisartsen Zomerdal', plan: { kind: 'insurer' } },
		stage: 'report',
		participants: participantsOf(1, evening, alone, after, remarks),
		hands: {
			'G.1': {
				alone: { levels: [2, 5, 3, 1, 0], unknown: 1, notApplicable: 0, changedAt: evening },
			},
			'B5.3': {
				after: { levels: [0, 5, 4, 3, 0], unknown: 0, notApplicable: 0, changedAt: evening },
			},
		},
		decisions,
		ambitions: {
			B2: { level: 3, year: 2027, changedAt: evening },
			B5: { level: 3, year: 2028, changedAt: evening },
			G: { level: 2, year: 2027, changedAt: evening },
			M: { level: 3, year: 2028, changedAt: evening },
			L: { level: 3, year: 2028, changedAt: evening },
		},
		actions,
		context: {
			planStatus: 'public',
			goals: ['health', 'gp-support'],
			initiatives: ['target-groups', 'coordination-points'],
			partners: ['insurer', 'hospital', 'municipality'],
			resv: 'in-development',
			inhabitants: '182.500',
		},
		notes: {
			'B2.2': 'Eerst vragen wie het plan heeft gezien.',
			'M.4': 'Voorzichtig; vorig jaar liep dit op.',
		},
		seconds: { 'B2.2': 545, 'B5.3': 610, 'B2.3': 480, 'M.3': 405, 'L.5': 300, 'M.4': 240, 'B4.2': 130 },
	};
}

/** Milestone of the previous spring: round 1 only, several statements lower or higher and several not decided yet. */
export function earlierMilestone(): Milestone {
	const then = {
		...alone,
		'B1.1': '2 2 2 2 2 2 2 2 2 2 2 2',
		'B2.3': '0 1 1 1 1 2 1 2 1 1 0 1',
		'G.2': '0 0 1 1 2 2 2 3 3 2 1 1',
		'L.5': '0 0 ? ? ? 0 ? 1 ? 1 ? ?',
	};
	const { 'B5.2': _notYet, 'L.5': _neither, 'B2.3': _still, ...same } = decisions;
	const session: Session = {
		...exampleSession(),
		id: '30000000-0000-4000-8000-000000000001',
		date: '2026-05-26',
		nextDate: '2026-11-24',
		createdAt: spring,
		changedAt: spring,
		revealedAt: spring,
		finishedAt: spring,
		participants: participantsOf(2, spring, then, {}, {}),
		hands: {},
		decisions: { ...same, 'B1.1': level(2), 'B2.2': level(1), 'M.3': level(0), 'B3.1': level(4) },
		actions: [],
		ambitions: {},
		notes: {},
		seconds: {},
	};
	return {
		id: '40000000-0000-4000-8000-000000000001',
		name: 'Voorjaar 2026',
		frozenAt: '2026-05-26T19:45:00.000Z',
		scoringVersion: 1,
		subject: { kind: 'session', session },
	};
}

/** Session of a huisarts and someone of the regio-organisatie; shown, and nothing decided yet. */
export function twoPeopleSession(): Session {
	const both = participantsOf(1, evening, alone, {}, remarks).filter(
		(_, index) => index === 0 || index === 7,
	);
	return { ...emptySession(), revealedAt: '2026-11-24T18:50:00.000Z', participants: both };
}

/** Prepared session without participants. */
export function emptySession(): Session {
	const plan = newSession(
		{
			id: '20000000-0000-4000-8000-000000000001',
			region: { id: '00000000-0000-4000-8000-000000000002', name: 'Regio Zomerdal (verzonnen)' },
			date: '2026-11-24',
			minutes: 90,
			length: 'short',
			questionnaire: { id: questionnaire.id, version: questionnaire.version, hash },
			invited: ['huisartsen', 'organisatie', 'verzekeraar', 'partners'],
		},
		'2026-11-10T09:00:00.000Z',
	);
	return { ...plan, nextDate: '2027-03-16' };
}

function participantsOf(
	series: 1 | 2,
	joinedAt: string,
	first: Rows,
	second: Rows,
	said: typeof remarks,
): readonly Participant[] {
	return people.map(({ role, way }, person) => ({
		id: `${series}0000000-0000-4000-8000-1000000000${String(person + 1).padStart(2, '0')}`,
		role,
		way,
		joinedAt,
		alone: withPlaces(
			columnOf(first, person, joinedAt, (id) => textOf(said, id, person)),
			person,
		),
		after: columnOf(second, person, joinedAt),
	}));
}

const textOf = (texts: typeof remarks, statementId: string, person: number): string =>
	texts[statementId]?.find(({ by }) => by === person + 1)?.text ?? '';

/** Adds the places that this person named. */
const withPlaces = (entries: Participant['alone'], person: number): Participant['alone'] =>
	Object.fromEntries(
		Object.entries(entries).map(([id, entry]) => {
			const evidence = textOf(places, id, person);
			return [id, evidence ? { ...entry, evidence } : entry];
		}),
	);
