import { parse } from 'papaparse';
import { expect, it } from 'vitest';
import { exampleSession } from '../../../tests/session-fixture';
import { actionsCsv } from './csv';

it('has a row for each action, with its accents, semicolons and line breaks', () => {
	const [first] = exampleSession().actions;
	if (!first) throw new Error('The fixture has actions');
	const what = 'Eén afspraak; met "aanhaling"\nen een tweede regel';
	const text = actionsCsv({ actions: [{ ...first, what }] }).replace(/^\uFEFF/, '');
	const rows = parse(text, { delimiter: ';', skipEmptyLines: true }).data;
	expect(rows).toHaveLength(2);
	expect(rows[1]).toEqual(expect.arrayContaining([what, first.trekker]));
});
