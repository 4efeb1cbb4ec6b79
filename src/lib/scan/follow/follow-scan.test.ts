import { expect, it } from 'vitest';
import { smallQuestionnaire, smallRef } from '../../../../tests/small-questionnaire';
import { fullScan } from '../../../../tests/full-scan';
import { followScan } from './follow-scan';

const now = '2027-11-23T19:00:00.000Z';
const begin = {
	id: '10000000-0000-4000-8000-0000000000b1',
	outline: smallQuestionnaire,
	questionnaire: smallRef,
};

it('followScan: keeps region, role, referents and ambitions, and no answer', () => {
	const [role, theme] = [smallQuestionnaire.roles[0]?.id ?? '', smallQuestionnaire.dimensions[0]?.id ?? ''];
	const ambition = { level: 3, year: 2028, changedAt: now } as const;
	const earlier = {
		...fullScan(smallQuestionnaire, smallRef),
		role,
		referents: { organisation: 'Huisartsen Duinkust' },
		changedAt: '2026-11-24T12:00:00.000Z',
		ambitions: { [theme]: ambition, Z9: ambition },
	};
	const scan = followScan(earlier, begin, now);
	expect(scan).toMatchObject({
		id: begin.id,
		region: earlier.region,
		role,
		referents: earlier.referents,
		follows: { id: earlier.id, date: '2026-11-24' },
		createdAt: now,
		finishedAt: null,
		at: null,
	});
	expect(scan.entries).toEqual({});
	expect(scan.ambitions).toEqual({ [theme]: ambition });
	expect(followScan({ ...earlier, role: 'burgemeester' }, begin, now).role).toBe('');
});
