import { describe, expect, it } from 'vitest';
import { closingLine, countPlaywright, countVitest, judge, type Count } from './run-tests.ts';

const allPassed: Count = { passed: 3, failed: 0, skipped: 1 };

describe('judge', () => {
	it('passes when the runner and its report agree', () => {
		expect(judge(0, () => allPassed)).toEqual({ ...allPassed, note: '' });
	});

	it('keeps the failures of the report', () => {
		expect(judge(1, () => ({ passed: 3, failed: 2, skipped: 0 }))).toMatchObject({ passed: 3, failed: 2 });
	});

	it.each([
		['the runner fails, though every test passed', 1, () => allPassed],
		['no test ran', 0, () => ({ passed: 0, failed: 0, skipped: 0 })],
		['every test was skipped', 0, () => ({ passed: 0, failed: 0, skipped: 9 })],
		['the report is empty', 0, () => countVitest(JSON.parse(''))],
		['the report is something else', 0, () => countVitest({ tests: 3 })],
		['the report has lost its numbers', 0, () => countPlaywright({ stats: { expected: '3' } })],
	] as const)('counts one failure when %s', (_case, exitCode, readReport) => {
		const { failed, note } = judge(exitCode, readReport);
		expect(failed).toBe(1);
		expect(note).not.toBe('');
	});
});

describe('counting a report', () => {
	it('countVitest: counts pending and todo tests as skipped', () => {
		const report = {
			numPassedTests: 5,
			numFailedTests: 1,
			numPendingTests: 2,
			numTodoTests: 1,
			success: false,
		};
		expect(countVitest(report)).toEqual({ passed: 5, failed: 1, skipped: 3 });
	});

	it('countPlaywright: counts a flaky test as failed', () => {
		const report = { stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 }, suites: [] };
		expect(countPlaywright(report)).toEqual({ passed: 4, failed: 2, skipped: 2 });
	});
});

it('closingLine: names skipped tests only where there are any', () => {
	expect(closingLine({ passed: 4, failed: 0, skipped: 0 })).toBe('4 passed, 0 failed');
	expect(closingLine(allPassed)).toBe('3 passed, 0 failed, 1 skipped');
});
