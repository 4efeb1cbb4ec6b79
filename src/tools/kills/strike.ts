import type { Page } from '@playwright/test';
import type { Random } from '../random.ts';
import type { Look } from './watch-screen.ts';

/** Moment at which a browser is killed. */
export type StrikeMoment = 'when it says saved' | 'while it saves' | 'at a reload' | 'at any moment';

export const moments: readonly StrikeMoment[] = [
	'when it says saved',
	'while it saves',
	'at a reload',
	'at any moment',
];

/** Follows the walk, and kills once. */
export interface Strike {
	readonly looked: (look: Look) => void;
	/** Called before each action. */
	readonly thought: (page: Page) => void;
}

export function strikeAt(moment: StrikeMoment, random: Random, kill: () => void): Strike {
	let left = 6 + random.below(moment === 'at a reload' ? 40 : 60);
	const isTime = (): boolean => (left -= 1) === 0;
	const soon = (withinMs: number): void => {
		setTimeout(kill, random.below(withinMs));
	};
	if (moment === 'at any moment') soon(12_000);
	return {
		looked: ({ saved }) => {
			if (moment === 'when it says saved' && saved && isTime()) kill();
			if (moment === 'while it saves' && !saved && isTime()) soon(25);
		},
		thought: (page) => {
			if (moment !== 'at a reload' || !isTime()) return;
			page.reload().catch(() => undefined);
			soon(600);
		},
	};
}
