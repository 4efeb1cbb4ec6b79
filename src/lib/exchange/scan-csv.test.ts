import { parse } from 'papaparse';
import { describe, expect, it } from 'vitest';
import { entryOf } from '../../../tests/notation';
import { smallQuestionnaire, smallScan } from '../../../tests/small-questionnaire';
import { scanCsv } from './scan-csv';

const scan = smallScan({
	name: 'Van Jansen',
	entries: {
		'B1.1': {
			...entryOf('B1.1', { kind: 'level', level: 3 }, 'Jansen trekt dit'),
			ticks: ['differs'],
			evidence: 'map van Jansen',
		},
		'B1.2': entryOf('B1.2', { kind: 'notApplicable', reason: { kind: 'elsewhere', who: 'Jansen' } }),
		'G.1': { ...entryOf('G.1', { kind: 'unknown' }), evidence: 'ergens' },
	},
});

const rowsOf = (text: string): unknown[] =>
	parse(text.replace(/^\uFEFF/, ''), { delimiter: ';', skipEmptyLines: true }).data;

describe('scanCsv', () => {
	it('has a row per statement, with the level as a number', () => {
		expect(rowsOf(scanCsv(smallQuestionnaire, scan, { withRemarks: false }))).toEqual([
			[
				'Thema',
				'Stelling',
				'Tekst',
				'Niveau',
				'Antwoord',
				'Verschilt per plek',
				'Werkt al, maar alleen uit gewoonte',
			],
			['Thema B1', 'B1.1', 'Stelling B1.1.', '3', 'drie', 'ja', ''],
			['Thema B1', 'B1.2', 'Stelling B1.2.', '', 'niet van toepassing', '', ''],
			['Thema G', 'G.1', 'Stelling G.1.', '', 'weet niet', '', ''],
			['Thema G', 'G.2', 'Stelling G.2.', '', '', '', ''],
		]);
	});

	it('has free text only when asked for', () => {
		expect(scanCsv(smallQuestionnaire, scan, { withRemarks: false })).not.toContain('Jansen');
		const [head, first, second] = rowsOf(scanCsv(smallQuestionnaire, scan, { withRemarks: true }));
		expect(head).toEqual(expect.arrayContaining(['Waar staat het', 'Opmerking']));
		expect(first).toEqual(expect.arrayContaining(['map van Jansen', 'Jansen trekt dit']));
		expect(second).toContain('elders belegd: Jansen');
	});

	it('leaves out where it is written down without a level of 2 or higher', () => {
		expect(scanCsv(smallQuestionnaire, scan, { withRemarks: true })).not.toContain('ergens');
	});

	it('has only the statements of the length of the scan', () => {
		expect(
			rowsOf(scanCsv(smallQuestionnaire, { ...scan, length: 'short' }, { withRemarks: false })),
		).toHaveLength(3);
	});
});
