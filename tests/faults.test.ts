import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exists, rowsWithoutTest, testsNamedIn } from './named-tests';

const table = readFileSync(new URL('faults.md', import.meta.url), 'utf8');

describe('faults.md', () => {
	it.each(testsNamedIn(table))('names a test that exists: $file: $name', (named) => {
		expect(exists(named)).toBe(true);
	});

	it('has a test in every row', () => {
		expect(rowsWithoutTest(table)).toEqual([]);
		expect(testsNamedIn(table).length).toBeGreaterThan(20);
	});
});

describe('functions that read the table', () => {
	const row = '| the moon falls | nothing | `tests/faults.test.ts`: “has a test in every row” |';

	it('testsNamedIn: reads the tests in a table', () => {
		expect(testsNamedIn(row)).toEqual([{ file: 'tests/faults.test.ts', name: 'has a test in every row' }]);
	});

	it.each([
		['tests/faults.test.ts', 'has a test in some rows'],
		['tests/gone.test.ts', 'has a test in every row'],
	])('exists: is false for a test that is not there (%s: %s)', (file, name) => {
		expect(exists({ file, name })).toBe(false);
	});

	it('rowsWithoutTest: finds a row without a test', () => {
		const markdown = ['| fault | test |', '| --- | --- |', row, '| the sun falls | none |'].join('\n');
		expect(rowsWithoutTest(markdown)).toEqual(['| the sun falls | none |']);
	});
});
