import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statementIn } from '../../../../tests/in-report';
import { then } from '../../../../tests/notation';
import { exampleSessionReport } from '../../../../tests/report-cases';
import { anySession } from '../../../../tests/session-arbitraries';
import {
	exampleSession,
	sessionQuestionnaire as questionnaire,
	twoPeopleSession,
} from '../../../../tests/session-fixture';
import { decisionsIn, place, sessionIn } from '../../../../tests/session-notation';
import type { Session } from '$lib/session/session';
import type { Report } from './report-model';
import { sessionReport } from './session-report';

const reportOf = (session: Session): Report => sessionReport(questionnaire, session);
const report = reportOf(exampleSession());

const oneChoice: Session['participants'][number]['alone'] = {
	'B1.2': {
		statementId: 'B1.2',
		statementVersion: 1,
		answer: { kind: 'unknown' },
		remark: '',
		changedAt: '2026-11-24T18:30:00.000Z',
	},
};

const privateIds = questionnaire.dimensions.flatMap(({ statements }) =>
	statements.filter((statement) => statement.private).map(({ id }) => id),
);

describe('sessionReport, on privacy', () => {
	it('hides individual choices, at every private statement', () => {
		expect(privateIds.length).toBeGreaterThan(2);
		const full = sessionIn(Object.fromEntries(privateIds.map((id) => [id, '0 1 2 3 4 4'])), {
			revealedAt: '2026-11-24T18:50:00.000Z',
		}); // six people
		for (const id of privateIds) {
			const { spread } = statementIn(reportOf(full), id);
			expect(spread?.levels).toBeNull();
			expect(spread?.sentence).toBe('Uiteenlopend. Losse keuzes blijven verborgen.');
		}
	});

	it('hides choices and median, for two people', () => {
		for (const { spread } of reportOf(twoPeopleSession()).dimensions.flatMap((each) => each.statements)) {
			expect(spread?.levels).toBeNull();
			expect(spread?.sentence).toMatch(/^(Minder dan|Niemand kwam)/);
		}
	});

	it('gives conditions without names, in an order that tells nothing of whose they are', () => {
		const session = exampleSession();
		const { 'R.1': decision } = session.decisions;
		if (!decision) throw new Error('The example has a dissent with a name');
		const dissent = [
			{ text: 'Te vroeg', name: 'Noor', condition: 'Wacht op het contract.' },
			{ text: 'Te laat', name: 'Sam', condition: 'Begin in één wijk.' },
		];
		const withBoth = (views: typeof dissent): Report =>
			reportOf({ ...session, decisions: { ...session.decisions, 'R.1': { ...decision, dissent: views } } });
		const { conditions } = statementIn(withBoth(dissent), 'R.1');
		expect(conditions).toEqual(['Begin in één wijk.', 'Wacht op het contract.']);
		expect(statementIn(withBoth(dissent.toReversed()), 'R.1').conditions).toEqual(conditions);
	});

	it('holds nothing of what people found the evening worth', () => {
		const worth = { counts: [0, 0, 1, 5, 2], changedAt: exampleSession().changedAt } as const;
		expect(reportOf({ ...exampleSession(), worth })).toEqual(report);
	});

	it('reveals nobody by any order, id or role', () => {
		const session = exampleSession();
		const roles = session.participants.map(({ role }) => role);
		const shuffled = session.participants.map((person, index) => ({
			...person,
			id: `other ${String(index)}`,
			role: roles[(index + 5) % roles.length] ?? '',
		}));
		expect(reportOf({ ...session, participants: shuffled.reverse() })).toEqual(report);
	});

	it('uses a role only for the count of its group', () => {
		const session = exampleSession();
		const participants = session.participants.map((person) => ({ ...person, role: '' }));
		const { people, ...rest } = reportOf({ ...session, participants });
		const { people: known, ...same } = report;
		expect(rest).toEqual(same);
		expect(people).toEqual([{ label: 'Rol niet verteld', count: 12 }]);
		expect(known).toEqual([
			{ label: 'Huisartsen', count: 6 },
			{ label: 'Organisatie', count: 3 },
			{ label: 'Verzekeraar', count: 1 },
			{ label: 'Partners', count: 2 },
		]);
	});

	it('lists remarks of both rounds alphabetically, without their authors', () => {
		const said = (remark: string): Session['participants'][number]['alone'] => ({
			'B1.1': {
				statementId: 'B1.1',
				statementVersion: 1,
				answer: { kind: 'level', level: 2 },
				remark,
				changedAt: '2026-11-24T18:30:00.000Z',
			},
		});
		const [first, second] = exampleSession().participants;
		if (!first || !second) throw new Error('The example has participants');
		const participants = [
			{ ...first, alone: said('zee'), after: said('  ') },
			{ ...second, alone: said('boom'), after: said(' aap ') },
		];
		expect(statementIn(reportOf({ ...exampleSession(), participants }), 'B1.1').remarks).toEqual([
			'aap',
			'boom',
			'zee',
		]);
	});

	it('lists no remark at a private statement with levels of fewer than five people', () => {
		const remarked = (row: string): readonly string[] => {
			const session = sessionIn(Object.fromEntries(privateIds.map((id) => [id, row])));
			const participants = session.participants.map((person) => ({
				...person,
				alone: Object.fromEntries(
					Object.entries(person.alone).map(([id, entry]) => [id, { ...entry, remark: 'gezien' }]),
				),
			}));
			return privateIds.flatMap((id) => statementIn(reportOf({ ...session, participants }), id).remarks);
		};
		expect(remarked('1 2 3 4 ? x')).toEqual([]);
		expect(remarked('1 2 3 4 4')).toHaveLength(5 * privateIds.length);
	});

	it('lists no remark that someone who came after the reveal wrote alone', () => {
		const session = sessionIn(Object.fromEntries(privateIds.map((id) => [id, '1 2 3 4 4 4'])));
		const withLast = (joinedAt: string): Session => ({
			...session,
			participants: session.participants.map((person, at) => ({
				...person,
				joinedAt: at < 5 ? person.joinedAt : joinedAt,
				alone: Object.fromEntries(
					Object.entries(person.alone).map(([id, entry]) => [
						id,
						{ ...entry, remark: at < 5 ? 'gezien' : 'van de laatste' },
					]),
				),
			})),
		});
		const remarksOf = (one: Session): readonly string[] =>
			privateIds.flatMap((id) => statementIn(reportOf(one), id).remarks);
		expect(remarksOf(withLast(then))).toContain('van de laatste');
		expect(remarksOf(withLast('2099-01-01T00:00:00.000Z'))).toEqual(
			privateIds.flatMap(() => Array<string>(5).fill('gezien')),
		);
	});

	it('lists places once and before remarks, and counts at how many statements one is named', () => {
		const session = sessionIn(
			{ 'B1.1': '2e 2e 3', 'B2.2': '2 2 3', 'M.3': '1 2e 3 3', 'M.4': '2e 2e 2e 2e 2e' },
			{ decisions: decisionsIn({ 'B1.1': '2', 'B2.2': '2', 'M.3': '1', 'M.4': '2' }) },
		);
		const made = reportOf(session);
		expect(['B1.1', 'B2.2', 'M.3', 'M.4'].map((id) => statementIn(made, id).evidence)).toEqual([
			[place],
			[],
			[place],
			[],
		]);
		expect(made.evidence).toBe(
			'Bij 1 van de 2 stellingen op niveau 2 of hoger is opgeschreven waar het staat. Stellingen over geld, leiding en vertrouwen tellen hierin niet mee.',
		);
	});

	it('tells how many ticked something, where single choices may be seen, and nobody by name', () => {
		const ticked = sessionIn({ 'B1.1': '1dh 2d 2 ?d', 'B1.2': '1h 1' });
		expect(statementIn(reportOf(ticked), 'B1.1')).toMatchObject({
			ticks: [],
			spread: { ticks: 'Verschilt per plek: 3 van 4. Werkt al, maar alleen uit gewoonte: 1 van 4.' },
		});
		expect(statementIn(reportOf(ticked), 'B1.2').spread?.ticks).toBe('');
	});

	it('leaves out the notes of the facilitator', () => {
		const session = exampleSession();
		expect(reportOf({ ...session, notes: {} })).toEqual(report);
		expect(Object.keys(session.notes)).not.toEqual([]);
	});

	it.each([
		[29, ''],
		[65, 'Het gesprek duurde een minuut.'],
		[400, 'Het gesprek duurde 7 minuten.'],
	])('turns %i seconds of talk into "%s"', (seconds, told) => {
		const made = reportOf({ ...exampleSession(), seconds: { 'B2.3': seconds } });
		expect(statementIn(made, 'B2.3').spread?.talked).toBe(told);
	});

	it('hides what people chose and wrote, before the reveal', () => {
		const undecided = decisionsIn({ 'B2.3': '~', 'M.4': '~', 'B5.6': '~', 'B1.1': '2' });
		for (const decisions of [{}, undecided]) {
			const waiting = { ...exampleSession(), revealedAt: null, decisions };
			// the room does know that each of them chose something
			const silent = waiting.participants.map((person) => ({
				...person,
				alone: { ...oneChoice },
				after: {},
			}));
			expect(exampleSessionReport(waiting)).toEqual(
				exampleSessionReport({ ...waiting, participants: silent, hands: {} }),
			);
			expect(reportOf(waiting).people).toEqual(reportOf(exampleSession()).people);
		}
	});

	it('hides private levels, and fewer than three levels, in any session', () => {
		const { id, version } = questionnaire;
		const ref = { id, version, hash: '0'.repeat(64) };
		fc.assert(
			fc.property(anySession(questionnaire, ref), (session) => {
				const made = reportOf(session);
				for (const { id: statementId, spread } of made.dimensions.flatMap((each) => each.statements)) {
					const shown = spread?.levels;
					if (!shown) continue;
					expect(privateIds).not.toContain(statementId);
					expect(shown.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(3);
				}
				expect(reportOf({ ...session, participants: [...session.participants].reverse() })).toEqual(made);
			}),
			{ numRuns: 40 },
		);
	});
});
