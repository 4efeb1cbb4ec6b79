import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dimensionOf, outlineOf } from '../../../tests/notation';
import { sessionIn, type Rows } from '../../../tests/session-notation';
import { anySession } from '../../../tests/session-arbitraries';
import { smallQuestionnaire, smallRef } from '../../../tests/small-questionnaire';
import type { Session } from '$lib/session/session';
import { agendaAlone, agendaOf, differencePoints, inChosenOrder, type AgendaItem } from './agenda';
import { letteredItems, roomAgenda } from './room-agenda';

const now = '2026-11-24T19:00:00.000Z';
const handsIn = (hands: Readonly<Record<string, number>>): NonNullable<Session['importance']> =>
	Object.fromEntries(Object.entries(hands).map(([id, count]) => [id, { hands: count, changedAt: now }]));

// twee beelden, uiteenlopend, enkelen, unknown, eens
const rows: Rows = {
	'A.1': '0 0 4 4',
	'A.2': '0 1 2 3',
	'A.3': '2 2 2 0',
	'A.4': '2 2 2 ? ?',
	'A.5': '2 2 2 2',
};
const outline = outlineOf([dimensionOf('A', 'f f f f f')]);
const lettered = letteredItems(outline, sessionIn(rows));

describe('letteredItems', () => {
	it('gives letters in the order of the agenda, and none to a statement that all agree on', () => {
		expect(lettered.map(({ letter, statementId }) => letter + ' ' + statementId)).toEqual([
			'A A.1',
			'B A.2',
			'C A.3',
			'D A.4',
		]);
	});

	it('gives ten letters at most', () => {
		const many = Array.from({ length: 14 }, (_, index) => [`A.${index + 1}`, '0 1 2 4'] as const);
		const statements = many.map(() => 'f').join(' ');
		const items = letteredItems(
			outlineOf([dimensionOf('A', statements)]),
			sessionIn(Object.fromEntries(many)),
		);
		expect(items.map(({ letter }) => letter).join('')).toBe('ABCDEFGHIJ');
	});

	it('tells as much of a private statement as the agenda does: nothing of any choice, below five people', () => {
		const mixed = outlineOf([dimensionOf('A', 'f p f')]);
		const others: Rows = { 'A.1': '0 0 4 4', 'A.3': '1 2 2 2' };
		const look = (row: string) => letteredItems(mixed, sessionIn({ ...others, 'A.2': row }));
		for (const row of ['0 0 4 4', '2 2 2 2', '? ? 1 1', 'x x x x'])
			expect(look(row)).toEqual(look('0 1 2 3'));
	});
});

describe('roomAgenda, by difference times importance', () => {
	it.each<readonly [what: string, hands: Readonly<Record<string, number>>, order: string, leftOut: string]>([
		['no hands: stays as it is, with nothing left out', {}, 'A.1 A.2 A.3 A.4', ''],
		[
			'hands for one: comes first, the others are not chosen',
			{ 'A.4': 1 },
			'A.4 A.1 A.2 A.3',
			'A.1 room, A.2 room, A.3 room',
		],
		[
			'as many hands for all: stays in the order of difference',
			{ 'A.1': 3, 'A.2': 3, 'A.3': 3, 'A.4': 3 },
			'A.1 A.2 A.3 A.4',
			'A.4 time',
		],
		[
			'8 x 3 comes before 7 x 3, and after 6 x 5',
			{ 'A.1': 3, 'A.2': 3, 'A.3': 5 },
			'A.3 A.1 A.2 A.4',
			'A.4 room',
		],
		[
			'a tie stays in the order of the agenda',
			{ 'A.1': 5, 'A.4': 8 },
			'A.1 A.4 A.2 A.3',
			'A.2 room, A.3 room',
		],
	])('%s', (_what, hands, order, leftOut) => {
		const agenda = roomAgenda(lettered, handsIn(hands), 3);
		expect(agenda.order.join(' ')).toBe(order);
		expect(agenda.leftOut.map(({ statementId, why }) => `${statementId} ${why}`).join(', ')).toBe(leftOut);
	});

	it('gives points from eens to twee beelden', () => {
		expect(lettered.map(({ place }) => differencePoints(place))).toEqual([8, 7, 6, 5]);
	});

	const anyOne = anySession(smallQuestionnaire, smallRef);
	const anyHands = fc.array(fc.nat(25), { minLength: 10, maxLength: 10 });
	const handsOn = (items: readonly AgendaItem[], counts: readonly number[]) =>
		handsIn(Object.fromEntries(items.map(({ statementId }, place) => [statementId, counts[place] ?? 0])));

	it('never puts a statement later for more hands, in any session', () => {
		fc.assert(
			fc.property(
				anyOne,
				anyHands,
				fc.nat(9),
				fc.integer({ min: 1, max: 9 }),
				(session, counts, at, more) => {
					const items = letteredItems(smallQuestionnaire, session);
					const id = items[at % Math.max(1, items.length)]?.statementId;
					fc.pre(id !== undefined);
					const importance = handsOn(items, counts);
					const raised = handsIn({
						...Object.fromEntries(Object.entries(importance).map(([each, { hands }]) => [each, hands])),
						[id]: (importance[id]?.hands ?? 0) + more,
					});
					const placeIn = (hands: typeof importance) => roomAgenda(items, hands, 5).order.indexOf(id);
					expect(placeIn(raised)).toBeLessThanOrEqual(placeIn(importance));
				},
			),
		);
	});

	it('keeps every statement, and leaves out none that has hands while there is time', () => {
		fc.assert(
			fc.property(anyOne, anyHands, (session, counts) => {
				const items = letteredItems(smallQuestionnaire, session);
				const { order, leftOut } = roomAgenda(items, handsOn(items, counts), 10);
				expect([...order].sort()).toEqual(items.map(({ statementId }) => statementId).sort());
				expect(leftOut.every(({ why }) => why === 'room')).toBe(true);
			}),
		);
	});

	it('depends on choices only through the place on the agenda: that tells nothing new of a private statement', () => {
		const mixed = outlineOf([dimensionOf('A', 'f p f')]);
		const importance = handsIn({ 'A.1': 2, 'A.2': 4, 'A.3': 4 });
		const orderFor = (row: string) => {
			const session = sessionIn({ 'A.1': '0 0 4 4 4', 'A.2': row, 'A.3': '1 2 2 4 4' });
			const items = letteredItems(mixed, session);
			return {
				place: items.find(({ statementId }) => statementId === 'A.2')?.place,
				...roomAgenda(items, importance, 2),
			};
		};
		const seen = new Map<string | undefined, string>();
		for (const row of [
			'0 0 0 0 0',
			'1 2 1 2 1',
			'0 0 0 0 4',
			'0 1 2 3 4',
			'4 4 0 0 2',
			'? ? ? 1 1',
			'0 1 ? ? ?',
		]) {
			const { place, order } = orderFor(row);
			expect(seen.get(place) ?? order.join()).toBe(order.join());
			seen.set(place, order.join());
		}
		expect(seen.size).toBeGreaterThan(2);
	});
});

it('inChosenOrder, agendaOf: put the order of the group first, and keep the others', () => {
	const session = sessionIn(rows);
	const ids = (agenda: readonly AgendaItem[]): string =>
		agenda.map(({ statementId }) => statementId).join(' ');
	expect(ids(inChosenOrder(agendaAlone(outline, session), ['A.3', 'A.1']))).toBe('A.3 A.1 A.2 A.4 A.5');
	expect(ids(agendaOf(outline, { ...session, order: ['A.5'] }))).toBe('A.5 A.1 A.2 A.3 A.4');
	expect(ids(agendaOf(outline, session))).toBe('A.1 A.2 A.3 A.4 A.5');
});
