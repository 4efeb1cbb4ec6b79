import { expect, it } from 'vitest';
import { printedCards } from '../printed-card';
import { countScene, isAt, roomScene, type SceneCount } from '../room-scene';

const [people, scenes, looks] = [25, 80, 5];

it('findMarks: reads no wrong level in 2,000 cards of five looks each, and finds nine in ten of the free ones up to six metres', async () => {
	const printed = await printedCards();
	const counts: SceneCount[] = [];
	for (let seed = 1; seed <= scenes; seed += 1)
		counts.push(await countScene(roomScene(printed, people, seed), looks));
	const cards = counts.flatMap((count) => count.cards.map((card) => ({ ...card, isSeen: card.times >= 2 })));
	const free = cards.filter(({ glare, hidden }) => !glare && !hidden);
	const share = (some: typeof cards): number => some.filter(({ isSeen }) => isSeen).length / some.length;
	const row = (name: string, is: (far: number) => boolean) => {
		const [all, plain] = [cards.filter(({ far }) => is(far)), free.filter(({ far }) => is(far))];
		return {
			metres: name,
			cards: all.length,
			seen: percent(share(all)),
			'no glare or hand': percent(share(plain)),
		};
	};
	const metres = [2, 3, 4, 5].map((from) =>
		row(`${String(from)} to ${String(from + 1)}`, (far) => far >= from && far < from + 1),
	);
	console.table([...metres, row('all', () => true)]);
	expect(cards).toHaveLength(people * scenes);
	expect(counts.map(({ wrong }) => wrong).filter((wrong) => wrong > 0)).toEqual([]);
	expect(counts.map(({ ghosts }) => ghosts).filter((ghosts) => ghosts > 0)).toEqual([]);
	for (const count of counts) expect(twiceCounted(count)).toEqual([]);
	expect(share(free)).toBeGreaterThan(0.9);
}, 3_600_000);

const percent = (share: number): string => `${String(Math.round(share * 100))} %`;

const twiceCounted = ({ cards, counted }: SceneCount) =>
	cards.filter((card) => counted.filter((mark) => isAt(card, mark)).length > 1);
