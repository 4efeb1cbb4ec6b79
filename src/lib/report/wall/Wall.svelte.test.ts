import example from 'virtual:questionnaire/example';
import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { bundledQuestionnaire } from '$lib/content/bundled';
import { exampleScan } from '$lib/scan/example-scan';
import MiniWall from './MiniWall.svelte';
import Wall from './Wall.svelte';
import { scanWall } from './scan-wall';

const { outline, ref } = bundledQuestionnaire;
const scan = exampleScan(example, outline, ref);
const rows = scanWall(outline, scan);

describe('Wall and scanWall', () => {
	it('Wall: has a text alternative for each of the ten rows', () => {
		render(Wall, { levels: outline.levels, dimensions: rows });
		const names = screen.getAllByRole('img').map((image) => image.getAttribute('aria-label'));
		expect(names).toEqual(rows.map(({ sentence }) => sentence));
	});

	it('scanWall: returns a sentence with figure, lowest level, coverage and ambition', () => {
		const mandaat = scanWall(outline, scan).find(({ id }) => id === 'M');
		expect(mandaat?.sentence).toMatch(
			/^Mandaat: \d,\d\. Laagste niveau \d \(.+\)\. Ingevuld: \d van 7 met een niveau\. Ambitie \d in \d{4}\.$/,
		);
	});
});

it('Wall: shows the word, for a theme without a number', () => {
	const empty = scanWall(outline, { ...scan, entries: {} });
	render(Wall, { levels: outline.levels, dimensions: empty });
	expect(screen.getAllByText('te weinig ingevuld')).toHaveLength(10);
});

it('Wall: names the levels once, and in each row the lowest level and the ambition', () => {
	render(Wall, { levels: outline.levels, dimensions: rows });
	const axis = document.querySelector('.axis')?.textContent.replaceAll(/\s+/g, ' ').trim();
	expect(axis).toBe(
		[1, 2, 3, 4].map((level) => `${String(level)} ${outline.levels[level]?.name ?? ''}`).join(''),
	);
	expect(screen.getAllByText(/^laagste: \d /)).toHaveLength(
		rows.filter(({ result }) => result.outcome.kind === 'score').length,
	);
	expect(screen.getAllByText(/^\d in \d{4}$/)).toHaveLength(
		rows.filter(({ ambition }) => ambition !== null).length,
	);
});

it('MiniWall: has one text alternative with a figure for each row', () => {
	render(MiniWall, { dimensions: rows });
	const label = screen.getByRole('img', { name: /^De muur/ }).getAttribute('aria-label') ?? '';
	for (const { shortName, figure } of rows) expect(label).toContain(`${shortName}: ${figure}`);
});
