import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { anyStates } from '../../../../tests/arbitraries';
import { earlierMilestone, exampleSession, sessionQuestionnaire } from '../../../../tests/session-fixture';
import { smallQuestionnaire, smallRef, smallScan } from '../../../../tests/small-questionnaire';
import { mergeScan } from '$lib/scan/merge-scan';
import { withContext, withEntry } from '$lib/scan/with-entry';
import type { Scan } from '$lib/scan/scan';
import type { Content } from './content';
import type { DeviceContent } from './device-content';
import { chosen, planImport, textsFor, type ImportItem } from './import-plan';

vi.setConfig({ testTimeout: 60_000 });

const monday = '2026-03-02T08:00:00.000Z';
const tuesday = '2026-03-03T08:00:00.000Z';
const newId = '99999999-9999-4999-8999-999999999999';

const base = smallScan({ name: 'Mijn scan' });
const later = withEntry(base, { id: 'B1.1', version: 1 }, { answer: { kind: 'level', level: 2 } }, monday);
const elsewhere = withEntry(base, { id: 'G.1', version: 1 }, { answer: { kind: 'unknown' } }, tuesday);

const contentOf = (scan: Scan): Content => ({ kind: 'scan', scan, questionnaire: smallQuestionnaire });

function device(scans: readonly Scan[], deletedAt: string | null = null): DeviceContent {
	return { scans: scans.map((scan) => ({ scan, deletedAt })), sessions: [], milestones: [] };
}

function planned(incoming: Scan, here: DeviceContent): ImportItem {
	const [item, ...others] = planImport([contentOf(incoming)], here);
	if (!item || others.length > 0) throw new Error('One thing comes in');
	return item;
}

describe('a scan that comes in is', () => {
	it.each<readonly [state: ImportItem['state'], incoming: Scan, here: DeviceContent]>([
		['new', base, device([])],
		['same', base, device([base])],
		['newer', later, device([base])],
		['older', base, device([later])],
		['conflict', elsewhere, device([later])],
		['new', base, device([base], tuesday)],
	])('%s', (state, incoming, here) => {
		expect(planned(incoming, here).state).toBe(state);
	});

	it('in conflict when the device would lose an answer about the plan to a later one', () => {
		const withPlan = withContext(base, 'plan', 'IZA', monday);
		expect(planned(elsewhere, device([withPlan])).state).toBe('conflict');
	});
});

describe('what is written', () => {
	const conflict = planned(elsewhere, device([later]));

	it('of a conflict is both together, or one, or both apart', () => {
		expect(chosen(conflict, 'merge', newId)).toEqual({ kind: 'scan', scan: mergeScan(later, elsewhere) });
		expect(chosen(conflict, 'keep', newId)).toBeNull();
		expect(chosen(conflict, 'take', newId)).toEqual({ kind: 'scan', scan: elsewhere });
		expect(chosen(conflict, 'beside', newId)).toEqual({
			kind: 'scan',
			scan: { ...elsewhere, id: newId, name: 'Mijn scan (uit bestand)' },
		});
	});

	it('of what is here already, or older, is nothing', () => {
		expect(chosen(planned(base, device([base])), 'merge', newId)).toBeNull();
		expect(chosen(planned(base, device([later])), 'merge', newId)).toBeNull();
	});

	it('of what is newer is what came in', () => {
		expect(chosen(planned(later, device([base])), 'merge', newId)).toEqual({ kind: 'scan', scan: later });
	});

	it('of what is in the bin is all that there is', () => {
		const back = { kind: 'scan', scan: later };
		expect(chosen(planned(later, device([later], tuesday)), 'merge', newId)).toEqual(back);
		expect(chosen(planned(base, device([later], tuesday)), 'merge', newId)).toEqual(back);
	});
});

describe('an import', () => {
	it('brings several files of one scan together first', () => {
		const items = planImport([contentOf(later), contentOf(elsewhere), contentOf(base)], device([]));
		expect(items).toMatchObject([{ state: 'new', merged: { scan: mergeScan(later, elsewhere) } }]);
	});

	it('tells a scan, a session and a milestone apart, also under one id', () => {
		const session = { ...exampleSession(), id: base.id };
		const milestone = { ...earlierMilestone(), id: base.id };
		const incoming: readonly Content[] = [
			contentOf(base),
			{ kind: 'session', session, questionnaire: sessionQuestionnaire },
			{ kind: 'milestone', milestone, questionnaire: sessionQuestionnaire },
		];
		const here = { ...device([base]), milestones: [{ milestone, deletedAt: null }] };
		expect(planImport(incoming, here).map(({ state }) => state)).toEqual(['same', 'new', 'same']);
	});

	it('asks about a milestone that is here under the same id with something else in it', () => {
		const milestone = earlierMilestone();
		const incoming: Content = {
			kind: 'milestone',
			milestone: { ...milestone, name: 'Anders' },
			questionnaire: sessionQuestionnaire,
		};
		const here = { ...device([]), milestones: [{ milestone, deletedAt: null }] };
		expect(planImport([incoming], here)).toMatchObject([{ state: 'conflict' }]);
	});

	it('needs each questionnaire once, and none for what stays as it is', () => {
		const incoming = [contentOf(later), contentOf(elsewhere)];
		const item = { kind: 'scan', scan: later } as const;
		expect(textsFor([item, item], incoming)).toEqual([{ ref: smallRef, content: smallQuestionnaire }]);
		expect(textsFor([], incoming)).toEqual([]);
	});
});

describe('whatever was answered', () => {
	const states = anyStates(smallQuestionnaire, smallRef);

	it('the proposal is the same in any order and number of times, and then there is nothing left to do', () => {
		fc.assert(
			fc.property(states, fc.array(fc.nat(2), { minLength: 1, maxLength: 6 }), (scans, again) => {
				const inOrder = written(scans, []);
				const others = again.flatMap((index) => scans.slice(index, index + 1));
				expect(written([...others, ...scans.toReversed(), ...others], [])).toEqual(inOrder);
				for (const scan of scans) {
					const [item] = planImport([contentOf(scan)], device(inOrder));
					expect(item?.merged).toEqual({ kind: 'scan', scan: inOrder[0] });
				}
			}),
		);
	});

	/** What is on the device after each came in alone, by the proposal. */
	function written(scans: readonly Scan[], here: readonly Scan[]): readonly Scan[] {
		const [scan, ...others] = scans;
		if (!scan) return here;
		const [item] = planImport([contentOf(scan)], device(here));
		const next = item ? chosen(item, 'merge', newId) : null;
		return written(others, next?.kind === 'scan' ? [next.scan] : here);
	}
});
