import { expect, it } from 'vitest';
import { moved } from './moved';

it.each([
	['up', 'c', 0, 'cabd'],
	['down', 'a', 2, 'bcad'],
	['nowhere', 'b', 1, 'abcd'],
	['to the begin, at most', 'b', -1, 'bacd'],
	['to the end, at most', 'b', 9, 'acdb'],
	['nothing that is not in it', 'x', 1, 'abcd'],
])('moved: moves %s', (_, item, place, expected) => {
	expect(moved(['a', 'b', 'c', 'd'], item, place).join('')).toBe(expected);
});
