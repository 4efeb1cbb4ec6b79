import { afterEach, expect, it, vi } from 'vitest';
import { askToKeep, promisedSoFar } from './persistence';

afterEach(() => {
	vi.unstubAllGlobals();
});

it.each([
	[true, 'keeps'],
	[false, 'may remove'],
] as const)('what the browser promised is passed on as it is (%s)', async (answer, promised) => {
	const storage = { persisted: () => Promise.resolve(answer), persist: () => Promise.resolve(answer) };
	vi.stubGlobal('navigator', { storage });
	expect([await promisedSoFar(), await askToKeep()]).toEqual([promised, promised]);
});

it.each([{}, { storage: { persist: () => Promise.reject(new Error('not here')) } }])(
	'a browser that does not know the question promised nothing',
	async (navigator) => {
		vi.stubGlobal('navigator', navigator);
		expect(await askToKeep()).toBe('does not tell');
	},
);
