import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exists, rowsWithoutTest, testsNamedIn } from './named-tests';

const table = readFileSync(new URL('faults.md', import.meta.url), 'utf8');

describe('the table of faults', () => {
	it.each(testsNamedIn(table))('names a test that exists: $file: $name', (named) => {
		expect(exists(named)).toBe(true);
	});

	it('has a test in every row', () => {
		expect(rowsWithoutTest(table)).toEqual([]);
		expect(testsNamedIn(table).length).toBeGreaterThan(20);
	});
});

describe('the check itself', () => {
	const row = '| the moon falls | nothing | `tests/faults.test.ts`: “has a test in every row” |';

	it('reads the tests out of a table', () => {
		expect(testsNamedIn(row)).toEqual([{ file: 'tests/faults.test.ts', name: 'has a test in every row' }]);
	});

	it.each([
		['tests/faults.test.ts', 'has a test in some rows'],
		['tests/gone.test.ts', 'has a test in every row'],
	])('misses what is not there (%s: %s)', (file, name) => {
		expect(exists({ file, name })).toBe(false);
	});

	it('sees a row without a test', () => {
		const markdown = ['| fault | test |', '| --- | --- |', row, '| the sun falls | none |'].join('\n');
		expect(rowsWithoutTest(markdown)).toEqual(['| the sun falls | none |']);
	});
});
