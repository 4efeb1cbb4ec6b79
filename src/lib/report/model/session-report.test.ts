import { describe, expect, it } from 'vitest';
import { dimensionIn, statementIn } from '../../../../tests/in-report';
import { then } from '../../../../tests/notation';
import { decisionsIn, sessionIn, spreadIn } from '../../../../tests/session-notation';
import {
	emptySession,
	exampleSession,
	sessionQuestionnaire as questionnaire,
	twoPeopleSession,
} from '../../../../tests/session-fixture';
import type { Session } from '$lib/session/session';
import type { Report } from './report-model';
import { sessionReport } from './session-report';

const reportOf = (session: Session): Report => sessionReport(questionnaire, session);
const report = reportOf(exampleSession());

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
		const text = 'Voor de verzekeraar staat een ander probleem bovenaan.';
		const session = exampleSession();
		const decision = session.decisions['R.1'];
		if (!decision) throw new Error('The fixture decides on R.1');
		const dissent = [{ text, name: 'De zorginkoper' }];
		const decisions = { ...session.decisions, 'R.1': { ...decision, dissent } };
		expect(statementIn(reportOf({ ...session, decisions }), 'R.1').dissent).toEqual([
			`De zorginkoper: ${text}`,
		]);
	});

	it('drops the name at a dissent with a condition, which is promised to have none', () => {
		expect(statementIn(report, 'R.1')).toMatchObject({
			dissent: ['Voor de verzekeraar staat een ander probleem bovenaan.'],
			conditions: ['Beide lijsten naast elkaar leggen voor het contract.'],
		});
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

describe('sessionReport, on the first page', () => {
	it('says whose picture it is, and when', () => {
		expect(report.whose).toBe('Beeld van 12 mensen, besproken op 24 november 2026');
		expect(report.details).toEqual(['korte scan']);
		const [one] = exampleSession().participants;
		expect(reportOf({ ...emptySession(), participants: one ? [one] : [] }).whose).toBe(
			'Beeld van één deelnemer, bijeenkomst op 24 november 2026',
		);
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
			['B3.6', '6 van 12 weten dit niet'],
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
		const open = { ...emptySession(), decisions: decisionsIn({ 'B5.6': '~' }) };
		expect(reportOf(open).toBring.map(({ statementId, answer }) => [statementId, answer])).toEqual([
			['B5.6', 'nog geen gedeeld beeld'],
		]);
	});

	it('counts no roles of one or two people, and no people without a choice', () => {
		expect(reportOf(twoPeopleSession()).people).toEqual([]);
		const ghosts = exampleSession().participants.map((person, index) =>
			index < 3 ? person : { ...person, alone: {}, after: {} },
		);
		const made = reportOf({ ...exampleSession(), participants: ghosts, hands: {} });
		expect(made.whose).toContain('Beeld van 3 mensen,');
		expect(made.people.reduce((sum, { count }) => sum + count, 0)).toBe(3);
	});

	it('counts hands as people without a role, so that every number of people is the same', () => {
		const alone = { 'B1.1': '1 2 3 3 2 2 1 1 1' };
		const hands = { 'B1.1': { alone: { ...spreadIn('1 1 2'), changedAt: then } } };
		const made = reportOf({
			...sessionIn(alone, { hands, roles: 'kring '.repeat(9).trim() }),
			length: 'short',
		});
		expect(made.whose).toContain('Beeld van 12 mensen,');
		expect(made.people).toEqual([
			{ label: 'Organisatie', count: 9 },
			{ label: 'Rol niet verteld', count: 3 },
		]);
		const sentences = made.dimensions.flatMap(({ statements }) =>
			statements.map(({ spread }) => spread?.sentence),
		);
		expect(sentences[0]).toMatch(/^12 van 12 kozen een niveau: 6 × niveau 1, /);
	});

	it('says how many came after the choices were shown, which stay as they were', () => {
		const { revealedAt } = exampleSession();
		const [first, ...others] = exampleSession().participants;
		if (!first) throw new Error('The example has people');
		const late = { ...first, joinedAt: `${revealedAt?.slice(0, 11) ?? ''}23:00:00.000Z` };
		const made = reportOf({ ...exampleSession(), participants: [...others, late] });
		const without = reportOf({ ...exampleSession(), participants: others });
		expect(made.whose).toContain('Beeld van 12 mensen,');
		expect(made.details[1]).toBe('1 van hen kwam na het tonen van de keuzes');
		expect(made.method.paragraphs.at(-1)).toMatch(/^Eén deelnemer kwam nadat de keuzes waren getoond\./);
		expect(statementIn(made, 'B5.2').spread).toEqual(statementIn(without, 'B5.2').spread);
		expect(made.toBring).toEqual(without.toBring);
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
	expect(asked).toEqual(['B3.6', 'G.6', 'L.5']);
});

it('sessionReport: has the rule for the order of the room in its method, only where the room chose', () => {
	const changedAt = then;
	const chosen = {
		...exampleSession(),
		importance: { 'B2.2': { hands: 7, changedAt } },
		order: ['B2.2', 'B2.3'],
	};
	const rulesOf = (session: Session): string => reportOf(session).method.paragraphs.join(' ');
	expect(rulesOf(chosen)).toContain('De volgorde is verschil maal belang');
	expect(rulesOf(chosen)).toContain('8 bij twee beelden, 7 bij uiteenlopend');
	expect(rulesOf(exampleSession())).not.toContain('verschil maal belang');
});
