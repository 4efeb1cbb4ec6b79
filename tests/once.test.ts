import { expect, test } from 'vitest';

const sources = import.meta.glob<string>('../src/**/*.svelte', {
	query: '?raw',
	import: 'default',
	eager: true,
});

test('buttons and forms: start no work that they do not wait for', () => {
	const unguarded = Object.entries(sources).filter(([, text]) =>
		/\bon(?:click|submit)=\{\s*(?:async\b|\([^)]*\)\s*=>\s*\{?\s*void\b)/.test(text),
	);
	expect(Object.keys(sources).length).toBeGreaterThan(100);
	expect(unguarded.map(([file]) => file)).toEqual([]);
});
