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

describe('planImport, of one scan', () => {
	it.each<readonly [state: ImportItem['state'], incoming: Scan, here: DeviceContent]>([
		['new', base, device([])],
		['same', base, device([base])],
		['newer', later, device([base])],
		['older', base, device([later])],
		['conflict', elsewhere, device([later])],
		['new', base, device([base], tuesday)],
	])('returns state %s', (state, incoming, here) => {
		expect(planned(incoming, here).state).toBe(state);
	});

	it('returns state conflict, when the device would lose a context answer', () => {
		const withPlan = withContext(base, 'plan', 'IZA', monday);
		expect(planned(elsewhere, device([withPlan])).state).toBe('conflict');
	});
});

describe('chosen', () => {
	const conflict = planned(elsewhere, device([later]));

	it('returns both merged, either one, or one beside the other, for a conflict', () => {
		expect(chosen(conflict, 'merge', newId)).toEqual({ kind: 'scan', scan: mergeScan(later, elsewhere) });
		expect(chosen(conflict, 'keep', newId)).toBeNull();
		expect(chosen(conflict, 'take', newId)).toEqual({ kind: 'scan', scan: elsewhere });
		expect(chosen(conflict, 'beside', newId)).toEqual({
			kind: 'scan',
			scan: { ...elsewhere, id: newId, name: 'Mijn scan (uit bestand)' },
		});
	});

	it('returns null, for the same or an older item', () => {
		expect(chosen(planned(base, device([base])), 'merge', newId)).toBeNull();
		expect(chosen(planned(base, device([later])), 'merge', newId)).toBeNull();
	});

	it('returns the incoming item, when it is newer', () => {
		expect(chosen(planned(later, device([base])), 'merge', newId)).toEqual({ kind: 'scan', scan: later });
	});

	it('returns the fullest item, when the device has it in the bin', () => {
		const back = { kind: 'scan', scan: later };
		expect(chosen(planned(later, device([later], tuesday)), 'merge', newId)).toEqual(back);
		expect(chosen(planned(base, device([later], tuesday)), 'merge', newId)).toEqual(back);
	});
});

describe('planImport and textsFor', () => {
	it('planImport: merges several files of one scan first', () => {
		const items = planImport([contentOf(later), contentOf(elsewhere), contentOf(base)], device([]));
		expect(items).toMatchObject([{ state: 'new', merged: { scan: mergeScan(later, elsewhere) } }]);
	});

	it('planImport: keeps a scan, a session and a milestone with one id apart', () => {
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

	it('planImport: returns a conflict, for a milestone with the same id and other contents', () => {
		const milestone = earlierMilestone();
		const incoming: Content = {
			kind: 'milestone',
			milestone: { ...milestone, name: 'Anders' },
			questionnaire: sessionQuestionnaire,
		};
		const here = { ...device([]), milestones: [{ milestone, deletedAt: null }] };
		expect(planImport([incoming], here)).toMatchObject([{ state: 'conflict' }]);
	});

	it('textsFor: returns each questionnaire once, and none without items', () => {
		const incoming = [contentOf(later), contentOf(elsewhere)];
		const item = { kind: 'scan', scan: later } as const;
		expect(textsFor([item, item], incoming)).toEqual([{ ref: smallRef, content: smallQuestionnaire }]);
		expect(textsFor([], incoming)).toEqual([]);
	});
});

describe('planImport, of any answers', () => {
	const states = anyStates(smallQuestionnaire, smallRef);

	it('proposes the same, in any order and number of imports', () => {
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

	/** Scans on the device after importing each one separately, by the proposal. */
	function written(scans: readonly Scan[], here: readonly Scan[]): readonly Scan[] {
		const [scan, ...others] = scans;
		if (!scan) return here;
		const [item] = planImport([contentOf(scan)], device(here));
		const next = item ? chosen(item, 'merge', newId) : null;
		return written(others, next?.kind === 'scan' ? [next.scan] : here);
	}
});
