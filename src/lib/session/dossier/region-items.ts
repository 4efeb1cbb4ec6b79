import { localDay } from '$lib/scan/local-day';
import type { Region, Scan } from '$lib/scan/scan';
import type { DeviceContent } from '../files/device-content';
import type { SharedRegionId } from '../files/same-region';
import type { Milestone } from '../milestone';
import { isPractice } from '../practice/is-practice';
import type { Session } from '../session';
import { copyId } from './dossier-copy';

/** Peilmoment of a bijeenkomst. */
export type FrozenSession = { readonly milestone: Milestone; readonly session: Session };

/** Items of one region on a device, for its dossier. */
export type RegionItems = {
	/** With the name that was used last. */
	readonly region: Region;
	/** From late to early; of one that is there frozen only, the last peilmoment. */
	readonly sessions: readonly Session[];
	/** From late to early. */
	readonly frozen: readonly FrozenSession[];
	/** Years in which one person filled in a zelfscan, with the number of them. */
	readonly scans: ReadonlyMap<number, number>;
};

/**
 * Items outside the bin, by region, most recently changed first. Omits milestones of binned sessions, and regions without
 * a session: a scan is one person's, and a dossier says no more of it than that it was filled in.
 */
export function regionItems(content: DeviceContent, sharedId: SharedRegionId): readonly RegionItems[] {
	const binned = new Set(
		content.sessions.flatMap((each) => (each.deletedAt === null ? [] : [each.session.id])),
	);
	const frozen = frozenIn(content).filter(({ session }) => !binned.has(session.id));
	const sessions = withFrozen(
		here(content.sessions).map(({ session }) => session),
		frozen,
	).filter(isPast);
	const scans = here(content.scans).map(({ scan }) => scan);
	const ids = [...new Set([...sessions].sort(byChange).map(({ region }) => sharedId(region)))];
	return ids.map((id) => {
		const isHere = ({ region }: Session | Scan): boolean => sharedId(region) === id;
		const own = sessions.filter(isHere);
		return {
			region: [...own].sort(byChange)[0]?.region ?? { id, name: '' },
			sessions: [...own].sort(byDate),
			frozen: frozen.filter(({ session }) => isHere(session) && isPast(session)),
			scans: countPerYear(scans.filter((scan) => isHere(scan) && scan.finishedAt !== null)),
		};
	});
}

/** Peilmomenten of bijeenkomsten, from late to early. */
function frozenIn({ milestones }: DeviceContent): readonly FrozenSession[] {
	const frozen = here(milestones).flatMap(({ milestone }): FrozenSession[] =>
		milestone.subject.kind === 'session' ? [{ milestone, session: milestone.subject.session }] : [],
	);
	return [...withoutCopies(frozen, ({ milestone }) => milestone.id)].sort((one, other) =>
		byText(other.milestone.frozenAt, one.milestone.frozenAt),
	);
}

/** Adds the bijeenkomsten that are there frozen only; `frozen` is from late to early. */
function withFrozen(sessions: readonly Session[], frozen: readonly FrozenSession[]): readonly Session[] {
	const all = new Map(sessions.map((session) => [session.id, session]));
	for (const { session } of frozen) if (!all.has(session.id)) all.set(session.id, session);
	return withoutCopies([...all.values()], ({ id }) => id);
}

/** Leaves out copies of what is there itself, such as those of a dossier that came back to its own device. */
function withoutCopies<T>(items: readonly T[], idOf: (item: T) => string): readonly T[] {
	const copies = new Set(
		items
			.map(idOf)
			.filter((id) => copyId(id) !== id)
			.map(copyId),
	);
	return items.filter((item) => !copies.has(idOf(item)));
}

/** A bijeenkomst that is only prepared has nothing to tell yet. */
const isPast = (session: Session): boolean =>
	!isPractice(session) && (session.revealedAt !== null || Object.keys(session.decisions).length > 0);

function countPerYear(scans: readonly Scan[]): ReadonlyMap<number, number> {
	const counts = new Map<number, number>();
	for (const { finishedAt } of scans) {
		const year = yearOf(localDay(finishedAt ?? ''));
		counts.set(year, (counts.get(year) ?? 0) + 1);
	}
	return counts;
}

/** Year of a day written as yyyy-mm-dd. */
export const yearOf = (day: string): number => Number(day.slice(0, 4));

const here = <T extends { readonly deletedAt: string | null }>(stored: readonly T[]): readonly T[] =>
	stored.filter(({ deletedAt }) => deletedAt === null);

const byText = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);
const byChange = (one: Session, other: Session): number => byText(other.changedAt, one.changedAt);
const byDate = (one: Session, other: Session): number =>
	byText(`${other.date} ${other.changedAt} ${other.id}`, `${one.date} ${one.changedAt} ${one.id}`);
