import { describe, expect, it } from 'vitest';
import type { Milestone, Subject } from '$lib/session/milestone';
import { dimensionOf, entriesOf, outlineOf } from '../../../../tests/notation';
import { decisionsIn, sessionIn } from '../../../../tests/session-notation';
import { earlierMilestone, exampleSession, sessionQuestionnaire } from '../../../../tests/session-fixture';
import { filledScan, reportOf } from '../../../../tests/pdf-fixture';
import { changeCountsText } from './change-words';
import { sinceEarlier, type SinceEarlier } from './earlier';
import { scanReport } from './scan-report';
import { sessionReport } from './session-report';

const outline = outlineOf([dimensionOf('A', 'f f f f'), dimensionOf('B', 'f f f')]);

const milestoneOf = (subject: Subject, name = 'Voorjaar'): Milestone => ({
	id: '40000000-0000-4000-8000-000000000001',
	name,
	frozenAt: '2026-05-26T19:45:00.000Z',
	scoringVersion: 1,
	subject,
});

const decided = (marks: Readonly<Record<string, string>>): Subject => ({
	kind: 'session',
	session: sessionIn({}, { decisions: decisionsIn(marks) }),
});

const since = (before: Subject, now: Subject, name?: string): SinceEarlier =>
	sinceEarlier({ milestone: milestoneOf(before, name), outline }, { subject: now, outline });

const changeIn = ({ changes }: SinceEarlier, dimensionId: string): string | null => {
	const change = changes?.get(dimensionId);
	return change ? changeCountsText(change.counts) : null;
};

const spring = decided({ 'A.1': '1', 'A.2': '2', 'A.3': '3', 'A.4': '2', 'B.1': '2' });
const autumn = decided({ 'A.1': '2', 'A.2': '4', 'A.3': '1', 'A.4': '2', 'B.2': '1' });

describe('sinceEarlier', () => {
	it('counts movements and incomparable statements, per dimension', () => {
		const found = since(spring, autumn);
		expect(changeIn(found, 'A')).toBe('2 omhoog, 1 omlaag en 1 gelijk');
		expect(changeIn(found, 'B')).toBe('3 niet vergelijkbaar');
	});

	it('says binnen de spreiding, when a median moved by less than a level', () => {
		const chosen = (row: string): Subject => ({ kind: 'session', session: sessionIn({ 'B.1': row }) });
		expect(changeIn(since(chosen('1 1 2 2'), chosen('1 2 2 2')), 'B')).toBe(
			'1 binnen de spreiding en 2 niet vergelijkbaar',
		);
	});

	it('returns the earlier means, and none for a dimension without a number', () => {
		const { means } = since(spring, autumn);
		expect(means.get('A')).toBe(2);
		expect(means.get('B')).toBeUndefined();
		expect(means.get('Z')).toBeUndefined();
	});

	it('has no mean of a dimension of which every statement is in other words now', () => {
		const rewritten = {
			...outline,
			dimensions: outline.dimensions.map((dimension) => ({
				...dimension,
				statements: dimension.statements.map((statement) => ({
					...statement,
					version: dimension.id === 'A' ? 2 : statement.version,
				})),
			})),
		};
		const again = sinceEarlier(
			{
				milestone: milestoneOf(
					decided({ 'A.1': '1', 'A.2': '2', 'A.3': '3', 'B.1': '2', 'B.2': '2', 'B.3': '2' }),
				),
				outline,
			},
			{ subject: autumn, outline: rewritten },
		);
		expect([...again.means]).toEqual([['B', 2]]);
	});

	it('names the milestone by name and day, or by day alone', () => {
		expect(since(spring, autumn).name).toBe('Voorjaar, 26 mei 2026');
		expect(since(spring, autumn, '').name).toBe('26 mei 2026');
	});

	it('compares a scan with an earlier state of itself', () => {
		const scan = filledScan();
		const dimension = outline.dimensions[0];
		if (!dimension) throw new Error('There is a first dimension');
		const own = (answers: string): Subject => ({
			kind: 'scan',
			scan: { ...scan, entries: entriesOf(dimension, answers) },
		});
		expect(changeIn(since(own('1 2 3 ?'), own('2 2 3 4')), 'A')).toBe(
			'1 omhoog, 2 gelijk en 1 niet vergelijkbaar',
		);
	});

	it('returns nothing, without an earlier milestone', () => {
		const nothing = sinceEarlier(null, { subject: autumn, outline });
		expect([nothing.name, nothing.means.size, nothing.changes]).toEqual(['', 0, null]);
	});
});

describe('sessionReport and scanReport, since a milestone', () => {
	const questionnaire = sessionQuestionnaire;
	const earlier = { milestone: earlierMilestone(), outline: questionnaire };

	it('sessionReport: has the change and the earlier mean, also in the sentence', () => {
		const report = sessionReport(questionnaire, exampleSession(), earlier);
		const [first] = report.dimensions;
		expect(report.previous).toBe('Voorjaar 2026, 26 mei 2026');
		expect(first).toMatchObject({ change: '1 omhoog en 1 gelijk', previous: 2 });
		expect(first?.sentence).toContain('Vorige keer 2,0.');
	});

	it('scanReport: has neither, without a milestone', () => {
		const report = reportOf(filledScan());
		expect(report.previous).toBe('');
		expect(new Set(report.dimensions.flatMap(({ change, previous }) => [change, previous]))).toEqual(
			new Set([null]),
		);
	});

	it('scanReport: has the changes since a milestone of the same scan', () => {
		const scan = filledScan();
		const before = milestoneOf({ kind: 'scan', scan }, 'Eerste keer');
		const report = scanReport(questionnaire, scan, { milestone: before, outline: questionnaire });
		expect(report.previous).toBe('Eerste keer, 26 mei 2026');
		expect(report.dimensions[0]?.change).toMatch(/gelijk/);
		expect(report.dimensions[0]?.change).not.toMatch(/omhoog|omlaag/);
	});
});
