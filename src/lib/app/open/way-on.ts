import type { Scan } from '$lib/scan/scan';
import type { Progress } from '$lib/scan/step-order';
import { isRunning } from '$lib/session/evening/is-running';
import type { Session } from '$lib/session/session';
import { pageLink } from '../address';
import { regionLabel } from '../scan-label';

/** Link to what someone was working on. */
export type WayOn = { readonly text: string; readonly href: string };

type Work = {
	/** Scan that changed last. */
	readonly scan?: Scan | undefined;
	/** Its progress; undefined when its questionnaire is not here. */
	readonly progress?: Progress | undefined;
	/** Session that is running, else the unfinished one that changed last. */
	readonly session?: Session | undefined;
};

const dayMs = 24 * 60 * 60_000;

/** A running bijeenkomst comes before a scan that changed up to a day later, as in the same evening. */
const goesFirst = (session: Session, scan: Scan): boolean =>
	Date.parse(session.changedAt) + (isRunning(session) ? dayMs : 0) > Date.parse(scan.changedAt);

/**
 * Chooses the bijeenkomst that is running, else what changed last; a finished scan is to be looked at, an unfinished one
 * to be filled in.
 */
export function wayOn({ scan, progress, session }: Work): WayOn | undefined {
	if (session && (!scan || goesFirst(session, scan)))
		return {
			text: `Ga verder met de bijeenkomst ${session.region.name}`,
			href: pageLink('/bijeenkomst/', { session: session.id }),
		};
	if (!scan) return undefined;
	const isFinished = scan.finishedAt !== null || (progress && progress.answered === progress.total);
	if (isFinished) return { text: 'Bekijk je uitkomst', href: pageLink('/resultaat/', { scan: scan.id }) };
	const count = progress ? `: ${String(progress.answered)} van ${String(progress.total)}` : '';
	return { text: `Ga verder met ${regionLabel(scan)}${count}`, href: pageLink('/scan/', { scan: scan.id }) };
}

/** The way on from what is stored in this browser. */
export async function deviceWayOn(): Promise<WayOn | undefined> {
	// imported here, as the start page lists every file that this module needs
	const [{ deviceScans }, { deviceSessions }] = await Promise.all([
		import('$lib/storage/stores/scan-store'),
		import('$lib/storage/stores/session-store'),
	]);
	const [scan, sessions] = await Promise.all([deviceScans().last(), deviceSessions().list()]);
	const unfinished = sessions
		.filter(({ session, deletedAt }) => deletedAt === null && session.finishedAt === null)
		.map(({ session }) => session);
	return wayOn({
		scan,
		progress: scan && (await progressOnDevice(scan)),
		session: unfinished.find(isRunning) ?? unfinished[0],
	});
}

async function progressOnDevice(scan: Scan): Promise<Progress | undefined> {
	const [{ deviceScans }, { sourceOf }, { progressIn }] = await Promise.all([
		import('$lib/storage/stores/scan-store'),
		import('./opened-scan'),
		import('../import/item-words'),
	]);
	const source = await sourceOf(deviceScans(), scan.questionnaire);
	return source && progressIn(scan, source.outline);
}
