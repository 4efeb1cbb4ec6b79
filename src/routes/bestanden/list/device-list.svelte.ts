import type { Outline } from '$lib/content/outline';
import { aboutOf } from '$lib/report/compare/candidates';
import { scanWall } from '$lib/report/wall/scan-wall';
import { sessionWall } from '$lib/report/wall/session-wall';
import type { WallRow } from '$lib/report/wall/wall-row';
import type { Scan } from '$lib/scan/scan';
import { firstUnreached, type Progress } from '$lib/scan/step-order';
import type { Subject } from '$lib/session/milestone';
import { hasDatabase } from '$lib/storage/database-name';
import type { ScanHead, ScanStore } from '$lib/storage/stores/scan-store';
import { momentAt } from '$lib/scan/clock';
import { takeFromWindows } from '$lib/storage/hold';
import { offerBack } from '$lib/ui/notes/offer-back.svelte';
import { offers, type Offer } from '$lib/ui/notes/offers.svelte';
import { daysAgo, now } from '$lib/app/now';
import { sourceOf } from '$lib/app/open/opened-scan';
import { progressIn } from '$lib/app/import/item-words';
import { binDays, isLongAgo } from './bin-days';
import {
	binnedIn,
	isListed,
	nothing,
	withMoved,
	withoutBinned,
	type Binned,
	type Lists,
	type RemovedItem,
} from './device-lists';

/** Part of the answers that the card of a scan shows. */
export type ScanGlance = {
	readonly progress: Progress;
	/** True once every statement was answered or skipped. */
	readonly isThrough: boolean;
	readonly wall: readonly WallRow[];
};

async function loadStores() {
	const [{ deviceScans }, { deviceSessions }, { deviceMilestones }] = await Promise.all([
		import('$lib/storage/stores/scan-store'),
		import('$lib/storage/stores/session-store'),
		import('$lib/storage/stores/milestone-store'),
	]);
	return { scan: deviceScans(), session: deviceSessions(), milestone: deviceMilestones() };
}
type Stores = Awaited<ReturnType<typeof loadStores>>;

const settingsOfDevice = async () => (await import('$lib/storage/stores/settings-store')).deviceSettings();

/** Everything that the user made in this browser, with the actions on it. */
export class DeviceList {
	/** Undefined until the browser has answered. */
	#lists = $state.raw<Lists>();
	/** Outlines of the questionnaires of all of these, as far as they are here, by hash. */
	#outlines = $state.raw<ReadonlyMap<string, Outline>>();
	/** Items in the bin for too long, by a clock that may be wrong: the user is asked before they go. */
	overdue = $state.raw<readonly Binned[]>([]);
	/** True if the browser refused to read or write. */
	failed = $state(false);
	#offered: Readonly<Record<string, Offer>> = {};
	/** Ids of scans found to be unreadable, which are listed apart. */
	damaged = $state.raw<readonly string[]>([]);

	readonly isRead = $derived(this.#lists !== undefined);
	readonly scans = $derived(
		(this.#lists ?? nothing).scans
			.filter(isListed)
			.map(({ scan }) => scan)
			.filter(({ id }) => !this.damaged.includes(id)),
	);
	readonly sessions = $derived(
		(this.#lists ?? nothing).sessions.filter(isListed).map(({ session }) => session),
	);
	readonly milestones = $derived(
		(this.#lists ?? nothing).milestones.filter(isListed).map(({ milestone }) => milestone),
	);
	readonly bin = $derived(binnedIn(this.#lists ?? nothing));

	/** Reads the answers of one scan; undefined if it is unreadable, or its text is not here. */
	async glanceAt({ id, questionnaire }: ScanHead): Promise<ScanGlance | undefined> {
		const outline = this.#outlines?.get(questionnaire.hash);
		if (!outline) return undefined;
		try {
			const opened = await (await loadStores()).scan.open(id);
			return opened.ok ? glanceOf(opened.value, outline) : undefined;
		} catch {
			return undefined;
		}
	}

	/** Wall of a bijeenkomst or peilmoment, whose answers are read already; empty if its text is not here. */
	wallOf(subject: Subject): readonly WallRow[] {
		const outline = this.#outlines?.get(aboutOf(subject).questionnaire.hash);
		if (!outline) return [];
		return subject.kind === 'scan' ? scanWall(outline, subject.scan) : sessionWall(outline, subject.session);
	}

	/** Reads without creating a database. */
	async refresh(): Promise<void> {
		try {
			if (await hasDatabase()) await this.#read(await loadStores());
			else this.#lists = nothing;
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

	/** Stops other windows that have the item open first, as they would write it back as it was. */
	async changeItem(id: string, work: (stores: Stores) => Promise<void>): Promise<void> {
		await this.change(async (stores) => {
			await takeFromWindows([id]);
			await work(stores);
		});
	}

	/** Moves an item to the bin or out of it, without reading thousands of others again; false if it failed. */
	async #move({ kind, id }: Pick<RemovedItem, 'kind' | 'id'>, deletedAt: string | null): Promise<boolean> {
		try {
			const stores = await loadStores();
			await Promise.all([stores[kind].setDeleted(id, deletedAt), takeFromWindows([id])]);
			this.#lists = this.#lists && withMoved(this.#lists, id, deletedAt);
			this.overdue = this.overdue.filter((each) => each.id !== id);
			this.failed = false;
			if (this.bin.length > 0) await (await settingsOfDevice()).set('binSeenAt', now());
			return true;
		} catch {
			this.failed = true;
			return false;
		}
	}

	async throwAway({ kind, id, label }: RemovedItem): Promise<void> {
		if (!(await this.#move({ kind, id }, now()))) return;
		const offer = offerBack(`“${label}” is weggegooid.`, () => this.putBack({ kind, id }));
		this.#offered = { ...this.#offered, [id]: offer };
	}

	async putBack({ kind, id }: Pick<RemovedItem, 'kind' | 'id'>): Promise<void> {
		// after a restore there is nothing left to undo
		const offer = this.#offered[id];
		if (offer) offers.withdraw(offer);
		await this.#move({ kind, id }, null);
	}

	/** Removes the overdue items. */
	removeOverdue(): Promise<void> {
		const last = this.overdue
			.map(({ deletedAt }) => deletedAt)
			.sort()
			.at(-1);
		return this.change(async (stores) => {
			if (last) await emptyBins(stores, justAfter(last));
		});
	}

	/** Keeps the overdue items for another thirty days. */
	keepOverdue(): Promise<void> {
		const [kept, at] = [this.overdue, now()];
		return this.change(async (stores) => {
			for (const { kind, id } of kept) await stores[kind].setDeleted(id, at);
		});
	}

	/** Removes items that have been in the bin for too long, unless the clock may be wrong. */
	async #read(stores: Stores): Promise<void> {
		const before = daysAgo(binDays);
		const lists = await readLists(stores);
		this.#outlines = await outlinesFor(lists, stores.scan);
		const binned = binnedIn(lists);
		const overdue = binned.filter(({ deletedAt }) => deletedAt < before);
		const mustAsk = overdue.length > 0 && (await this.#wasAwayLong());
		this.overdue = mustAsk ? overdue : [];
		this.#lists = mustAsk ? lists : withoutBinned(lists, before);
		if (mustAsk) return;
		await emptyBins(stores, before);
		if (binned.length > 0) await (await settingsOfDevice()).set('binSeenAt', now());
	}

	async #wasAwayLong(): Promise<boolean> {
		return isLongAgo(await (await settingsOfDevice()).get('binSeenAt'), now());
	}
}

const glanceOf = (scan: Scan, outline: Outline): ScanGlance => ({
	progress: progressIn(scan, outline),
	isThrough: firstUnreached(outline, scan) === undefined,
	wall: scanWall(outline, scan),
});

async function readLists({ scan, session, milestone }: Stores): Promise<Lists> {
	const [scans, sessions, milestones] = await Promise.all([scan.heads(), session.list(), milestone.list()]);
	return { scans, sessions, milestones };
}

async function emptyBins(stores: Stores, before: string): Promise<void> {
	await Promise.all(Object.values(stores).map((store) => store.emptyBin(before)));
	await stores.scan.dropUnusedRegions();
}

/** The next millisecond, as emptying a bin removes only items from before a moment. */
const justAfter = (moment: string): string => momentAt(Date.parse(moment) + 1);

async function outlinesFor(
	{ scans, sessions, milestones }: Lists,
	store: ScanStore,
): Promise<ReadonlyMap<string, Outline>> {
	const refs = [
		...scans.map((each) => each.scan.questionnaire),
		...sessions.map((each) => each.session.questionnaire),
		...milestones.map((each) => aboutOf(each.milestone.subject).questionnaire),
	];
	const unique = new Map(refs.map((ref) => [ref.hash, ref]));
	const sources = await Promise.all(Array.from(unique.values(), (ref) => sourceOf(store, ref)));
	return new Map(sources.flatMap((source) => (source ? [[source.ref.hash, source.outline] as const] : [])));
}
