import { describe, expect, it } from 'vitest';
import { floorsOf, forAll, mayImport, mayImportInReport, type Rooms } from './rooms';

/** Library → the only place that may touch it. */
const doors: readonly (readonly [library: RegExp, place: RegExp])[] = [
	[/^yaml$/, /^lib\/content\//],
	[/^canonicalize$/, /^lib\/content\//],
	[/^@noble\/hashes/, /^lib\/content\//],
	[/^valibot$/, /^lib\/(content|scan|session|storage|report)\//],
	[/^xstate/, /^lib\/wizard\//],
	[/^dexie/, /^lib\/storage\//],
	[/^fake-indexeddb$/, /^lib\/storage\//],
	[/^chart\.js/, /^lib\/report\/charts\//],
	[/^jspdf/, /^lib\/paper\//],
	[/^(docx|fflate)$/, /^lib\/report\/docx\//],
	[/^hyphen\//, /^lib\/paper\//],
	[/^qr(\/|$)/, /^lib\/exchange\//],
	[/^papaparse$/, /^lib\/exchange\//],
	[/^\$app\//, /^(routes|lib\/(app|widgets))\//],
	[/^svelte(\/|$)/, /\.svelte(\.ts)?$|\.svelte\.test\.ts$/],
];

/** A folder with more files than this is hard to take in; tests don't count. */
const mostInFolder = 25;

const sources = Object.entries(
	import.meta.glob<string>(['../src/**/*.{ts,svelte}', '!../src/tools/**'], {
		query: '?raw',
		import: 'default',
		eager: true,
	}),
).map(([path, source]) => [path.replace('../src/', ''), source] as const);

/** Forbidden imports of one file; `path` is relative to `src/`. */
function breaches(path: string, source: string): string[] {
	return importsOf(source).flatMap((specifier) => {
		const target = resolved(path, specifier);
		if (roomOf(target) === undefined) {
			return doors
				.filter(([library, place]) => library.test(specifier) && !place.test(path))
				.map(() => `${path}: may not touch ${specifier}`);
		}
		if (roomOf(target) === 'routes' && roomOf(path) !== 'routes') return [`${path}: may not import a page`];
		return [
			...breach(mayImport, path, roomOf(path), roomOf(target)),
			...breach(mayImportInReport, path, reportRoomOf(path), reportRoomOf(target)),
			...pageBreach(path, target),
		];
	});
}

function breach(table: Rooms, path: string, from: string | undefined, to: string | undefined): string[] {
	if (from === undefined || to === undefined || to === from || forAll.includes(to)) return [];
	return table[from]?.includes(to) ? [] : [`${path}: ${from} may not import ${to}`];
}

/** Files that two pages share belong in `app`, `widgets` or `ui`. */
function pageBreach(path: string, target: string): string[] {
	const [from, to] = [pageOf(path), pageOf(target)];
	const isTest = path.endsWith('.test.ts');
	return to === undefined || from === to || isTest ? [] : [`${path}: may not import from page ${to}`];
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

function roomOf(path: string): string | undefined {
	if (path.startsWith('routes/')) return 'routes';
	return /^lib\/([a-z-]+)/.exec(path)?.[1];
}

function reportRoomOf(path: string): string | undefined {
	const [, room] = /^lib\/report\/(?:([a-z-]+)\/)?/.exec(path) ?? [];
	return path.startsWith('lib/report/') ? (room ?? 'words') : undefined;
}

function pageOf(path: string): string | undefined {
	if (!path.startsWith('routes/')) return undefined;
	return /^routes\/([a-z-]+)\//.exec(path)?.[1] ?? 'start';
}

/** An address written out by hand breaks in a subfolder. */
const rawAddresses = (source: string): string[] =>
	source.match(/href="\/|\b(?:goto|replaceState|pushState)\(\s*['"`]/g) ?? [];

function crowdedFolders(paths: readonly string[]): string[] {
	const counts = new Map<string, number>();
	for (const path of paths) {
		const folder = path.slice(0, path.lastIndexOf('/'));
		counts.set(folder, (counts.get(folder) ?? 0) + 1);
	}
	return [...counts].filter(([, count]) => count > mostInFolder).map(([folder]) => folder);
}

describe('links', () => {
	it.each(sources)('%s: has no address that is not resolved', (_path, source) => {
		expect(rawAddresses(source)).toEqual([]);
	});

	it.each(['<a href="/scan/">', `goto('/scan/')`, 'replaceState(`?scan=1`, {})'])(
		'rawAddresses: finds %s',
		(source) => {
			expect(rawAddresses(source)).toHaveLength(1);
		},
	);
});

describe('imports', () => {
	it.each(sources)('%s: has none that is forbidden', (path, source) => {
		expect(breaches(path, source)).toEqual([]);
	});

	it.each([
		['lib/scan/scan.ts', `import { x } from '$lib/storage/database';`],
		['lib/session/a.ts', `import { scoreScan } from '$lib/scoring/score-scan';`],
		['lib/wizard/a.ts', `import type { Session } from '$lib/session/session';`],
		['lib/scoring/a.ts', `import type { W } from '../wizard/wizard-machine';`],
		['lib/paper/a.ts', `import type { Level } from '$lib/content/questionnaire';`],
		['lib/ui/A.svelte', `const m = await import('dexie');`],
		['lib/ui/B.svelte', `import { now } from '$lib/app/now';`],
		['lib/app/a.ts', `import('$lib/widgets/frame/ErrorPage.svelte');`],
		['lib/report/a.ts', `import { goto } from '$app/navigation';`],
		['lib/report/wall/a.ts', `import type { Report } from '../model/report-model';`],
		['lib/report/words.ts', `import type { WallRow } from './wall/wall-row';`],
		['lib/exchange/a.ts', `import { reportDocument } from '$lib/report/document/report-document';`],
		['routes/+page.svelte', `import { jsPDF } from "jspdf";`],
		['routes/scan/+page.svelte', `import Bin from '../bestanden/list/Bin.svelte';`],
		['lib/ui/QrCode.svelte', `import decodeQR from 'qr/decode.js';`],
		['lib/scan/b.ts', `import { onMount } from 'svelte';`],
		['lib/scan/c.ts', `import '$lib/../routes/scan/x';`],
	])('breaches: finds the forbidden import in %s', (path, source) => {
		expect(breaches(path, source)).toHaveLength(1);
	});
});

describe('rooms', () => {
	it('are all in the table', () => {
		const rooms = new Set(sources.map(([path]) => roomOf(path)));
		expect(
			[...rooms].filter((room) => room !== undefined && !(room in mayImport) && !forAll.includes(room)),
		).toEqual([]);
	});

	it('of the report are all in its table, with at most five files beside them', () => {
		const rooms = sources.flatMap(([path]) => reportRoomOf(path) ?? []);
		expect(rooms.filter((room) => !(room in mayImportInReport))).toEqual([]);
		expect(rooms.filter((room) => room === 'words').length).toBeLessThanOrEqual(5);
	});

	it.each([
		['src/lib', mayImport],
		['src/lib/report', mayImportInReport],
	])('of %s have no import cycle', (_place, table) => {
		expect(floorsOf(table).size).toBe(Object.keys(table).length);
	});

	it('floorsOf: throws for two rooms that import each other', () => {
		expect(() => floorsOf({ a: ['b'], b: ['a'] })).toThrow('circle');
	});

	it(`have no folder of more than ${String(mostInFolder)} files`, () => {
		const paths = sources.map(([path]) => path).filter((path) => !path.endsWith('.test.ts'));
		expect(crowdedFolders(paths)).toEqual([]);
		expect(
			crowdedFolders(Array.from({ length: mostInFolder + 1 }, (_, index) => `a/${String(index)}.ts`)),
		).toEqual(['a']);
	});
});
