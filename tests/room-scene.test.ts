import { expect, it } from 'vitest';
import { printedCards } from './printed-card';
import { countScene, roomScene } from './room-scene';

it('findMarks: reads no wrong level in a drawn room, and most cards without glare or a hand before them', async () => {
	const printed = await printedCards();
	for (const seed of [11, 12]) {
		const { cards, wrong, ghosts, counted } = await countScene(roomScene(printed, 25, seed), 3);
		expect({ wrong, ghosts }).toEqual({ wrong: 0, ghosts: 0 });
		const free = cards.filter(({ glare, hidden }) => !glare && !hidden);
		expect(free.filter(({ times }) => times >= 2).length).toBeGreaterThan(free.length * 0.6);
		expect(counted.length).toBe(cards.filter(({ times }) => times >= 2).length);
	}
});
