import { beforeAll, expect, it, vi } from 'vitest';
import { filledScan, pdfOf, reportOf } from './pdf-fixture';
import { countPainting, readStructure, strayOperators, type Heard, type Structure } from './read-structure';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let bytes: Uint8Array;
let structure: Structure;
beforeAll(async () => {
	bytes = await pdfOf(reportOf(filledScan()), 'reference');
	structure = await readStructure(bytes);
});

/** All elements, parents before their children. */
const within = (heard: Heard): readonly Heard[] => [
	heard,
	...heard.children.flatMap((child) => (typeof child === 'string' ? [] : within(child))),
];

it('tagged report: draws nothing outside its structure', () => {
	expect(countPainting(bytes)).toBeGreaterThan(1000);
	expect(strayOperators(bytes)).toEqual([]);
});

it('tagged report: has headings that go down one level at a time, from one first heading', () => {
	const headings = structure.pages.flatMap(within).filter(({ role }) => /^H\d$/.test(role));
	const levels = headings.map(({ role }) => Number(role.slice(1)));
	expect(levels[0]).toBe(1);
	expect(levels.filter((level) => level === 1)).toHaveLength(1);
	expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
});

it('tagged report: describes every figure in words', () => {
	const figures = structure.pages.flatMap(within).filter(({ role }) => role === 'Figure');
	expect(figures.length).toBeGreaterThan(0);
	expect(figures.filter(({ alt = '' }) => alt.length < 10)).toEqual([]);
});

it('tagged report: has words and an address for every link, and no other addresses', () => {
	const links = structure.pages.flatMap(within).filter(({ role }) => role === 'Link');
	expect(links.length).toBeGreaterThan(0);
	const objects = links.flatMap(({ children }) => children.filter((child) => child === '(object)'));
	expect(objects).toHaveLength(structure.links.length);
	expect(
		links.filter(({ children }) => children.every((child) => child === '(object)' || child === '')),
	).toEqual([]);
	expect(structure.links.filter(({ url }) => !url.startsWith('https://'))).toEqual([]);
});

it('tagged report: has as many cells in every row of a table as in its head', () => {
	const tables = structure.pages.flatMap(within).filter(({ role }) => role === 'Table');
	expect(tables.length).toBeGreaterThan(0);
	for (const { children } of tables) {
		const rows = children.flatMap((row) => (typeof row === 'string' ? [] : [row.children.length]));
		expect(new Set(rows).size).toBe(1);
	}
});
