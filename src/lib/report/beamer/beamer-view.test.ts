import { describe, expect, it } from 'vitest';
import type { Attention, Hands, Session } from '$lib/session/session';
import {
	emptySession,
	exampleSession,
	sessionQuestionnaire,
	twoPeopleSession,
} from '../../../../tests/session-fixture';
import { decisionsIn, sessionIn } from '../../../../tests/session-notation';
import { parseBeamerView, type BeamerView } from './beamer-view';
import { screenView, sessionView } from './session-view';

const revealedAt = '2026-11-24T19:00:00.000Z';
const example = exampleSession();

const at = (session: Session, statementId: string, phase: Attention['phase']): BeamerView =>
	sessionView(sessionQuestionnaire, {
		...session,
		stage: 'talk',
		revealedAt,
		attention: { statementId, phase },
	});

describe('sessionView, without a statement', () => {
	it.each([
		['prepare', 'welcome'],
		['collect', 'collecting'],
		['talk', 'wall'],
		['ambitions', 'wall'],
		['actions', 'actions'],
		['report', 'wall'],
	] as const)('at stage %s: returns %s', (stage, kind) => {
		expect(sessionView(sessionQuestionnaire, { ...emptySession(), stage }).kind).toBe(kind);
	});

	it.each(['prepare', 'collect'] as const)(
		'returns the wall at stage %s, once the choices were shown',
		(stage) => {
			const session = { ...example, stage, attention: null };
			expect(sessionView(sessionQuestionnaire, session).kind).toBe('wall');
		},
	);

	it('counts as finished with a file, a card or no statement left, and leaves out people without a choice', () => {
		const statements = sessionQuestionnaire.dimensions.flatMap((dimension) => dimension.statements);
		const rows = statements.map(({ id }, index) => [id, index === 0 ? '2 - .' : '- - .'] as const);
		const skipped = sessionIn(Object.fromEntries(rows));
		const onLaptop = [...example.participants.slice(2, 3), ...skipped.participants].map((one) => ({
			...one,
			way: 'laptop' as const,
		}));
		const participants = [...example.participants.slice(0, 2), ...onLaptop];
		const session: Session = { ...example, stage: 'collect', revealedAt: null, hands: {}, participants };
		expect(sessionView(sessionQuestionnaire, { ...session, attention: null })).toEqual({
			kind: 'collecting',
			finished: 3,
			people: 4,
			invite: null,
		});
	});

	it('counts who is finished out of those who are expected', () => {
		const begun = { ...example, stage: 'collect', revealedAt: null, attention: null, hands: {} } as const;
		const four = { ...begun, participants: example.participants.slice(0, 2) };
		const view = (expected: number) => sessionView(sessionQuestionnaire, { ...four, expected });
		expect(view(12)).toMatchObject({ finished: 2, people: 12 });
		expect(view(1)).toMatchObject({ finished: 2, people: 2 });
	});

	it('returns the statements to confirm together with their levels, and no private one', () => {
		const rows = { 'B1.1': '3 3 3 3 3', 'M.4': '2 2 2 2 2', 'B2.2': '0 0 4 4 4' };
		const session = sessionIn(rows, { attention: { phase: 'together' }, length: 'short' });
		const text = sessionQuestionnaire.dimensions[0]?.statements[0]?.text;
		expect(sessionView(sessionQuestionnaire, session)).toEqual({
			kind: 'together',
			items: [{ text, level: 3, name: 'werkt in de praktijk' }],
		});
		const unseen = { ...session, revealedAt: null };
		expect(sessionView(sessionQuestionnaire, unseen).kind).toBe('wall');
	});

	it('returns the statements to choose from, then those chosen, and neither before the reveal', () => {
		const rows = { 'B1.1': '0 0 4 4', 'B1.2': '0 1 2 4', 'B2.2': '0 1 2 3', 'B2.3': '2 2 2 2' };
		const changedAt = revealedAt;
		const session = {
			...sessionIn(rows, { attention: { phase: 'choosing' }, length: 'full' }),
			importance: { 'B1.2': { hands: 9, changedAt } },
			order: ['B1.2', 'B1.1', 'B2.2'],
			parked: [{ id: example.id, statementId: 'B1.1', text: '', leftOut: 'room', changedAt }],
		} as const;
		const view = (change: Partial<Session>) => sessionView(sessionQuestionnaire, { ...session, ...change });
		expect(view({})).toMatchObject({ kind: 'choosing', isHybrid: false });
		const choosing = view({});
		expect(choosing.kind === 'choosing' && choosing.items.map(({ letter }) => letter)).toEqual([
			'A',
			'B',
			'C',
		]);
		expect(view({ online: { people: 4, link: '', codesTo: '' } })).toMatchObject({ isHybrid: true });
		expect(view({ attention: { phase: 'chosen' } })).toMatchObject({
			kind: 'chosen',
			items: [
				{ letter: 'B', hands: 9 },
				{ letter: 'C', hands: 0 },
			],
			leftOut: 1,
		});
		for (const phase of ['choosing', 'chosen'] as const)
			expect(view({ attention: { phase }, revealedAt: null }).kind).toBe('wall');
	});

	it('returns how many are in out of all who are expected, with the way to choose along', () => {
		const session: Session = { ...example, stage: 'prepare', revealedAt: null, attention: null, hands: {} };
		const few = { ...session, participants: example.participants.slice(0, 8), expected: 12 };
		const invite = { address: 'https://scan.example/', modules: [[true]] };
		expect(sessionView(sessionQuestionnaire, few, invite)).toMatchObject({ joined: 8, people: 12, invite });
	});

	it('returns own means in a theme without a decision, in the wall, and none before the reveal', () => {
		const meansIn = (session: Session): unknown => {
			const view = screenView(sessionQuestionnaire, session, null, 'wall');
			return view.kind === 'wall' && view.rows.find(({ id }) => id === 'B1')?.means;
		};
		const rows = { 'B1.1': '1 3 4', 'B1.2': '1 3 4', 'B1.3': '2 3 3', 'B1.4': '2 3 3' };
		const session = sessionIn(rows);
		expect(meansIn(session)).toEqual([1.5, 3, 3.5]);
		expect(meansIn({ ...session, revealedAt: null })).toEqual([]);
		expect(meansIn({ ...session, participants: session.participants.slice(0, 2) })).toEqual([]);
		expect(meansIn({ ...session, decisions: decisionsIn({ 'B1.1': '2' }) })).toEqual([]);
	});

	it('leaves private statements out of own means, in the wall', () => {
		const rows = { 'M.1': '1 1 1', 'M.2': '1 1 1', 'M.3': '1 1 1', 'M.5': '1 1 1', 'M.6': '1 1 1' };
		const wallOf = (row: string): unknown =>
			screenView(sessionQuestionnaire, sessionIn({ ...rows, 'M.4': row }), null, 'wall');
		expect(wallOf('4 4 4')).toEqual(wallOf('0 1 2'));
	});

	it('returns what is parked in words, a statement by its own text', () => {
		const text = sessionQuestionnaire.dimensions[0]?.statements[0]?.text ?? '';
		const parked = [
			{ id: example.id, statementId: 'B1.1', text: '', changedAt: revealedAt },
			{ id: example.region.id, statementId: null, text: 'De spoedpost', changedAt: revealedAt },
		];
		expect(screenView(sessionQuestionnaire, { ...example, parked }, null, 'parked')).toEqual({
			kind: 'parked',
			items: [text, 'De spoedpost'],
		});
	});

	it('returns what became of the actions of last time, and no stopped one among the actions', () => {
		const [action] = example.actions;
		if (!action) throw new Error('There is an action');
		const stopped = {
			...action,
			closedAt: revealedAt,
			review: { became: 'stopped', why: 'geen geld' },
		} as const;
		const session: Session = {
			...example,
			follows: { id: example.region.id, date: '2025-11-18' },
			attention: { phase: 'review' },
			actions: [stopped],
		};
		expect(sessionView(sessionQuestionnaire, session)).toEqual({
			kind: 'review',
			since: '18 november 2025',
			actions: [{ what: action.what, trekker: action.trekker, became: 'stopped', why: 'geen geld' }],
		});
		expect(screenView(sessionQuestionnaire, session, null, 'actions')).toEqual({
			kind: 'actions',
			actions: [],
		});
		expect(sessionView(sessionQuestionnaire, { ...example, attention: { phase: 'review' } }).kind).toBe(
			'wall',
		);
	});

	it('returns the mean of last time beside that of now, in the wall', () => {
		const view = sessionView(sessionQuestionnaire, example, null, new Map([['B2', 1.25]]));
		const rows = view.kind === 'wall' ? view.rows : [];
		expect(rows.map(({ id, previous }) => [id, previous])).toContainEqual(['B2', 1.25]);
	});

	it('returns decisions and ambitions, in the wall', () => {
		const view = sessionView(sessionQuestionnaire, example);
		const rows = view.kind === 'wall' ? view.rows : [];
		expect(rows).toHaveLength(10);
		expect(rows.find(({ id }) => id === 'B2')).toMatchObject({ figure: '1,5', ambition: { level: 3 } });
	});

	it('returns actions with the headlines first', () => {
		const view = sessionView(sessionQuestionnaire, { ...example, stage: 'actions' });
		const actions = view.kind === 'actions' ? view.actions : [];
		expect(actions.map(({ headline }) => headline)).toEqual([true, true, true, false, false, false]);
		expect(actions[0]).toMatchObject({ due: '15 februari 2027', isClosed: false });
	});
});

describe('sessionView before the reveal', () => {
	it.each([
		['asked', '1 ? x - .', { chose: 3, people: 3, isAgain: false }],
		['shown', '1 ? x - .', { chose: 3, people: 3, isAgain: false }],
	] as const)('returns only counts, in phase %s', (phase, row, counts) => {
		const attention = { statementId: 'B1.1', phase };
		const session = sessionIn({ 'B1.1': row }, { attention, revealedAt: null });
		expect(sessionView(sessionQuestionnaire, session)).toMatchObject({ kind: 'statement', ...counts });
	});

	it('says what the group means, above a statement that uses the word', () => {
		const session = { ...sessionIn({}), referents: { organisation: 'Huisartsen Zomerdal' } };
		const meantAt = (uses: boolean): unknown => {
			const statements = sessionQuestionnaire.dimensions.flatMap((dimension) => dimension.statements);
			const found = statements.find(({ refersTo = [] }) => refersTo.includes('organisation') === uses);
			const view = at(session, found?.id ?? '', 'asked');
			return view.kind === 'statement' ? view.statement.meant : undefined;
		};
		expect([meantAt(true), meantAt(false)]).toEqual(['regio-organisatie: Huisartsen Zomerdal', '']);
	});

	it('counts those who chose again out of those who chose alone, in round 2', () => {
		const session = sessionIn({ 'B1.1': '1 2 3 .' }, { after: { 'B1.1': '2 . . .' } });
		expect(at(session, 'B1.1', 'again')).toMatchObject({ isAgain: true, chose: 1, people: 3 });
	});

	it('counts as many people as hands, when these outnumber the participants', () => {
		const hands = { 'G.1': { alone: handsOf([3, 4, 0, 0, 0]) } };
		expect(at({ ...emptySession(), hands }, 'G.1', 'asked')).toMatchObject({ chose: 7, people: 7 });
	});

	it('returns counts, for a statement that nobody answered', () => {
		expect(at(example, 'B5.6', 'shown')).toMatchObject({ kind: 'statement', chose: 0, people: 12 });
	});

	it('returns the view of the stage, for a statement outside the questionnaire', () => {
		expect(at(example, 'Z.9', 'shown').kind).toBe('wall');
	});
});

describe('sessionView at the reveal', () => {
	it('returns both rounds, the role groups and the decision', () => {
		expect(at(example, 'B2.2', 'shown')).toMatchObject({
			kind: 'shown',
			before: { levels: [1, 7, 0, 3, 1], word: 'two-views' },
			now: {
				levels: [0, 2, 6, 4, 0],
				word: 'agree',
				middle: { median: 2 },
				counts: { rated: 12, people: 12 },
			},
			roleParts: [{ group: 'huisartsen' }, { group: 'organisatie' }, { group: 'others' }],
			decision: { kind: 'level', level: 2 },
		});
	});

	it('returns null for a missing second round, and for a missing decision', () => {
		expect(at({ ...example, decisions: {} }, 'B5.2', 'shown')).toMatchObject({
			before: null,
			decision: null,
		});
	});

	it.each([
		['2', { kind: 'level', level: 2, why: '' }],
		['x', { kind: 'notApplicable', why: 'elders belegd: bij de gemeente' }],
		['~', { kind: 'undecided', what: '', trekker: '', due: '' }],
	])('returns the decision %s', (mark, decision) => {
		const session = { ...example, actions: [], decisions: decisionsIn({ 'B5.2': mark }) };
		expect(at(session, 'B5.2', 'shown')).toMatchObject({ decision });
	});

	it('returns no role groups, for hands', () => {
		expect(at(example, 'B5.3', 'shown')).toMatchObject({
			now: { levels: [0, 5, 4, 3, 0] },
			before: { levels: [2, 5, 0, 1, 4] },
			roleParts: null,
		});
	});

	it('returns only a word of a private statement, from five people', () => {
		expect(at(example, 'M.4', 'shown')).toMatchObject({
			now: { kind: 'word', word: 'divergent' },
			before: null,
			roleParts: null,
		});
		expect(at(sessionIn({ 'M.4': '2 2 2 2 ? x' }), 'M.4', 'shown')).toMatchObject({
			now: { kind: 'hidden', why: 'few-private' },
		});
	});

	it.each(['2', '2 3', 'x', 'x x x', '? 1', '? ? ? ?', '1 4 ?', '1 4 x x x'])(
		'hides %s, with fewer than three levels',
		(row) => {
			expect(at(sessionIn({ 'B1.1': row }), 'B1.1', 'shown')).toMatchObject({
				now: { kind: 'hidden', why: 'few' },
				roleParts: null,
			});
		},
	);

	it('hides the choices, in a session of two people', () => {
		expect(at(twoPeopleSession(), 'B2.2', 'shown')).toMatchObject({ now: { kind: 'hidden' } });
	});

	it('hides a second round on the laptop until it is closed, in any phase', () => {
		const alone = { 'B1.1': '1 1 2 2 3 3' };
		const open = { ...handsOf([0, 0, 4, 0, 0]), open: true as const };
		const busy = sessionIn(alone, { hands: { 'B1.1': { after: open } } });
		expect(at(busy, 'B1.1', 'again')).toMatchObject({ kind: 'statement', chose: 4, people: 6 });
		expect(at(busy, 'B1.1', 'shown')).toEqual(at(sessionIn(alone), 'B1.1', 'shown'));
		const closed = sessionIn(alone, { hands: { 'B1.1': { after: handsOf([0, 0, 4, 0, 0]) } } });
		expect(at(closed, 'B1.1', 'shown')).toMatchObject({ now: { levels: [0, 0, 4, 0, 0] } });
	});
});

describe('parseBeamerView', () => {
	const view = at(example, 'B2.2', 'asked');
	it.each<[string, unknown]>([
		['nothing', undefined],
		['another kind', { kind: 'secret' }],
		['a rating beside the count', { ...view, levels: [1, 2, 3, 0, 0] }],
		['a negative count', { kind: 'collecting', finished: -1, people: 2 }],
	])('refuses %s', (_name, message) => {
		expect(parseBeamerView(message)).toEqual({ ok: false, error: 'unreadable' });
	});
});

function handsOf(levels: Hands['levels']): Hands {
	return { levels, unknown: 0, notApplicable: 0, changedAt: revealedAt };
}
