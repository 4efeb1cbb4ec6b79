import { describe, expect, it } from 'vitest';

/** Part → the parts it may import. Everyone may import `result`; nothing imports a route. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
	result: [],
	content: [],
	scan: ['content'],
	session: ['content', 'scan'],
	scoring: ['content', 'scan', 'session'],
	wizard: ['content', 'scan'],
	storage: ['content', 'scan', 'session'],
	exchange: ['content', 'scan', 'session', 'scoring'],
	ui: ['content', 'scan', 'session'],
	report: ['content', 'scan', 'session', 'scoring', 'ui'],
	routes: ['content', 'scan', 'session', 'scoring', 'wizard', 'storage', 'exchange', 'ui', 'report'],
};

/** Library → the only place that may touch it. */
const doors: readonly (readonly [library: RegExp, place: RegExp])[] = [
	[/^yaml$/, /^lib\/content\//],
	[/^canonicalize$/, /^lib\/content\//],
	[/^valibot$/, /^lib\/(content|scan|session|storage|report)\//],
	[/^xstate/, /^lib\/wizard\//],
	[/^dexie/, /^lib\/storage\//],
	[/^fake-indexeddb$/, /^lib\/storage\//],
	[/^chart\.js/, /^lib\/report\/charts\//],
	[/^jspdf/, /^lib\/report\/pdf\//],
	[/^qr(\/|$)/, /^lib\/exchange\//],
	[/^papaparse$/, /^lib\/exchange\//],
	[/^hyphen\//, /^lib\/report\/pdf\//],
	[/^\$app\//, /^routes\//],
	[/^svelte(\/|$)/, /\.svelte(\.ts)?$|\.svelte\.test\.ts$/],
];

const sources = import.meta.glob<string>('../src/**/*.{ts,svelte}', {
	query: '?raw',
	import: 'default',
	eager: true,
});

/** Breaches of the two tables in one file; `path` is relative to `src/`. */
function breaches(path: string, source: string): string[] {
	const from = partOf(path);
	return importsOf(source).flatMap((specifier) => {
		const to = partOf(resolved(path, specifier));
		if (to !== undefined) {
			const allowed =
				from === undefined || to === from || to === 'result' || (mayImport[from] ?? []).includes(to);
			return allowed ? [] : [`${path}: ${from} may not import ${to}`];
		}
		return doors
			.filter(([library, place]) => library.test(specifier) && !place.test(path))
			.map(() => `${path}: may not touch ${specifier}`);
	});
}

const importsOf = (source: string): string[] =>
	[...source.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)['"](?<specifier>[^'"]+)['"]/g)].flatMap(
		({ groups }) => groups?.['specifier'] ?? [],
	);

function resolved(path: string, specifier: string): string {
	const from = specifier.startsWith('$lib/') ? `lib/${specifier.slice(5)}` : specifier;
	if (from === specifier && !specifier.startsWith('.')) return '';
	return new URL(from, from === specifier ? `file:///${path}` : 'file:///').pathname.slice(1);
}

function partOf(path: string): string | undefined {
	if (path.startsWith('routes/')) return 'routes';
	return /^lib\/([a-z-]+)/.exec(path)?.[1];
}

/** An address written out by hand breaks in a subfolder. */
const rawAddresses = (source: string): string[] =>
	source.match(/href="\/|\b(?:goto|replaceState|pushState)\(\s*['"`]/g) ?? [];

describe('every link is resolved', () => {
	it.each(Object.entries(sources))('%s', (_path, source) => {
		expect(rawAddresses(source)).toEqual([]);
	});

	it.each(['<a href="/scan/">', `goto('/scan/')`, 'replaceState(`?scan=1`, {})'])(
		'the test itself sees %s',
		(source) => {
			expect(rawAddresses(source)).toHaveLength(1);
		},
	);
});

describe('the parts depend in one direction only', () => {
	it.each(Object.entries(sources).map(([path, source]) => [path.replace('../src/', ''), source] as const))(
		'%s',
		(path, source) => {
			expect(breaches(path, source)).toEqual([]);
		},
	);

	it('every part of src/lib is in the table', () => {
		const parts = new Set(Object.keys(sources).map((path) => partOf(path.replace('../src/', ''))));
		expect([...parts].filter((part) => part !== undefined && !(part in mayImport))).toEqual([]);
	});

	it.each([
		['lib/scan/scan.ts', `import { x } from '$lib/storage/database';`],
		['lib/session/a.ts', `import { scoreScan } from '$lib/scoring/score-scan';`],
		['lib/wizard/a.ts', `import type { Session } from '$lib/session/session';`],
		['lib/scoring/a.ts', `import type { W } from '../wizard/wizard-machine';`],
		['lib/ui/A.svelte', `const m = await import('dexie');`],
		['lib/report/a.ts', `import { goto } from '$app/navigation';`],
		['lib/exchange/a.ts', `import '$lib/../routes/x';`],
		['routes/+page.svelte', `import { jsPDF } from "jspdf";`],
		['lib/ui/QrCode.svelte', `import decodeQR from 'qr/decode.js';`],
		['lib/scan/b.ts', `import { onMount } from 'svelte';`],
	])('the test itself sees a forbidden import in %s', (path, source) => {
		expect(breaches(path, source)).toHaveLength(1);
	});
});
