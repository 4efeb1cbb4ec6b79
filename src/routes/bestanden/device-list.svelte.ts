import type { Outline } from '$lib/content/outline';
import type { Scan } from '$lib/scan/scan';
import { hasDatabase } from '$lib/storage/database-name';
import type { StoredMilestone } from '$lib/storage/milestone-store';
import type { ScanStore, StoredScan } from '$lib/storage/scan-store';
import type { StoredSession } from '$lib/storage/session-store';
import type { Item } from '$lib/session/content';
import { takeFromWindows } from '$lib/storage/hold';
import { daysAgo, now } from '../now';
import { sourceOf } from '../opened-scan';

/** How long what was thrown away can come back. */
export const binDays = 30;

/** What was thrown away last, so that it can come back at once. */
export type Removed = { readonly kind: Item['kind']; readonly id: string; readonly label: string };

type Lists = {
	readonly scans: readonly StoredScan[];
	readonly sessions: readonly StoredSession[];
	readonly milestones: readonly StoredMilestone[];
	/** What the scans were answered on, as far as it is here; by hash. */
	readonly outlines: ReadonlyMap<string, Outline>;
};

const nothing: Lists = { scans: [], sessions: [], milestones: [], outlines: new Map() };

async function loadStores() {
	const [{ deviceScans }, { deviceSessions }, { deviceMilestones }] = await Promise.all([
		import('$lib/storage/device'),
		import('$lib/storage/device-sessions'),
		import('$lib/storage/device-milestones'),
	]);
	return { scan: deviceScans(), session: deviceSessions(), milestone: deviceMilestones() };
}
type Stores = Awaited<ReturnType<typeof loadStores>>;

/** All that someone made in this browser, and what can be done with it. */
export class DeviceList {
	/** Undefined until the browser was asked. */
	#lists = $state.raw<Lists>();
	/** The browser did not give or take what was asked. */
	failed = $state(false);
	removed = $state.raw<Removed>();

	readonly isRead = $derived(this.#lists !== undefined);
	readonly scans = $derived((this.#lists ?? nothing).scans.filter(isListed).map(({ scan }) => scan));
	readonly sessions = $derived(
		(this.#lists ?? nothing).sessions.filter(isListed).map(({ session }) => session),
	);
	readonly milestones = $derived(
		(this.#lists ?? nothing).milestones.filter(isListed).map(({ milestone }) => milestone),
	);
	readonly bin = $derived(binnedIn(this.#lists ?? nothing));

	outlineOf({ questionnaire }: Pick<Scan, 'questionnaire'>): Outline | undefined {
		return this.#lists?.outlines.get(questionnaire.hash);
	}

	/** Without a database there is nothing to read, and nothing to make one for. */
	async refresh(): Promise<void> {
		try {
			this.#lists = (await hasDatabase()) ? await read(await loadStores()) : nothing;
			this.failed = false;
		} catch {
			this.failed = true;
		}
	}

	async change(work: (stores: Stores) => Promise<void>): Promise<void> {
		try {
			await work(await loadStores());
			await this.refresh();
		} catch {
			this.failed = true;
		}
	}

	/** A window that has it open stops: what it writes next is about the item as it was. */
	async changeItem(id: string, work: (stores: Stores) => Promise<void>): Promise<void> {
		await this.change(async (stores) => {
			await Promise.all([work(stores), takeFromWindows([id])]);
		});
	}

	async throwAway(removed: Removed): Promise<void> {
		this.removed = removed;
		await this.changeItem(removed.id, (stores) => stores[removed.kind].setDeleted(removed.id, now()));
	}

	async putBack({ kind, id }: Pick<Removed, 'kind' | 'id'>): Promise<void> {
		// once it is taken away there is nothing left to put back
		this.removed = undefined;
		await this.changeItem(id, (stores) => stores[kind].setDeleted(id, null));
	}
}

async function read({ scan, session, milestone }: Stores): Promise<Lists> {
	const before = daysAgo(binDays);
	await Promise.all([scan.emptyBin(before), session.emptyBin(before), milestone.emptyBin(before)]);
	const [scans, sessions, milestones] = await Promise.all([scan.list(), session.list(), milestone.list()]);
	return { scans, sessions, milestones, outlines: await outlinesFor(scans, scan) };
}

async function outlinesFor(scans: readonly StoredScan[], store: ScanStore): Promise<Lists['outlines']> {
	const refs = new Map(scans.map(({ scan }) => [scan.questionnaire.hash, scan.questionnaire]));
	const sources = await Promise.all(Array.from(refs.values(), (ref) => sourceOf(store, ref)));
	return new Map(sources.flatMap((source) => (source ? [[source.ref.hash, source.outline] as const] : [])));
}

const isListed = ({ deletedAt }: { readonly deletedAt: string | null }): boolean => deletedAt === null;

/** In the bin, the last thrown away first. */
function binnedIn({
	scans,
	sessions,
	milestones,
}: Lists): readonly (Item & { readonly deletedAt: string })[] {
	return [
		...scans.map((stored) => ({ kind: 'scan', ...stored }) as const),
		...sessions.map((stored) => ({ kind: 'session', ...stored }) as const),
		...milestones.map((stored) => ({ kind: 'milestone', ...stored }) as const),
	]
		.flatMap(({ deletedAt, ...item }) => (deletedAt === null ? [] : [{ ...item, deletedAt }]))
		.sort((a, b) => b.deletedAt.localeCompare(a.deletedAt));
}
