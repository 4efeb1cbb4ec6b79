import { describe, expect, it } from 'vitest';
import { dimensionOf } from '../../../../tests/notation';
import { earlierMilestone, exampleSession, sessionQuestionnaire } from '../../../../tests/session-fixture';
import { decisionsIn, sessionIn, type Rows } from '../../../../tests/session-notation';
import { answeredScan, dimensionFrom, smallQuestionnaire } from '../../../../tests/small-questionnaire';
import type { Questionnaire } from '$lib/content/questionnaire';
import type { Scan } from '$lib/scan/scan';
import type { Session } from '$lib/session/session';
import { compare, type Comparison } from './comparison';
import type { ComparisonStep, ToCompare } from './comparison-step';

const sharedId = ({ id }: { readonly id: string }): string => id;

const evening = (
	date: string,
	shared: Rows,
	details: Partial<Session> = {},
	questionnaire: Questionnaire = smallQuestionnaire,
): ToCompare => {
	const session: Session = {
		...sessionIn({}),
		id: date,
		date,
		revealedAt: `${date}T19:00:00.000Z`,
		decisions: decisionsIn(shared),
		...details,
	};
	return { id: date, name: '', frozenAt: null, subject: { kind: 'session', session }, questionnaire };
};

const person = (n: number, statementIds: readonly string[], details: Partial<Scan> = {}): ToCompare => ({
	id: `persoon ${n}`,
	name: '',
	frozenAt: null,
	subject: { kind: 'scan', scan: answeredScan(n, statementIds, details) },
	questionnaire: smallQuestionnaire,
});

const only = ({ steps }: Comparison): ComparisonStep => {
	const [step] = steps;
	if (!step || steps.length > 1) throw new Error('One step was expected');
	return step;
};

const south = { region: { id: '70000000-0000-4000-8000-000000000002', name: 'Zuid' } };

describe('compare, of two sessions of one region', () => {
	const before = evening('2026-05-26', { 'B1.1': '1', 'B1.2': '3', 'G.1': '2' });
	const after = evening('2026-11-24', { 'B1.1': '3', 'B1.2': '2', 'G.1': '2', 'G.2': '1' });
	const comparison = compare([after, before], sharedId, []);

	it('returns per theme how many statements moved, and a sentence about all', () => {
		const { changes, sentence } = only(comparison);
		expect(changes.map(({ dimensionId, counts }) => [dimensionId, counts])).toEqual([
			['B1', { up: 1, down: 1, same: 0, 'within-spread': 0, incomparable: 0 }],
			['G', { up: 0, down: 0, same: 1, 'within-spread': 0, incomparable: 1 }],
		]);
		expect(sentence).toBe(
			'Sinds de bijeenkomst van 26 mei 2026 ging 1 stelling omhoog en 1 omlaag; 1 is niet te vergelijken.',
		);
	});

	it('puts a notch only in themes where something changed', () => {
		const three: Questionnaire = {
			...smallQuestionnaire,
			dimensions: ['B1', 'G'].map((id) => dimensionFrom(dimensionOf(id, 'C1 C1 C1'), [])),
		};
		const even = { 'B1.1': '2', 'B1.2': '2', 'B1.3': '2', 'G.1': '2', 'G.2': '2', 'G.3': '2' };
		const [wall] = compare(
			[evening('2026-05-26', even, {}, three), evening('2026-11-24', { ...even, 'B1.1': '3' }, {}, three)],
			sharedId,
			[],
		).walls;
		expect(wall?.themes.map(({ id, rows }) => [id, rows[1]?.previous ?? null])).toEqual([
			['B1', 2],
			['G', null],
		]);
	});

	it('returns each change with both levels, and a reason for each incomparable statement', () => {
		const { statements, notes, from, to } = only(comparison);
		expect([from, to]).toEqual(['Bijeenkomst van 26 mei 2026', 'Bijeenkomst van 24 november 2026']);
		expect(statements.changed).toEqual([
			{ id: 'B1.1', text: 'Stelling B1.1.', from: '1 (een)', to: '3 (drie)', movement: 'omhoog' },
			{ id: 'B1.2', text: 'Stelling B1.2.', from: '3 (drie)', to: '2 (twee)', movement: 'omlaag' },
		]);
		expect(statements.same.map(({ id }) => id)).toEqual(['G.1']);
		expect(statements.incomparable).toEqual([
			{
				reason: 'Een van beide keren zonder niveau',
				statements: [{ id: 'G.2', text: 'Stelling G.2.' }],
			},
		]);
		expect(notes).toEqual(['3 van de 4 stellingen zijn te vergelijken.']);
	});

	it('returns the walls from early to late, the later with the earlier means', () => {
		const { walls, isOneLine } = compare(
			[
				{
					...after,
					subject: { kind: 'session', session: exampleSession() },
					questionnaire: sessionQuestionnaire,
				},
				{ ...earlierMilestone(), questionnaire: sessionQuestionnaire },
			],
			sharedId,
			[],
		);
		expect(walls[0]?.moments.map(({ name }) => name)).toEqual([
			'Voorjaar 2026',
			'Bijeenkomst van 24 november 2026',
		]);
		expect(walls[0]?.themes[0]?.rows.map((row) => row?.previous)).toEqual([null, 2]);
		expect(isOneLine).toBe(true);
	});
});

it('compare: distinguishes milestones of one name by their day', () => {
	const frozen = (date: string): ToCompare => ({
		...evening(date, { 'B1.1': '1' }),
		name: 'Najaar 2026',
		frozenAt: `${date}T10:00:00.000Z`,
	});
	const step = only(compare([frozen('2026-09-01'), frozen('2026-11-24')], sharedId, []));
	expect([step.from, step.to]).toEqual(['Najaar 2026, 1 september 2026', 'Najaar 2026, 24 november 2026']);
});

describe('compare, of more than two sessions', () => {
	it('compares each with the one before', () => {
		const steps = compare(
			['2', '1', '3'].map((level, index) => evening(`2026-0${index + 1}-01`, { 'B1.1': level })),
			sharedId,
			[],
		).steps.map(({ statements: { changed } }) => changed.map(({ movement }) => movement).join());
		expect(steps).toEqual(['omlaag', 'omhoog']);
	});
});

describe('compare, across questionnaires', () => {
	const before = evening('2026-05-26', { 'B1.1': '1', 'B1.2': '1', 'G.1': '2', 'G.2': '2' });
	const edited: Questionnaire = {
		...smallQuestionnaire,
		version: '2027.1',
		dimensions: [
			dimensionFrom(
				{
					...dimensionOf('B1', 'C3 f1'),
					statements: dimensionOf('B1', 'C3 f1').statements.map((each) => ({ ...each, version: 2 })),
				},
				[],
			),
			dimensionFrom(dimensionOf('G', 'C2'), []),
			dimensionFrom(dimensionOf('N', 'C2'), []),
		],
	};
	const questionnaire = { id: edited.id, version: edited.version, hash: '1'.repeat(64) };

	it('says what is comparable, what was reworded and what is gone', () => {
		const after = evening(
			'2026-11-24',
			{ 'B1.1': '3', 'B1.2': '3', 'G.1': '3', 'N.1': '1' },
			{ questionnaire },
			edited,
		);
		const { notes, statements } = only(compare([before, after], sharedId, []));
		expect(notes).toEqual([
			'1 van de 4 stellingen is te vergelijken.',
			'De vragenlijst veranderde: eerst Proef, versie 2026.1, daarna Proef, versie 2027.1.',
			'1 stelling is de tweede keer niet meer gevraagd.',
		]);
		expect(statements.incomparable.map(({ reason, statements: [first] }) => [reason, first?.id])).toEqual([
			['Toen in andere woorden gevraagd', 'B1.1'],
			['Toen niet gevraagd', 'N.1'],
		]);
	});

	it('returns no row, for a theme that was not asked then', () => {
		const [wall] = compare(
			[before, evening('2026-11-24', {}, { questionnaire }, edited)],
			sharedId,
			[],
		).walls;
		expect(wall?.themes.map(({ id, rows }) => [id, ...rows.map((row) => row !== null)])).toEqual([
			['B1', true, true],
			['G', true, true],
			['N', false, true],
		]);
	});

	it('returns separate walls and no changes, for questionnaires with different ids', () => {
		const wijk = { ...smallQuestionnaire, id: 'wijk', title: 'De wijk' };
		const about = { questionnaire: { ...questionnaire, id: 'wijk' } };
		const comparison = compare([before, evening('2026-11-24', {}, about, wijk)], sharedId, []);
		expect(comparison.walls.map((wall) => [wall.questionnaire, wall.moments.length])).toEqual([
			['Proef', 1],
			['De wijk', 1],
		]);
		expect([comparison.steps, comparison.apart, comparison.isOneLine]).toEqual([[], null, false]);
	});

	it('says that a short scan follows a full one', () => {
		const after = evening('2026-11-24', { 'B1.1': '1', 'G.1': '2' }, { length: 'short' });
		expect(only(compare([before, after], sharedId, [])).notes).toEqual([
			'Alle 2 stellingen zijn te vergelijken.',
			'Eerst een volledige scan, daarna een korte scan.',
			'2 stellingen zijn de tweede keer niet meer gevraagd.',
		]);
	});
});

describe('compare, of two regions', () => {
	const one = evening('2026-05-26', { 'B1.1': '4', 'G.1': '1' });
	const other = evening('2026-11-24', { 'B1.1': '1', 'G.1': '2' }, south);

	it('returns no change, only the statements that differ most', () => {
		const { steps, apart, isOneLine } = compare([one, other], sharedId, []);
		expect([steps, isOneLine]).toEqual([[], false]);
		expect(apart?.regions).toEqual(['Waterland', 'Zuid']);
		expect(apart?.statements.map(({ id, levels }) => [id, ...levels])).toEqual([
			['B1.1', '4 (vier)', '1 (een)'],
			['G.1', '1 (een)', '2 (twee)'],
		]);
	});

	it('returns changes within each region, and differences between their newest sessions', () => {
		const later = evening('2026-12-01', { 'B1.1': '2' });
		const { steps, apart } = compare([one, other, later], sharedId, []);
		expect(steps.map(({ region, to }) => [region, to])).toEqual([
			['Waterland', 'Bijeenkomst van 1 december 2026'],
		]);
		expect(apart?.statements.map(({ id, levels }) => [id, ...levels])).toEqual([
			['B1.1', '2 (twee)', '1 (een)'],
		]);
	});
});

it('compare: returns both walls and no difference, for two people', () => {
	const { walls, steps, apart, isOneLine } = compare(
		[person(1, ['B1.1', 'B1.2']), person(2, ['G.1'])],
		sharedId,
		[],
	);
	expect(walls[0]?.moments).toHaveLength(2);
	expect([steps, apart, isOneLine]).toEqual([[], null, false]);
});

it('compare: returns what became of actions, by the current state of the earlier session', () => {
	const [before, after] = [evening('2026-05-26', {}), evening('2026-11-24', {})];
	const [first, ...others] = exampleSession().actions;
	if (!first || before.subject.kind !== 'session') throw new Error('The example has actions');
	const frozen: ToCompare = {
		...before,
		frozenAt: '2026-05-27T10:00:00.000Z',
		subject: { kind: 'session', session: { ...before.subject.session, actions: [first, ...others] } },
	};
	const closed = { ...first, closedAt: '2026-09-01T10:00:00.000Z', changedAt: '2026-12-01T10:00:00.000Z' };
	const now = { ...before.subject.session, actions: [closed, ...others] };
	const step = only(compare([frozen, after], sharedId, [now]));
	expect(step.closed).toMatchObject([{ what: first.what, closed: 'afgerond op 1 september 2026' }]);
	expect(step.open).toHaveLength(others.length - 1);
});
