import fc from 'fast-check';
import { parse } from 'papaparse';
import { expect, it } from 'vitest';
import { csvTable } from './csv-table';

const read = (text: string): unknown[] =>
	parse(text.replace(/^\uFEFF/, ''), { delimiter: ';', skipEmptyLines: true }).data;

it('csvTable: starts with a byte order mark and ends lines with CRLF', () => {
	const text = csvTable(['Naam'], [['één'], ['Łódź']]);
	expect(text).toBe('\uFEFFNaam\r\néén\r\nŁódź\r\n');
});

it('csvTable: writes numbers with a decimal comma, and null as an empty cell', () => {
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
])('csvTable: puts an apostrophe before %j, which a spreadsheet would run as a formula', (text) => {
	expect(read(csvTable(['Wat'], [[text]]))[1]).toEqual([`'${text}`]);
});

it.each(['x,=1+1', 'een\ttwee', 'a | b', 'ja, nee'])(
	'csvTable: quotes %j, which another separator would split',
	(text) => {
		expect(csvTable(['Wat'], [[text]])).toBe(`\uFEFFWat\r\n"${text}"\r\n`);
	},
);

it('csvTable: continues a text over the limit of a cell in the row below, without losing a character', () => {
	// the surrogate pair of 🙂 straddles the limit of a cell
	const text = `${'é'.repeat(32_699)}🙂${'=1 '.repeat(20_000)}`;
	const rows = parse<string[]>(csvTable(['Wat', 'Nr'], [[text, 3]]).slice(1), {
		delimiter: ';',
		skipEmptyLines: true,
	}).data.slice(1);
	expect(rows.map(([, number]) => number)).toEqual(['3', '', '']);
	for (const [cell = ''] of rows) {
		expect(cell.length).toBeLessThanOrEqual(32_767);
		expect(cell.isWellFormed()).toBe(true);
	}
	const goesOn = ' (gaat verder in de rij hieronder)';
	expect(rows.map(([cell = '']) => cell.replace(/^'/, '').replace(goesOn, '')).join('')).toBe(text);
});

it('csvTable: writes text that parses back unchanged, for any quotes, semicolons and line breaks', () => {
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
