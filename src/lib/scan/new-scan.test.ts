import { describe, expect, it } from 'vitest';
import { smallRef } from '../../../tests/small-questionnaire';
import { newScan } from './new-scan';

const now = '2026-03-02T08:00:00.000Z';

const details = {
	id: '0f8fad5b-d9cb-469f-a165-70867728950e',
	name: '',
	region: { id: '7c9e6679-7425-40de-944b-e07fc1f90ae7', name: 'Waterland' },
	role: 'huisarts',
	length: 'short',
	questionnaire: smallRef,
} as const;

describe('newScan', () => {
	it('returns an empty scan, created and changed at one moment', () => {
		expect(newScan(details, now)).toEqual({
			...details,
			createdAt: now,
			changedAt: now,
			finishedAt: null,
			at: null,
			entries: {},
			ambitions: {},
			context: {},
		});
	});
});
