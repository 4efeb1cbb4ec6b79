import example from 'virtual:questionnaire/example';
import * as v from 'valibot';
import { outline, ref } from 'virtual:questionnaire/outline';
import { describe, expect, it } from 'vitest';
import { exampleScan } from './example-scan';
import { scanSchema } from './scan';
import { firstUnanswered } from './step-order';

describe('the example', () => {
	const scan = exampleScan(example, outline, ref);

	it('is a scan as any other', () => {
		expect(v.parse(scanSchema, scan)).toEqual(scan);
	});

	it('is the same each time, so that it opens the same everywhere', () => {
		expect(exampleScan(example, outline, ref)).toEqual(scan);
	});

	it('is filled in whole, with every kind of answer, remarks and ambitions', () => {
		expect(firstUnanswered(outline, scan)).toBeUndefined();
		const kinds = new Set(Object.values(scan.entries).map(({ answer }) => answer?.kind));
		expect([...kinds].sort()).toEqual(['level', 'notApplicable', 'skipped', 'unknown']);
		expect(Object.values(scan.entries).some(({ remark }) => remark !== '')).toBe(true);
		expect(Object.keys(scan.ambitions)).not.toEqual([]);
	});
});
