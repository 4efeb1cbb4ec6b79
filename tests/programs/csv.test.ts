import { describe, expect, it, vi } from 'vitest';
import { statementsCsv, themesCsv } from '$lib/exchange/collection-csv';
import { actionsCsv } from '$lib/exchange/csv';
import { scanCsv } from '$lib/exchange/scan-csv';
import { loadPack } from '$lib/content/pack/load-pack';
import { aggregate } from '$lib/scoring/aggregate/aggregate';
import { spreadWords } from '$lib/report/model/spread-words';
import { everyone } from '$lib/scoring/aggregate/aggregate-counts';
import { CollectionView } from '$lib/scoring/aggregate/aggregate-view';
import { collect } from '$lib/session/collect';
import { emptyScan, filledScan } from '../pdf-fixture';
import { exampleSession } from '../session-fixture';
import { openInDutch } from './dutch-spreadsheet';

vi.setConfig({ testTimeout: 120_000 });

const { questionnaire } = loadPack('src/lib/content/regio');

/** Six scans filled in, and five empty. */
const scans = [
	...Array.from({ length: 6 }, () => filledScan()),
	...Array.from({ length: 5 }, () => emptyScan()),
];
const rows = scans.map((scan) => collect({ kind: 'scan', scan, questionnaire }));
const picture = new CollectionView(aggregate(questionnaire, rows)).picture(everyone);

describe('CSV on a Dutch computer', () => {
	it('collection: has numbers for its figures, and every letter intact', async () => {
		const [head = [], ...themes] = await openInDutch(themesCsv(questionnaire, picture));
		expect(head.slice(6)).toEqual(Array.from({ length: 17 }, (_, bin) => bin / 4));
		const median = themes.find((cells) => cells[2] === 'Mediaan van de regio');
		expect(median?.slice(3, 5)).toEqual(['Łódź aan de Waal', 6]);
		const at = picture.dimensions.find(({ regions }) => regions.length > 0)?.regions[0]?.at ?? NaN;
		expect(median?.[5]).toBeCloseTo(at, 2);
	});

	it('collection: has numbers for the counts of each statement', async () => {
		const opened = await openInDutch(statementsCsv(questionnaire, picture, spreadWords));
		expect(opened).toHaveLength(1 + picture.statements.length);
		for (const [row, { id, isPrivate, answers }] of picture.statements.entries()) {
			const cells = opened[row + 1]?.slice(1) ?? [];
			expect(cells[0]).toBe(id);
			expect(cells[2]).toBe(answers?.people ?? (isPrivate ? 'verborgen' : 'minder dan 5'));
			if (answers) expect(cells.slice(3, 8)).toEqual(answers.levels);
		}
	});

	it('scan: has numbers for its levels, and its remarks as typed', async () => {
		const scan = filledScan();
		const opened = await openInDutch(scanCsv(questionnaire, scan, { withRemarks: true }));
		const [first] = questionnaire.dimensions.flatMap(({ statements }) => statements);
		expect(opened[1]?.slice(1, 4)).toEqual([first?.id, first?.text, 3]);
		expect(opened[1]?.at(-1)).toBe(scan.entries[first?.id ?? '']?.remark);
	});

	it('actions: keep as text what looks like a formula', async () => {
		const texts = ['=1+1', '+31612345678', '-2', '@SUM(A1:A9)', '=HYPERLINK("https://example.nl";"klik")'];
		const [action] = exampleSession().actions;
		if (!action) throw new Error('The fixture has actions');
		const [, ...opened] = await openInDutch(
			actionsCsv({ id: 'x', actions: texts.map((what) => ({ ...action, what })) }),
		);
		expect(opened.map(([what]) => what)).toEqual(texts.map((what) => `'${what}`));
	});
});
