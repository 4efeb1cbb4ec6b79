import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { anyScan as anyScanOn } from '../../../tests/arbitraries';
import { smallQuestionnaire, smallRef } from '../../../tests/small-questionnaire';
import { redactScan } from './redact';
import { scanSchema, type Scan } from './scan';

const anyScan = anyScanOn(smallQuestionnaire, smallRef);
const everything = { names: true, remarks: true };
const nothing = { names: false, remarks: false };

const earlierId = '50000000-0000-4000-8000-000000000001';
const following = (scan: Scan): Scan => ({ ...scan, follows: { id: earlierId, date: '2025-11-22' } });

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

	it('does not say which scan it follows, whatever remarks it keeps', () => {
		fc.assert(
			fc.property(anyScan, fc.boolean(), (scan, remarks) => {
				const copy = redactScan(following(scan), { names: false, remarks }, smallQuestionnaire);
				expect(copy).not.toHaveProperty('follows');
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

it('redactScan: says which scan it follows by the id of the same kind of copy, when names are shown', () => {
	const named = { names: true, remarks: false };
	fc.assert(
		fc.property(anyScan, (scan) => {
			const earlier = redactScan({ ...scan, id: earlierId }, named, smallQuestionnaire);
			const copy = redactScan(following(scan), named, smallQuestionnaire);
			expect(copy.follows).toEqual({ id: earlier.id, date: '2025-11-22' });
		}),
	);
});

it('redactScan: returns the scan itself, when everything may be shown', () => {
	fc.assert(
		fc.property(anyScan, (scan) => {
			expect(redactScan(scan, everything, smallQuestionnaire)).toBe(scan);
		}),
	);
});
