import { dataOf, type Item } from '$lib/session/files/content';
import type { Binnable } from '$lib/session/files/device-content';
import type { StoredMilestone } from '$lib/storage/stores/milestone-store';
import type { StoredHead } from '$lib/storage/stores/scan-store';
import type { StoredSession } from '$lib/storage/stores/session-store';
import { regionLabel } from '$lib/app/scan-label';
import { itemLabel } from '$lib/app/import/item-words';

/** Item that was deleted last, to restore it at once. */
export type RemovedItem = { readonly kind: Item['kind']; readonly id: string; readonly label: string };

/** Item in the bin. */
export type Binned = RemovedItem & { readonly deletedAt: string };

/** Everything on this device, the bin included. */
export type Lists = {
	readonly scans: readonly StoredHead[];
	readonly sessions: readonly StoredSession[];
	readonly milestones: readonly StoredMilestone[];
};

export const nothing: Lists = { scans: [], sessions: [], milestones: [] };

/** The lists with this item in the bin or out of it; ids are never shared. */
export function withMoved(
	{ scans, sessions, milestones }: Lists,
	id: string,
	deletedAt: string | null,
): Lists {
	return {
		scans: scans.map((each) => (each.scan.id === id ? { ...each, deletedAt } : each)),
		sessions: sessions.map((each) => (each.session.id === id ? { ...each, deletedAt } : each)),
		milestones: milestones.map((each) => (each.milestone.id === id ? { ...each, deletedAt } : each)),
	};
}

export function withoutBinned({ scans, sessions, milestones }: Lists, before: string): Lists {
	const isKept = ({ deletedAt }: Binnable): boolean => deletedAt === null || deletedAt >= before;
	return {
		scans: scans.filter(isKept),
		sessions: sessions.filter(isKept),
		milestones: milestones.filter(isKept),
	};
}

/** True for an item outside the bin. */
export const isListed = ({ deletedAt }: Binnable): boolean => deletedAt === null;

/** Items in the bin, last deleted first. */
export function binnedIn({ scans, sessions, milestones }: Lists): readonly Binned[] {
	return [
		...scans.filter(isBinned).map(({ scan, deletedAt }) => {
			return { kind: 'scan', id: scan.id, label: regionLabel(scan), deletedAt } as const;
		}),
		...sessions
			.filter(isBinned)
			.map(({ session, deletedAt }) => binnedItem({ kind: 'session', session }, deletedAt)),
		...milestones
			.filter(isBinned)
			.map(({ milestone, deletedAt }) => binnedItem({ kind: 'milestone', milestone }, deletedAt)),
	].sort((a, b) => b.deletedAt.localeCompare(a.deletedAt));
}

const isBinned = <T extends Binnable>(kept: T): kept is T & { readonly deletedAt: string } =>
	kept.deletedAt !== null;

const binnedItem = (item: Item, deletedAt: string): Binned => ({
	kind: item.kind,
	id: dataOf(item).id,
	label: itemLabel(item),
	deletedAt,
});
