import { describe, expect, it } from 'vitest';
import { eveningIn, frozen, threeYears } from '../../../../tests/dossier-fixture';
import { sessionQuestionnaire as questionnaire } from '../../../../tests/session-fixture';
import { smallScan } from '../../../../tests/small-questionnaire';
import type { DeviceContent } from '../files/device-content';
import { sharedRegionIds } from '../files/same-region';
import { practiceId } from '../practice/is-practice';
import { dossierMilestone, dossierSession } from './dossier-copy';
import { regionItems } from './region-items';

const own = sharedRegionIds([]);
const region = eveningIn(2024).region;
const shown = { names: true, sentences: true, questionnaire, region };

const holding = (...sessions: readonly ReturnType<typeof eveningIn>[]): DeviceContent => ({
	scans: [],
	sessions: sessions.map((session) => ({ session, deletedAt: null })),
	milestones: [],
});

describe('regionItems', () => {
	it('puts everything of one region together, the latest bijeenkomst first', () => {
		const [items, ...others] = regionItems(threeYears(), own);
		expect(others).toEqual([]);
		expect(items?.sessions.map(({ date }) => date.slice(0, 4))).toEqual(['2026', '2025', '2024']);
		expect(items?.frozen.map(({ milestone }) => milestone.name)).toEqual(['Najaar 2025']);
	});

	it('keeps regions of one name apart, until someone said that they are the same', () => {
		const other = { id: '00000000-0000-4000-8000-000000000099', name: region.name };
		const content = holding(eveningIn(2024), eveningIn(2025, { region: other }));
		expect(regionItems(content, own)).toHaveLength(2);
		expect(regionItems(content, sharedRegionIds([{ id: other.id, sameAs: region.id }]))).toHaveLength(1);
	});

	it('takes the name that the region had last', () => {
		const renamed = { ...region, name: 'Regio Zomerdal en Oost' };
		const [items] = regionItems(holding(eveningIn(2024), eveningIn(2026, { region: renamed })), own);
		expect(items?.region.name).toBe('Regio Zomerdal en Oost');
	});

	it('leaves out a bijeenkomst in the bin, when its peilmoment is not', () => {
		const content = threeYears();
		const sessions = content.sessions.map((each) => ({ ...each, deletedAt: '2026-11-25T10:00:00.000Z' }));
		const milestones = [{ milestone: frozen(eveningIn(2024)), deletedAt: null }];
		expect(regionItems({ ...content, sessions, milestones }, own)).toEqual([]);
	});

	it('leaves out the bin, the practice evening and what is only prepared', () => {
		const prepared = eveningIn(2026, { revealedAt: null, decisions: {} });
		const content: DeviceContent = {
			scans: [],
			sessions: [
				{ session: eveningIn(2024), deletedAt: '2026-11-25T10:00:00.000Z' },
				{ session: eveningIn(2025, { id: practiceId }), deletedAt: null },
				{ session: prepared, deletedAt: null },
			],
			milestones: [
				{ milestone: frozen(eveningIn(2025, { id: practiceId })), deletedAt: null },
				{ milestone: frozen(eveningIn(2024)), deletedAt: '2026-11-25T10:00:00.000Z' },
			],
		};
		expect(regionItems(content, own)).toEqual([]);
	});

	it('counts zelfscans per year, and shows no region with nothing but these', () => {
		const finished = { region, finishedAt: '2025-05-01T10:00:00.000Z' };
		const scans = [
			smallScan(finished),
			smallScan({ region }),
			smallScan({ ...finished, region: { ...region, id: '00000000-0000-4000-8000-000000000098' } }),
		];
		const content = { ...threeYears(), scans: scans.map((scan) => ({ scan, deletedAt: null })) };
		const all = regionItems(content, own);
		expect(all).toHaveLength(1);
		expect([...(all[0]?.scans ?? [])]).toEqual([[2025, 1]]);
	});

	it('takes a bijeenkomst from its last peilmoment, where it is there frozen only', () => {
		const content: DeviceContent = { ...threeYears(), sessions: [] };
		expect(regionItems(content, own)[0]?.sessions.map(({ date }) => date)).toEqual(['2025-11-24']);
	});

	it('tells nothing twice, when a dossier came back to the device that made it', () => {
		const content = threeYears();
		const copies = content.sessions.map(({ session }) => dossierSession(session, shown));
		const back: DeviceContent = {
			...content,
			sessions: [...content.sessions, ...copies.map((session) => ({ session, deletedAt: null }))],
			milestones: [
				...content.milestones,
				{ milestone: dossierMilestone(frozen(eveningIn(2025)), eveningIn(2025), shown), deletedAt: null },
			],
		};
		const sameRegion = sharedRegionIds([{ id: copies[0]?.region.id ?? '', sameAs: region.id }]);
		expect(regionItems(back, sameRegion)).toEqual(regionItems(content, sameRegion));
	});
});
