import { describe, expect, it } from 'vitest';
import { made } from '../../../../tests/pdf-fixture';
import { exampleSessionReport, reachingSession } from '../../../../tests/report-cases';
import { redactSession } from '$lib/session/files/redact-session';
import type { Report } from '../model/report-model';
import { actionNodes, headlineActions } from './action-parts';
import type { Node, TableNode } from './document';
import { reportDocument } from './report-document';
import { markdownOf } from './to-markdown';

const report = exampleSessionReport(reachingSession());
const isTable = (node: Node): node is TableNode => node.kind === 'table';
const tablesOf = (of: Report): readonly TableNode[] =>
	actionNodes(of, { showsTitle: true, namesStatement: false }).filter(isTable);

describe('actionNodes', () => {
	it('groups actions by whose change they are, and sets the questions to others apart', () => {
		const [own, asked] = tablesOf(report).map(({ rows }) =>
			rows.filter((cells) => cells.length === 1).flat(),
		);
		expect(own).toEqual(['Praktijk', 'Wijk', 'Regio-organisatie', 'Nog niet gezegd wie dit kan veranderen']);
		expect(asked).toEqual(['De verzekeraar', 'De koepel']);
		expect(tablesOf(report).map(({ title }) => title)).toEqual(['Afgesproken', 'Wat we anderen vragen']);
		expect(tablesOf(report).flatMap(({ rows }) => rows)).toHaveLength(report.actions.length + 6);
	});

	it('has one table without groups, where nothing was said of any', () => {
		const [table, ...others] = tablesOf(exampleSessionReport());
		expect(table?.rows.every((cells) => cells.length === 4)).toBe(true);
		expect(others).toEqual([]);
	});

	it('marks a missing trekker or date as a gap, except where others are asked', () => {
		const gaps = tablesOf(report).flatMap(({ gaps = [], rows }) =>
			gaps.flatMap((columns, row) => columns.map((column) => rows[row]?.[column])),
		);
		expect(gaps).toEqual(['nog niemand', 'nog geen datum']);
		const text = markdownOf(reportDocument(report, 'full', made));
		expect(text).toContain('nog niemand …');
	});

	it('has no gap where a name was left out of the report', () => {
		const without = redactSession(reachingSession(), { names: false, remarks: true });
		const cells = tablesOf(exampleSessionReport(without)).flatMap(({ rows }) => rows.flat());
		expect(cells.filter((cell) => cell === 'nog niemand')).toHaveLength(1);
		expect(cells).toContain('naam weggelaten');
	});
});

it('headlineActions: has no question to others among the actions of the region', () => {
	const asked = reachingSession().actions.filter(
		({ reach }) => reach === 'verzekeraar' || reach === 'landelijk',
	);
	const [agreed, ...others] = headlineActions(report).filter(isTable);
	expect(agreed?.rows.flat()).not.toEqual(expect.arrayContaining(asked.map(({ what }) => what)));
	expect(
		others.flatMap(({ rows }) => rows.filter((cells) => cells.length > 1).map(([what]) => what)),
	).toEqual(asked.map(({ what }) => what));
});

it('reportDocument: shows the actions that serve an ambition beside it', () => {
	const [action] = reachingSession().actions;
	expect(markdownOf(reportDocument(report, 'full', made))).toContain(
		`Acties daarvoor: ${action?.what ?? ''}.`,
	);
	expect(markdownOf(reportDocument(report, 'reference', made))).toContain(`daarvoor`);
});
