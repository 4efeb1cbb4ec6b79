import { parse } from 'papaparse';
import { expect, it } from 'vitest';
import { exampleSession } from '../../../tests/session-fixture';
import { actionsCsv } from './csv';

const read = (text: string): unknown[] =>
	parse(text.replace(/^\uFEFF/, ''), { delimiter: ';', skipEmptyLines: true }).data;

it('has a row for each action, with its accents, semicolons and line breaks', () => {
	const [first] = exampleSession().actions;
	if (!first) throw new Error('The fixture has actions');
	const what = 'Eén afspraak; met "aanhaling"\nen een tweede regel';
	const rows = read(actionsCsv({ actions: [{ ...first, what }] }));
	expect(rows).toHaveLength(2);
	expect(rows[1]).toEqual(expect.arrayContaining([what, first.trekker]));
});

it.each(['=1+1', '+31 6 1234', '-2', '@SUM(A1)', '\t=1', '\r=1'])(
	'defuses %j, which a spreadsheet would run',
	(what) => {
		const [first] = exampleSession().actions;
		if (!first) throw new Error('The fixture has actions');
		const [, row] = read(actionsCsv({ actions: [{ ...first, what }] }));
		expect(row).toEqual(expect.arrayContaining([`'${what}`]));
	},
);

it('says that it is UTF-8, so that a Dutch spreadsheet reads its accents', () => {
	expect(actionsCsv(exampleSession()).startsWith('\uFEFF')).toBe(true);
});
