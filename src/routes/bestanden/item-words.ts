import type { Outline } from '$lib/content/outline';
import { dayText } from '$lib/report/words';
import type { Scan } from '$lib/scan/scan';
import { progressOf, stepsOf } from '$lib/scan/step-order';
import { answersIn, type Item } from '$lib/session/content';
import type { Milestone } from '$lib/session/milestone';
import type { Session } from '$lib/session/session';
import { pageLink } from '../address';
import { regionLabel, whenLabel } from '../scan-label';

/** What a list calls it. */
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

/** What it is, how far, and since when; `outline` is of the questionnaire that it was answered on. */
export function itemDetails(item: Item, outline: Outline | undefined): string {
	if (item.kind === 'scan') return scanDetails(item.scan, outline);
	return item.kind === 'session' ? sessionDetails(item.session) : milestoneDetails(item.milestone);
}

function scanDetails(scan: Scan, outline: Outline | undefined): string {
	const length = scan.length === 'short' ? 'Korte scan' : 'Volledige scan';
	const changed = `veranderd ${whenLabel(scan.changedAt)}`;
	return [length, ...(outline ? [progressText(scan, outline)] : []), changed].join(' · ');
}

function progressText(scan: Scan, outline: Outline): string {
	const statements = stepsOf(outline, scan.length).map(({ statement }) => statement);
	const { answered, total } = progressOf(statements, scan.entries);
	return `${String(answered)} van ${String(total)} ingevuld`;
}

function sessionDetails({ date, participants }: Session): string {
	const people = participants.length === 1 ? '1 mens' : `${String(participants.length)} mensen`;
	return `${dayText(date)} · ${people}`;
}

function milestoneDetails(milestone: Milestone): string {
	const { frozenAt, subject } = milestone;
	const { region } = answersIn({ kind: 'milestone', milestone });
	return `${region.name} · van een ${kindWords[subject.kind].one} · bewaard ${whenLabel(frozenAt)}`;
}

/** Where one goes with it, and what the link says. */
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
