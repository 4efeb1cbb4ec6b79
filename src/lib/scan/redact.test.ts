import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { anyScan as anyScanOn } from '../../../tests/arbitraries';
import { smallQuestionnaire, smallRef } from '../../../tests/small-questionnaire';
import { redactScan } from './redact';
import { scanSchema } from './scan';

const anyScan = anyScanOn(smallQuestionnaire, smallRef);
const everything = { names: true, remarks: true };
const nothing = { names: false, remarks: false };

describe('redactScan, without names and remarks', () => {
	it('drops all typed text, except the name of the region', () => {
		fc.assert(
			fc.property(anyScan, (scan) => {
				const { name, entries } = redactScan(scan, nothing, smallQuestionnaire);
				expect(name).toBe('');
				for (const { evidence, remark, answer } of Object.values(entries)) {
					expect(evidence).toBeUndefined();
					expect(remark).toBe('');
					if (answer?.kind === 'notApplicable' && answer.reason.kind === 'elsewhere')
						expect(answer.reason.who).toBe('');
					if (answer?.kind === 'notApplicable' && answer.reason.kind === 'other')
						expect(answer.reason.text).toBe('');
				}
			}),
		);
	});

	it('keeps every kind of answer, in a valid scan under another id', () => {
		fc.assert(
			fc.property(anyScan, (scan) => {
				const copy = redactScan(scan, nothing, smallQuestionnaire);
				expect(v.safeParse(scanSchema, copy).success).toBe(true);
				expect(copy.id).not.toBe(scan.id);
				for (const [id, { answer }] of Object.entries(scan.entries))
					expect(copy.entries[id]?.answer?.kind).toBe(answer?.kind);
			}),
		);
	});

	it('is deterministic', () => {
		fc.assert(
			fc.property(anyScan, (scan) => {
				expect(redactScan(scan, nothing, smallQuestionnaire)).toEqual(
					redactScan(scan, nothing, smallQuestionnaire),
				);
			}),
		);
	});
});

it('redactScan: returns the scan itself, when everything may be shown', () => {
	fc.assert(
		fc.property(anyScan, (scan) => {
			expect(redactScan(scan, everything, smallQuestionnaire)).toBe(scan);
		}),
	);
});
