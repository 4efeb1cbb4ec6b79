import { expect, test } from 'vitest';

const sources = import.meta.glob<string>('../src/**/*.svelte.ts', {
	query: '?raw',
	import: 'default',
	eager: true,
});

/** Constants derived from a private field, which only a constructor can hold. */
const untrackedIn = (source: string): readonly string[] =>
	[...source.matchAll(/\bconst (\w+) = \$derived\([^;]*?\bthis\.#\w+\b(?!\()[^;]*;/g)].map(
		([, name = '']) => name,
	);

// Svelte compiles these to a read that it does not track, so that the value stays as it was at first.
test('constructors: derive no constant from a private field', () => {
	const found = Object.entries(sources).flatMap(([file, text]) =>
		untrackedIn(text).map((name) => `${file}: ${name}`),
	);
	expect(Object.keys(sources).length).toBeGreaterThan(10);
	expect(found).toEqual([]);
});

test('untrackedIn: finds a private field, and passes a getter and a method', () => {
	const body = [
		'const own = $derived(this.#session.hands);',
		'const other = $derived(this.session.hands);',
		'const third = $derived(this.#handsOf(session));',
	];
	expect(untrackedIn(body.join(' '))).toEqual(['own']);
});
