import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { bundledQuestionnaire as source } from '$lib/content/bundled';
import type { Questionnaire } from '$lib/content/questionnaire';
import { emptyScan } from '../../../../tests/pdf-fixture';
import { keepFinished, takeFinished } from './finished-scan';

const scan = emptyScan();
const saved = { source, wizard: { scan, saving: 'saved' } } as const;

let questionnaire: Questionnaire;
beforeAll(async () => {
	questionnaire = await source.whole();
});

afterEach(() => {
	vi.useRealTimers();
});

describe('takeFinished', () => {
	it('gives the scan that was just finished, once', () => {
		keepFinished(saved, questionnaire);
		expect(takeFinished(scan.id)).toEqual({ result: { scan, source, isSaved: true }, questionnaire });
		expect(takeFinished(scan.id)).toBeUndefined();
	});

	it('gives nothing for another scan, nor for this one after it', () => {
		keepFinished(saved, questionnaire);
		expect([takeFinished('another'), takeFinished(scan.id)]).toEqual([undefined, undefined]);
	});

	it('gives nothing while the device has not stored it', () => {
		keepFinished({ source, wizard: { scan, saving: 'failed' } }, questionnaire);
		expect(takeFinished(scan.id)).toBeUndefined();
	});

	it('gives nothing later, when another window may have changed it', () => {
		vi.useFakeTimers();
		keepFinished(saved, questionnaire);
		vi.advanceTimersByTime(6000);
		expect(takeFinished(scan.id)).toBeUndefined();
	});
});
