import example from 'virtual:questionnaire/example';
import * as v from 'valibot';
import { outline, ref } from 'virtual:questionnaire/outline';
import { describe, expect, it } from 'vitest';
import { exampleScan } from './example-scan';
import { scanSchema } from './scan';
import { firstUnreached } from './step-order';

describe('exampleScan', () => {
	const scan = exampleScan(example, outline, ref);

	it('returns a valid scan', () => {
		expect(v.parse(scanSchema, scan)).toEqual(scan);
	});

	it('returns the same scan each time', () => {
		expect(exampleScan(example, outline, ref)).toEqual(scan);
	});

	it('returns a complete scan, with every kind of answer, remarks and ambitions', () => {
		expect(firstUnreached(outline, scan)).toBeUndefined();
		const kinds = new Set(Object.values(scan.entries).map(({ answer }) => answer?.kind));
		expect([...kinds].sort()).toEqual(['level', 'notApplicable', 'skipped', 'unknown']);
		expect(Object.values(scan.entries).some(({ remark }) => remark !== '')).toBe(true);
		expect(Object.keys(scan.ambitions)).not.toEqual([]);
	});
});
