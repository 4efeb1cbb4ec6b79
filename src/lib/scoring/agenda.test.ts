import { describe, expect, it } from 'vitest';
import { dimensionOf, outlineOf } from '../../../tests/notation';
import { decisionsIn, sessionIn, type Rows } from '../../../tests/session-notation';
import { agendaAlone, agendaOf, isAgreed, type AgendaItem, type AgendaPlace } from './agenda';

const six = dimensionOf('A', 'f f f f f f');

function order(statements: string, alone: Rows, after: Rows = {}): string[] {
	const outline = outlineOf([dimensionOf('A', statements)]);
	return agendaOf(outline, sessionIn(alone, { after })).map(({ statementId }) => statementId);
}

describe('agendaOf, by place', () => {
	const rows: readonly (readonly [row: string, place: AgendaPlace])[] = [
		['2 2 2 2', 'unanimous'],
		['1 2 2 2', 'agree'],
		['1 2 . .', 'too-few'],
		['2 2 2 x', 'not-applicable-split'],
		['2 2 2 ? ?', 'unknown'],
		['2 2 2 0', 'some-differ'],
		['0 1 2 3', 'divergent'],
		['0 0 4 4', 'two-views'],
	];

	it('sorts from twee beelden to unaniem', () => {
		const outline = outlineOf([dimensionOf('A', 'f f f f f f f f')]);
		const alone = Object.fromEntries(rows.map(([row], index) => [`A.${index + 1}`, row]));
		const places = agendaOf(outline, sessionIn(alone)).map(({ place }) => place);
		expect(places).toEqual(rows.map(([, place]) => place).toReversed());
	});

	it.each<readonly [what: string, row: string, place: AgendaPlace]>([
		['a flag beside eens', '2 2 3 ? ?', 'unknown'],
		['two flags', '2 2 2 x x ? ? ?', 'unknown'],
		['a flag that is less urgent than the word', '0 0 4 4 ? ?', 'two-views'],
		['everyone at weet niet', '? ? ? ?', 'too-few'],
	])('places by the most urgent of word and flags, with %s', (_what, row, place) => {
		expect(agendaOf(outlineOf([six]), sessionIn({ 'A.1': row }))[0]?.place).toBe(place);
	});
});

describe('agendaOf, within one place', () => {
	it('sorts by importance', () => {
		expect(order('f1 f3 f2', { 'A.1': '2 2 2', 'A.2': '1 1 1', 'A.3': '3 3 3' })).toEqual([
			'A.2',
			'A.3',
			'A.1',
		]);
	});

	it('then sorts by least consensus', () => {
		expect(order('f f', { 'A.1': '1 1 3 3', 'A.2': '0 0 4 4' })).toEqual(['A.2', 'A.1']);
		expect(order('f3 f1', { 'A.1': '1 1 3 3', 'A.2': '0 0 4 4' })).toEqual(['A.1', 'A.2']);
	});

	it('then keeps content order, also of mirrored answers', () => {
		expect(order('f f', { 'A.1': '0 1 1 1 2 2', 'A.2': '4 3 3 3 2 2' })).toEqual(['A.1', 'A.2']);
		expect(order('f f', { 'A.1': '4 3 3 3 2 2', 'A.2': '0 1 1 1 2 2' })).toEqual(['A.1', 'A.2']);
	});
});

describe('agendaOf, of one or two people', () => {
	it('ignores distance and flags, and sorts by importance and content order', () => {
		const rows = { 'A.1': '2 2', 'A.2': '0 4', 'A.3': '? x', 'A.4': 'x x', 'A.5': '. 1' };
		expect(order('f2 f1 f3 f2 f3', rows)).toEqual(['A.3', 'A.5', 'A.1', 'A.4', 'A.2']);
	});
});

describe('agendaOf, of a private statement', () => {
	it('places it as too-few below five people, whatever was chosen', () => {
		for (const row of ['0', '0 4', '0 0 4 4', 'x x x x', '? ? 1 1 1 1'])
			expect(agendaOf(outlineOf([dimensionOf('A', 'p')]), sessionIn({ 'A.1': row }))[0]).toMatchObject({
				place: 'too-few',
				shown: { kind: 'hidden' },
			});
	});

	it('sorts it by word, without flags and consensus', () => {
		const rows = { 'A.1': '0 0 0 4 4 4', 'A.2': '0 2 2 2 3 4', 'A.3': '1 1 1 2 2 ? ? ?' };
		const agenda = agendaOf(outlineOf([dimensionOf('A', 'p p p')]), sessionIn(rows));
		expect(agenda.map(({ statementId, place }) => `${statementId} ${place}`)).toEqual([
			'A.1 divergent',
			'A.2 divergent',
			'A.3 agree',
		]);
		expect(agenda.some(isAgreed)).toBe(false);
	});
});

describe('agendaOf, on scope', () => {
	it('leaves out a statement that nobody answered', () => {
		const rows = { 'A.1': '. . .', 'A.2': 'x x x', 'A.3': '- - -', 'A.4': 'x ? x' };
		expect(order('f f f f', rows)).toEqual(['A.2', 'A.4']);
	});

	it('keeps an unanswered statement that the group left undecided', () => {
		const outline = outlineOf([dimensionOf('A', 'f f f')]);
		const decisions = decisionsIn({ 'A.1': '2', 'A.2': '~' });
		const ids = agendaOf(outline, sessionIn({}, { decisions })).map(({ statementId }) => statementId);
		expect(ids).toEqual(['A.2']);
	});

	it('keeps only undecided statements before the reveal, in an order that reveals nothing', () => {
		const outline = outlineOf([dimensionOf('A', 'f1 f2 f3')]);
		const decisions = decisionsIn({ 'A.1': '~', 'A.2': '~' });
		const closed = sessionIn(
			{ 'A.1': '0 0 4 4', 'A.2': '2 2 2', 'A.3': '0 1 2' },
			{ decisions, revealedAt: null },
		);
		expect(agendaOf(outline, closed).map(({ statementId, place }) => `${statementId} ${place}`)).toEqual([
			'A.2 too-few',
			'A.1 too-few',
		]);
	});

	it('leaves out a statement outside a short scan', () => {
		const outline = outlineOf([dimensionOf('A', 'f C')]);
		const session = sessionIn({ 'A.1': '0 0 4', 'A.2': '2 2 2' }, { length: 'short' });
		expect(agendaOf(outline, session).map(({ statementId }) => statementId)).toEqual(['A.2']);
	});
});

it('agendaOf, agendaAlone: follow round 2, and round 1 alone', () => {
	const outline = outlineOf([dimensionOf('A', 'f f')]);
	const session = sessionIn({ 'A.1': '1 2 2', 'A.2': '0 2 4' }, { after: { 'A.2': '3 3 3' } });
	const ids = (agenda: readonly AgendaItem[]): string[] => agenda.map(({ statementId }) => statementId);
	expect(ids(agendaOf(outline, session))).toEqual(['A.1', 'A.2']);
	expect(ids(agendaAlone(outline, session))).toEqual(['A.2', 'A.1']);
});
