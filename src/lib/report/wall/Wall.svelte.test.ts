import example from 'virtual:questionnaire/example';
import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { bundledQuestionnaire } from '$lib/content/bundled';
import { exampleScan } from '$lib/scan/example-scan';
import Wall from './Wall.svelte';
import { scanWall } from './scan-wall';

const { outline, ref } = bundledQuestionnaire;
const scan = exampleScan(example, outline, ref);
const rows = scanWall(outline, scan);

describe('Wall and scanWall', () => {
	it('Wall: has a text alternative for each of the ten rows', () => {
		render(Wall, { dimensions: rows });
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
	render(Wall, { dimensions: empty });
	expect(screen.getAllByText('te weinig ingevuld')).toHaveLength(10);
});
