import { describe, expect, it } from 'vitest';
import { sessionIn, spreadIn } from '../../../tests/session-notation';
import { peopleInRoom } from './people-in-room';

const counted = (row: string) => ({ ...spreadIn(row), changedAt: 'then' });

describe('peopleInRoom', () => {
	it('counts those who chose by themselves', () => {
		expect(peopleInRoom(sessionIn({ 'A.1': '1 2 .', 'A.2': '. . ?' }))).toBe(3);
		expect(peopleInRoom(sessionIn({}))).toBe(0);
	});

	it('adds the hands at one statement to those who chose there', () => {
		const alone = { 'A.1': '1 2 3 4 ?', 'A.2': '. . . . .' };
		const hands = { 'A.1': { alone: counted('1 1 x') }, 'A.2': { alone: counted('1 1 1 1') } };
		expect(peopleInRoom(sessionIn(alone, { hands }))).toBe(8);
	});

	it('counts a second round by hands and on the laptop, open or closed', () => {
		const hands = {
			'A.1': { after: counted('2 2 2 2 2 2'), laptop: { ...counted('1 1 1'), open: true as const } },
		};
		expect(peopleInRoom(sessionIn({ 'A.1': '1 2 3' }, { hands }))).toBe(9);
	});
});
