import { afterEach, expect, it, vi } from 'vitest';
import { askToKeep, promisedSoFar } from './persistence';

afterEach(() => {
	vi.unstubAllGlobals();
});

it.each([
	[true, 'keeps'],
	[false, 'may remove'],
] as const)(
	'promisedSoFar and askToKeep: translate the answer of the browser, for %s',
	async (answer, promised) => {
		const storage = { persisted: () => Promise.resolve(answer), persist: () => Promise.resolve(answer) };
		vi.stubGlobal('navigator', { storage });
		expect([await promisedSoFar(), await askToKeep()]).toEqual([promised, promised]);
	},
);

it.each([{}, { storage: { persist: () => Promise.reject(new Error('not here')) } }])(
	'askToKeep: returns "does not tell", when the request is missing or fails',
	async (navigator) => {
		vi.stubGlobal('navigator', navigator);
		expect(await askToKeep()).toBe('does not tell');
	},
);
