import fc from 'fast-check';
import { parse } from 'papaparse';
import { expect, it } from 'vitest';
import { csvTable } from './csv-table';

const read = (text: string): unknown[] =>
	parse(text.replace(/^\uFEFF/, ''), { delimiter: ';', skipEmptyLines: true }).data;

it('says that it is UTF-8, and ends every line as a spreadsheet on Windows does', () => {
	const text = csvTable(['Naam'], [['één'], ['Łódź']]);
	expect(text).toBe('\uFEFFNaam\r\néén\r\nŁódź\r\n');
});

it('writes numbers with a decimal comma, and nothing for what is not there', () => {
	expect(csvTable(['a', 'b', 'c'], [[2.25, 0, null]])).toBe('\uFEFFa;b;c\r\n2,25;0;\r\n');
});

it.each([
	'=1+1',
	'+31 6 1234',
	'-2',
	'@SUM(A1)',
	'\t=1',
	'\r=1',
	'=1+1\nx',
	' =1',
	'＝1',
	'\u0000=1',
	'\u200b=1',
])('defuses %j, which a spreadsheet would run', (text) => {
	expect(read(csvTable(['Wat'], [[text]]))[1]).toEqual([`'${text}`]);
});

it('gives every text back, whatever quotes, semicolons and line breaks are in it', () => {
	const anyText = fc
		.string({ unit: 'grapheme' })
		.filter((text) => !/^[\s\p{C}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text));
	fc.assert(
		fc.property(fc.array(fc.tuple(anyText, anyText), { minLength: 1 }), (rows) => {
			const kept = rows.map(([first, second]) => [`.${first}`, second]);
			expect(read(csvTable(['een', 'twee'], kept)).slice(1)).toEqual(kept);
		}),
	);
});
