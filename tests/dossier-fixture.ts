import type { DeviceContent } from '$lib/session/files/device-content';
import type { Milestone } from '$lib/session/milestone';
import type { Action, Session } from '$lib/session/session';
import { exampleSession } from './session-fixture';

const dayIn = (year: number): string => `${String(year)}-11-24`;

/** Bijeenkomst of twelve people in this year, in a region of three years; each year has a little more decided. */
export function eveningIn(year: 2024 | 2025 | 2026, details: Partial<Session> = {}): Session {
	const session = exampleSession();
	const at = `${dayIn(year)}T18:30:00.000Z`;
	return {
		...session,
		id: `20000000-0000-4000-8000-00000000${String(year)}`,
		date: dayIn(year),
		nextDate: '',
		createdAt: at,
		changedAt: at,
		revealedAt: at,
		finishedAt: at,
		actions: actionsIn(year),
		...details,
	};
}

const carried = (n: number, told: Partial<Action> & Pick<Action, 'what' | 'changedAt'>): Action => ({
	id: `50000000-0000-4000-8000-00000000010${String(n)}`,
	statementId: null,
	tipId: null,
	trekker: '',
	firstStep: '',
	due: '',
	headline: false,
	closedAt: null,
	...told,
});

/** Four actions of 2024: one was done, one goes on, one stopped and one is as it was; 2026 has one of its own. */
function actionsIn(year: 2024 | 2025 | 2026): readonly Action[] {
	const changedAt = `${dayIn(year)}T19:30:00.000Z`;
	const of = (n: number, what: string, told: Partial<Action> = {}): Action =>
		carried(n, { what, changedAt, ...told });
	const review = (became: 'done' | 'going' | 'stopped' | null, why = ''): Partial<Action> => ({
		review: { became, why },
		closedAt: became === 'done' || became === 'stopped' ? changedAt : null,
	});
	const first = {
		what: 'Per wijk één bladzijde van het regiobeeld maken',
		trekker: 'Inge de Wit',
		due: '2025-03-01',
	};
	const second = { what: 'Het draaiboek naspelen met twee hagro’s', trekker: 'kring', due: '2027-06-01' };
	if (year === 2024)
		return [
			of(1, first.what, first),
			of(2, second.what, second),
			of(3, 'Een app voor de waarneming bouwen', { trekker: 'Huib' }),
			of(4, 'Opzoeken wat er in het contract staat'),
		];
	const later = [
		of(2, second.what, { ...second, ...review('going') }),
		of(4, 'Opzoeken wat er in het contract staat', review(null)),
	];
	if (year === 2025)
		return [
			of(1, first.what, { ...first, ...review('done') }),
			...later,
			of(3, 'Een app voor de waarneming bouwen', {
				trekker: 'Huib',
				...review('stopped', 'Huib ging met pensioen.'),
			}),
		];
	return [...later, of(5, 'De zorginkoper uitnodigen', { due: '2027-01-15', trekker: 'secretaris' })];
}

/** Three years of one region, as a device holds them. */
export function threeYears(): DeviceContent {
	const sessions = [eveningIn(2024), eveningIn(2025), eveningIn(2026)];
	return {
		scans: [],
		sessions: sessions.map((session) => ({ session, deletedAt: null })),
		milestones: [{ milestone: frozen(eveningIn(2025)), deletedAt: null }],
	};
}

/** Peilmoment of a bijeenkomst, frozen on the evening itself. */
export const frozen = (session: Session, name = 'Najaar 2025'): Milestone => ({
	id: '40000000-0000-4000-8000-000000002025',
	name,
	frozenAt: session.changedAt,
	scoringVersion: 1,
	subject: { kind: 'session', session },
});
