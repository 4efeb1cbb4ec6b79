import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decisionsIn, sessionIn } from '../../../../tests/session-notation';
import { anySession } from '../../../../tests/session-arbitraries';
import {
	emptySession,
	exampleSession,
	sessionQuestionnaire as questionnaire,
	twoPeopleSession,
} from '../../../../tests/session-fixture';
import { exampleSessionReport } from '../../../../tests/report-cases';
import type { Session } from '$lib/session/session';
import type { DimensionReport, Report, StatementReport } from './report-model';
import { sessionReport } from './session-report';

const reportOf = (session: Session): Report => sessionReport(questionnaire, session);
const report = reportOf(exampleSession());

function statementIn({ dimensions }: Report, id: string): StatementReport {
	const found = dimensions.flatMap(({ statements }) => statements).find((each) => each.id === id);
	if (!found) throw new Error(`No statement ${id} in the report`);
	return found;
}

function dimensionIn({ dimensions }: Report, id: string): DimensionReport {
	const found = dimensions.find((each) => each.id === id);
	if (!found) throw new Error(`No dimension ${id} in the report`);
	return found;
}

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

describe('sessionReport, on decisions', () => {
	it.each([
		['B1.1', 'samen op niveau 3 · werkt in de praktijk'],
		['B2.3', 'nog geen gedeeld beeld'],
		['B6.4', 'elders belegd: bij de wijkregisseurs van de gemeente'],
		['G.2', 'niet besproken'],
	])('describes the decision on %s as "%s"', (id, text) => {
		expect(statementIn(report, id).answerText).toBe(text);
	});

	it('has the reason and the anchors of a decided level, and no anchors when undecided', () => {
		const anchors = questionnaire.dimensions
			.flatMap(({ statements }) => statements)
			.find(({ id }) => id === 'B2.1');
		const decided = statementIn(report, 'B2.1');
		expect([decided.anchor, decided.nextAnchor]).toEqual([anchors?.anchors[1], anchors?.anchors[2]]);
		expect(decided.why).toBe('De cijfers zijn getoond, maar een bladzijde per wijk is er nog niet.');
		expect(statementIn(report, 'B2.3')).toMatchObject({ level: null, anchor: null, nextAnchor: null });
	});

	it('drops the name at a dissent, unless that person asked for it', () => {
		expect(statementIn(report, 'B2.3').dissent).toEqual([
			'In onze hagro is niemand geweest, en dan praat je niet mee.',
			'Wie wilde, kon de vragenlijst invullen.',
		]);
		expect(statementIn(report, 'R.1').dissent).toEqual([
			'De zorginkoper: Voor de verzekeraar staat een ander probleem bovenaan.',
		]);
	});

	it('derives the figure of a dimension, and says what was left out', () => {
		expect(dimensionIn(report, 'B2')).toMatchObject({ figure: '1,5', mark: 'voorlopig' });
		expect(dimensionIn(report, 'B2').explanation).toBe(
			'De groep koos de niveaus 1 en 2. Tel die op en deel door 2, dan krijg je 1,5. Voorlopig, want minder dan 80 procent van de stellingen heeft een niveau. Niet meegeteld: 1 × nog geen gedeeld beeld.',
		);
	});

	it('distinguishes nothing discussed, too few decisions and all n.v.t.', () => {
		const figures = (session: Session): string[] => reportOf(session).dimensions.map(({ figure }) => figure);
		expect(new Set(figures(emptySession()))).toEqual(new Set(['nog niet besproken']));
		expect(dimensionIn(report, 'G').figure).toBe('te weinig besluiten');
		const none = { ...emptySession(), decisions: decisionsIn({ 'B1.1': 'x', 'B1.2': 'x' }) };
		expect(dimensionIn(reportOf(none), 'B1').figure).toBe('niet van toepassing');
	});
});

describe('sessionReport, on the spread', () => {
	it.each([
		['B1.2', '12 van 12 kozen een niveau: 9 × niveau 2 en 3 × niveau 3. Eens.'],
		[
			'B3.4',
			'6 van 12 kozen een niveau: 2 × niveau 1 en 4 × niveau 2. 6 × weet niet. Eens, maar velen weten het niet.',
		],
		[
			'B5.2',
			'9 van 12 kozen een niveau: 8 × niveau 2 en 1 × niveau 3. 3 × niet van toepassing. Eens. Voor de een is het n.v.t., voor de ander niet.',
		],
		['M.4', 'Uiteenlopend. Losse keuzes blijven verborgen.'],
		['L.3', 'Minder dan drie mensen kozen een niveau. Dat is te weinig om iets te tonen.'],
		['B5.4', 'Niemand kwam aan deze stelling toe.'],
	])('describes the choices at %s in one sentence', (id, sentence) => {
		expect(statementIn(report, id).spread?.sentence).toBe(sentence);
	});

	it('counts hands in place of answers', () => {
		expect(statementIn(report, 'G.1').spread?.levels).toEqual([2, 5, 3, 1, 0]);
	});

	it('says how the median moved after the talk, and nothing without a second round', () => {
		expect(statementIn(report, 'B2.2').spread?.moved).toBe(
			'Eerst lag het midden op 1 (twee beelden), na het gesprek op 2 (eens).',
		);
		expect(statementIn(report, 'B2.1').spread?.moved).toBe('');
	});

	it('counts words per dimension, most agreed first, without statements not reached', () => {
		expect(dimensionIn(report, 'B2').agreement).toBe(
			'1 × eens, 1 × enkelen zien het anders en 1 × uiteenlopend',
		);
		expect(dimensionIn(report, 'B5').agreement).toBe('1 × uiteenlopend en 1 × n.v.t.-verschil');
		expect(dimensionIn(reportOf(emptySession()), 'B1').agreement).toBe('');
	});
});

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
		const undecided = decisionsIn({ 'B2.3': '~', 'M.4': '~', 'B5.4': '~', 'B1.1': '2' });
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

describe('sessionReport, on the first page', () => {
	it('says when the session was and how many people came', () => {
		expect(report.details).toEqual(['bijeenkomst op 24 november 2026', '12 deelnemers', 'korte scan']);
		const [one] = exampleSession().participants;
		expect(reportOf({ ...emptySession(), participants: one ? [one] : [] }).details[1]).toBe('1 deelnemer');
	});

	it('has strong points by decision, undecided statements, and those that many do not know', () => {
		expect(report.strong.map(({ statementId }) => statementId)).toEqual(['B1.1', 'B3.1']);
		expect(report.toBring.map(({ statementId, answer }) => [statementId, answer])).toEqual([
			['L.5', 'twee beelden'],
			['M.4', 'uiteenlopend'],
			['B2.3', 'uiteenlopend'],
		]);
		expect(report.unknown.map(({ statementId, answer }) => [statementId, answer])).toEqual([
			['G.6', '9 van 12 weten dit niet'],
			['B3.4', '6 van 12 weten dit niet'],
		]);
	});

	it('says that more must be decided, when most themes have no number', () => {
		const decisions = decisionsIn({ 'B1.1': '3', 'B1.2': '2' });
		const early = reportOf({ ...exampleSession(), decisions });
		expect(early.position).toContain('te weinig besloten');
		expect(early.toBring.map(({ statementId }) => statementId)).toEqual(['L.5', 'M.4', 'G.2']);
		expect(report.position).not.toContain('te weinig besloten');
	});

	it('counts nobody as weet niet, where fewer than three people chose a level', () => {
		expect(reportOf(twoPeopleSession()).unknown).toEqual([]);
		const two = sessionIn({ 'B1.1': '2 2 ? ? ? ? ?' });
		expect(reportOf(two).unknown).toEqual([]);
		const three = sessionIn({
			'B1.1': '2 0 4 ? ?',
			'B1.2': '2 2 2 ? ?',
			'B2.1': '0 4 4 0 4',
			'B2.2': '0 4 4 0 4',
		});
		expect(
			reportOf({ ...three, decisions: decisionsIn({ 'B1.2': '2' }) }).unknown.map(({ answer }) => answer),
		).toEqual(['2 van 5 weten dit niet']);
	});

	it('keeps a statement that was left undecided without any choices', () => {
		const open = { ...emptySession(), decisions: decisionsIn({ 'B5.4': '~' }) };
		expect(reportOf(open).toBring.map(({ statementId, answer }) => [statementId, answer])).toEqual([
			['B5.4', 'nog geen gedeeld beeld'],
		]);
	});

	it('counts no roles of one or two people, and no people without a choice', () => {
		expect(reportOf(twoPeopleSession()).people).toEqual([]);
		const ghosts = exampleSession().participants.map((person, index) =>
			index < 3 ? person : { ...person, alone: {}, after: {} },
		);
		const made = reportOf({ ...exampleSession(), participants: ghosts });
		expect(made.details[1]).toBe('3 deelnemers');
		expect(made.people.reduce((sum, { count }) => sum + count, 0)).toBe(3);
	});

	it('is empty, when nothing was discussed', () => {
		const { strong, toBring, unknown, actions, people } = reportOf(emptySession());
		expect([strong, toBring, unknown, actions, people]).toEqual([[], [], [], [], []]);
	});
});

it('sessionReport: has owner, first step and date of an action, or the day it was closed', () => {
	expect(report.actions[0]).toEqual({
		what: 'Per wijk één bladzijde van het regiobeeld maken en in elke hagro bespreken',
		statementId: 'B2.1',
		trekker: 'bestuurslid regio-organisatie',
		firstStep: 'Cijfers van drie proefwijken opvragen',
		due: '15 februari 2027',
		headline: true,
		closed: '',
	});
	expect(report.actions.at(-1)?.closed).toBe('afgerond op 30 november 2026');
	expect(report.nextDate).toBe('16 maart 2027');
	const bare = reportOf({ ...exampleSession(), nextDate: '', actions: [] });
	expect([bare.nextDate, bare.actions]).toEqual(['', []]);
});

it('sessionReport: asks others about the statements that many do not know', () => {
	const asked = report.dimensions.flatMap(({ asks }) => asks.map(({ statementId }) => statementId));
	expect(asked).toEqual(['B3.4', 'G.6', 'L.5']);
});
