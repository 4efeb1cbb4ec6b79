import type { Outline } from '$lib/content/outline';
import { dayText } from '$lib/report/words';
import type { Scan } from '$lib/scan/scan';
import { progressOf, stepsOf, type Progress } from '$lib/scan/step-order';
import { answersIn, type Item } from '$lib/session/files/content';
import type { Milestone } from '$lib/session/milestone';
import { peopleInRoom } from '$lib/session/people-in-room';
import type { Session } from '$lib/session/session';
import { pageLink } from '../address';
import { regionLabel, whenLabel } from '../scan-label';

/** Name of an item in a list. */
export function itemLabel(item: Item): string {
	if (item.kind === 'scan') return regionLabel(item.scan);
	if (item.kind === 'session') return `Bijeenkomst ${item.session.region.name}`;
	return item.milestone.name.trim() || `Peilmoment ${answersIn(item).region.name}`;
}

export const kindWords = {
	scan: { one: 'zelfscan', this: 'Deze zelfscan', which: 'die' },
	session: { one: 'bijeenkomst', this: 'Deze bijeenkomst', which: 'die' },
	milestone: { one: 'peilmoment', this: 'Dit peilmoment', which: 'dat' },
} as const satisfies Readonly<Record<Item['kind'], object>>;

/** Kind, progress and date of an item; `outline` is that of its questionnaire. */
export function itemDetails(item: Item, outline: Outline | undefined): string {
	if (item.kind === 'scan') return scanDetails(item.scan, outline && progressIn(item.scan, outline));
	return item.kind === 'session' ? sessionDetails(item.session) : milestoneDetails(item.milestone);
}

/** `progress` is undefined while it loads, and if it cannot be known. */
export function scanDetails(
	{ length, changedAt }: Pick<Scan, 'length' | 'changedAt'>,
	progress: Progress | undefined,
): string {
	return [
		length === 'short' ? 'Korte scan' : 'Volledige scan',
		...(progress ? [`${String(progress.answered)} van ${String(progress.total)} ingevuld`] : []),
		`veranderd ${whenLabel(changedAt)}`,
	].join(' · ');
}

export function progressIn({ length, entries }: Scan, outline: Outline): Progress {
	const statements = stepsOf(outline, length).map(({ statement }) => statement);
	return progressOf(statements, entries);
}

function sessionDetails(session: Session): string {
	const count = peopleInRoom(session);
	const people = count === 1 ? '1 deelnemer' : `${String(count)} deelnemers`;
	return `${dayText(session.date)} · ${people}`;
}

function milestoneDetails(milestone: Milestone): string {
	const { region } = answersIn({ kind: 'milestone', milestone });
	return `${region.name} · ${milestoneOrigin(milestone)}`;
}

/** "van een bijeenkomst · bewaard 22 nov 2026, 19:42". */
export const milestoneOrigin = ({ frozenAt, subject }: Milestone): string =>
	`van een ${kindWords[subject.kind].one} · bewaard ${whenLabel(frozenAt)}`;

/** Address of the page of an item, with the text of the link. */
export function itemLink(item: Item): { readonly address: string; readonly action: string } {
	if (item.kind === 'scan')
		return { address: pageLink('/resultaat/', { scan: item.scan.id }), action: 'Bekijk de uitkomst' };
	if (item.kind === 'session')
		return {
			address: pageLink('/bijeenkomst/', { session: item.session.id }),
			action: 'Open de bijeenkomst',
		};
	return { address: pageLink('/vergelijk/', { milestone: item.milestone.id }), action: 'Vergelijk' };
}
