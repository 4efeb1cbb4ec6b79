import { parse } from 'papaparse';
import { expect, it, vi } from 'vitest';
import { exampleSession } from '../../../tests/session-fixture';
import { actionsCsv } from './csv';

it('actionsCsv: has a row for each action, with its accents, semicolons and line breaks', () => {
	const [first] = exampleSession().actions;
	if (!first) throw new Error('The fixture has actions');
	const what = 'Eén afspraak; met "aanhaling"\nen een tweede regel';
	const text = actionsCsv({ id: 'x', actions: [{ ...first, what }] }).replace(/^\uFEFF/, '');
	const rows = parse(text, { delimiter: ';', skipEmptyLines: true }).data;
	expect(rows).toHaveLength(2);
	expect(rows[1]).toEqual(expect.arrayContaining([what, first.trekker]));
});

it('actionsCsv: says who can change it and which theme it serves', () => {
	const [first] = exampleSession().actions;
	if (!first) throw new Error('The fixture has actions');
	const text = actionsCsv({ id: 'x', actions: [{ ...first, reach: 'organisatie', dimensionId: 'B2' }] });
	const [row] = parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
		delimiter: ';',
		header: true,
	}).data;
	expect(row).toMatchObject({ 'Wie kan dit veranderen': 'regio-organisatie', Thema: 'B2' });
});

it('actionsCsv: gives the local date on which an action was closed', () => {
	vi.stubEnv('TZ', 'Europe/Amsterdam');
	const [first] = exampleSession().actions;
	if (!first) throw new Error('The fixture has actions');
	expect(actionsCsv({ id: 'x', actions: [{ ...first, closedAt: '2026-11-24T23:30:00.000Z' }] })).toContain(
		'2026-11-25',
	);
	vi.unstubAllEnvs();
});
