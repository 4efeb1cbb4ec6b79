import { describe, expect, it } from 'vitest';
import { dimensionOf, outlineOf } from '../../../tests/notation';
import { decisionsIn, sessionIn, type Rows } from '../../../tests/session-notation';
import { agendaAlone, agendaOf, isAgreed, type AgendaItem, type AgendaPlace } from './agenda';

const six = dimensionOf('A', 'f f f f f f');

function order(statements: string, alone: Rows, after: Rows = {}): string[] {
	const outline = outlineOf([dimensionOf('A', statements)]);
	return agendaOf(outline, sessionIn(alone, { after })).map(({ statementId }) => statementId);
}

describe('the place', () => {
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

	it('runs from twee beelden to unaniem', () => {
		const outline = outlineOf([dimensionOf('A', 'f f f f f f f f')]);
		const alone = Object.fromEntries(rows.map(([row], index) => [`A.${index + 1}`, row]));
		const places = agendaOf(outline, sessionIn(alone)).map(({ place }) => place);
		expect(places).toEqual(rows.map(([, place]) => place).toReversed());
	});

	it.each<readonly [what: string, row: string, place: AgendaPlace]>([
		['a flag lifts an eens', '2 2 3 ? ?', 'unknown'],
		['the higher of two flags', '2 2 2 x x ? ? ?', 'unknown'],
		['a flag does not lower a word', '0 0 4 4 ? ?', 'two-views'],
		['everyone weet niet, without a level to hide behind', '? ? ? ?', 'too-few'],
	])('is the highest of word and flags: %s', (_what, row, place) => {
		expect(agendaOf(outlineOf([six]), sessionIn({ 'A.1': row }))[0]?.place).toBe(place);
	});
});

describe('within one place', () => {
	it('the important come first', () => {
		expect(order('f1 f3 f2', { 'A.1': '2 2 2', 'A.2': '1 1 1', 'A.3': '3 3 3' })).toEqual([
			'A.2',
			'A.3',
			'A.1',
		]);
	});

	it('then the least consensus', () => {
		expect(order('f f', { 'A.1': '1 1 3 3', 'A.2': '0 0 4 4' })).toEqual(['A.2', 'A.1']);
		expect(order('f3 f1', { 'A.1': '1 1 3 3', 'A.2': '0 0 4 4' })).toEqual(['A.1', 'A.2']);
	});

	it('then content order, where one is the mirror image of the other too', () => {
		expect(order('f f', { 'A.1': '0 1 1 1 2 2', 'A.2': '4 3 3 3 2 2' })).toEqual(['A.1', 'A.2']);
		expect(order('f f', { 'A.1': '4 3 3 3 2 2', 'A.2': '0 1 1 1 2 2' })).toEqual(['A.1', 'A.2']);
	});
});

describe('of one or two people', () => {
	it('neither distance nor a flag moves a statement: importance and content alone', () => {
		const rows = { 'A.1': '2 2', 'A.2': '0 4', 'A.3': '? x', 'A.4': 'x x', 'A.5': '. 1' };
		expect(order('f2 f1 f3 f2 f3', rows)).toEqual(['A.3', 'A.5', 'A.1', 'A.4', 'A.2']);
	});
});

describe('a private statement', () => {
	it('is too few below five people, whatever was chosen', () => {
		for (const row of ['0', '0 4', '0 0 4 4', 'x x x x', '? ? 1 1 1 1'])
			expect(agendaOf(outlineOf([dimensionOf('A', 'p')]), sessionIn({ 'A.1': row }))[0]).toMatchObject({
				place: 'too-few',
				shown: { kind: 'hidden' },
			});
	});

	it('stands by its word, without flags and without consensus', () => {
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

describe('what is not on it', () => {
	it('nobody answered', () => {
		const rows = { 'A.1': '. . .', 'A.2': 'x x x', 'A.3': '- - -', 'A.4': 'x ? x' };
		expect(order('f f f f', rows)).toEqual(['A.2', 'A.4']);
	});

	it('unless the group left it undecided', () => {
		const outline = outlineOf([dimensionOf('A', 'f f f')]);
		const decisions = decisionsIn({ 'A.1': '2', 'A.2': '~' });
		const ids = agendaOf(outline, sessionIn({}, { decisions })).map(({ statementId }) => statementId);
		expect(ids).toEqual(['A.2']);
	});

	it('before the reveal all but what was left undecided, in an order that tells nothing', () => {
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

	it('outside a short scan', () => {
		const outline = outlineOf([dimensionOf('A', 'f C')]);
		const session = sessionIn({ 'A.1': '0 0 4', 'A.2': '2 2 2' }, { length: 'short' });
		expect(agendaOf(outline, session).map(({ statementId }) => statementId)).toEqual(['A.2']);
	});
});

it('follows round 2, or stands still by round 1', () => {
	const outline = outlineOf([dimensionOf('A', 'f f')]);
	const session = sessionIn({ 'A.1': '1 2 2', 'A.2': '0 2 4' }, { after: { 'A.2': '3 3 3' } });
	const ids = (agenda: readonly AgendaItem[]): string[] => agenda.map(({ statementId }) => statementId);
	expect(ids(agendaOf(outline, session))).toEqual(['A.1', 'A.2']);
	expect(ids(agendaAlone(outline, session))).toEqual(['A.2', 'A.1']);
});
