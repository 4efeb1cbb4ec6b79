import { describe, expect, it } from 'vitest';
import type { MarkIndex } from '$lib/session/level-marks';
import {
	afterLook,
	cardsInLooks,
	cardsPerLevel,
	countedCards,
	emptyCount,
	isSettled,
	type RoomCount,
} from './room-count';
import type { SeenMark } from './find-marks';

const card = (mark: MarkIndex, x: number, y = 100): SeenMark => ({ mark, x, y, size: 20 });

/** Count after looks that are 300 milliseconds apart. */
const countOf = (...looks: readonly (readonly SeenMark[])[]) =>
	looks.reduce<RoomCount>((count, marks, index) => afterLook(count, marks, index * 300), emptyCount);

const marksIn = (...looks: readonly (readonly SeenMark[])[]) =>
	countedCards(countOf(...looks)).map(({ mark }) => mark);

describe('afterLook', () => {
	it('counts a card once it was read twice', () => {
		expect(marksIn([card(2, 100)])).toEqual([]);
		expect(marksIn([card(2, 100)], [card(2, 103)])).toEqual([2]);
	});

	it('adds up cards that were read in different looks', () => {
		const [left, right] = [card(1, 100), card(3, 300)];
		expect(marksIn([left], [right], [left], [right])).toEqual([1, 3]);
	});

	it('never counts a card twice, however often it is read and while it sways', () => {
		const sways = [0, 8, 15, 6, -4, -12, -20, -9, 2].map((by) => [card(4, 200 + by)]);
		expect(marksIn(...sways)).toEqual([4]);
	});

	it('counts neighbours with the same level apart', () => {
		const both = [card(0, 100), card(0, 136)];
		expect(marksIn(both, both, both)).toEqual([0, 0]);
	});

	it('counts the last card of someone who exchanges it', () => {
		expect(marksIn([card(1, 100)], [card(1, 100)], [card(2, 104)], [card(2, 104)])).toEqual([2]);
	});

	it('keeps a neighbour that was hidden for a moment', () => {
		const [here, there] = [card(1, 100), card(2, 150)];
		expect(marksIn([here, there], [here, there], [there], [there], [there])).toEqual([1, 2]);
	});

	it('changes nothing when no card is in sight, as when the laptop is turned back', () => {
		const count = countOf([card(1, 100)], [card(1, 100)]);
		expect(afterLook(count, [], 60_000)).toBe(count);
	});

	it('forgets a card that is not read any more while others are', () => {
		const [here, gone] = [card(1, 100), card(2, 300)];
		const after = Array.from({ length: 25 }, () => [here]);
		expect(marksIn([here, gone], [here, gone], ...after)).toEqual([1]);
	});
});

describe('isSettled', () => {
	const [one, two] = [card(1, 100), card(1, 300)];

	it('is true a second after the last change', () => {
		const count = countOf([one], [one], [one]);
		expect(isSettled(count, 1299)).toBe(false);
		expect(isSettled(count, 1300)).toBe(true);
	});

	it('is false again when a card is added', () => {
		const count = countOf([one], [one], [one], [one], [one], [one, two], [one, two]);
		expect(isSettled(count, 1900)).toBe(false);
		expect(isSettled(count, 2800)).toBe(true);
	});

	it('is false without a card', () => {
		expect(isSettled(emptyCount, 60_000)).toBe(false);
	});
});

it('cardsPerLevel: counts weet niet apart from the levels', () => {
	expect(cardsPerLevel([card(0, 1), card(4, 2), card(4, 3), card(5, 4)])).toEqual({
		levels: [1, 0, 0, 0, 2],
		unknown: 1,
		notApplicable: 0,
	});
});

it('cardsInLooks: joins pictures of one moment, each card once', () => {
	const seen = cardsInLooks([[card(1, 100)], [card(1, 102), card(2, 200)]]);
	expect(seen.map(({ mark }) => mark)).toEqual([1, 2]);
});
