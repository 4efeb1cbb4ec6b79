import { canonicalJson } from '$lib/content/canonical';
import { localDay } from '$lib/scan/local-day';
import type { Scan } from '$lib/scan/scan';
import { isAnswered } from '$lib/scan/step-order';
import type { Milestone, Subject } from '$lib/session/milestone';
import { peopleInRoom } from '$lib/session/people-in-room';
import type { Session } from '$lib/session/session';
import { groupsBy } from '$lib/scoring/groups-by';
import { dateText, dayText, lengthText } from '../words';
import { counted } from '../count-words';

/** Comparable item: a peilmoment, or the current state of a zelfscan or bijeenkomst. */
export type Candidate = {
	/** Id of the peilmoment, the scan or the session. */
	readonly id: string;
	/** Name of the peilmoment; empty if not frozen. */
	readonly name: string;
	/** ISO 8601, UTC; null if not frozen. */
	readonly frozenAt: string | null;
	readonly subject: Subject;
};

/** Includes the kind, as a peilmoment may have the id of the scan or the bijeenkomst that it froze. */
export const candidateKey = ({ id, frozenAt, subject }: Candidate): string =>
	`${frozenAt === null ? subject.kind : 'milestone'} ${id}`;

/**
 * Comparable items, newest first. Omits items without answers, choices that are not revealed, and items unchanged since
 * they were frozen.
 */
export function candidatesOf(
	scans: readonly Scan[],
	sessions: readonly Session[],
	milestones: readonly Milestone[],
): readonly Candidate[] {
	const frozen = milestones.map(({ id, name, frozenAt, subject }) => ({ id, name, frozenAt, subject }));
	const frozenOf = groupsBy(frozen, ({ subject }) => aboutOf(subject).id);
	const current = [
		...sessions.map((session): Subject => ({ kind: 'session', session })),
		...scans.map((scan): Subject => ({ kind: 'scan', scan })),
	]
		.filter(
			(subject) => !frozenOf.get(aboutOf(subject).id)?.some((each) => hasSameAnswers(each.subject, subject)),
		)
		.map((subject) => ({ id: aboutOf(subject).id, name: '', frozenAt: null, subject }));
	return [...frozen, ...current].filter(({ subject }) => canCompare(subject)).sort((a, b) => byMoment(b, a));
}

/** "Voorjaar 2026", or if not frozen "Nu" or the day of the bijeenkomst. */
export function nameOf({ name, frozenAt, subject }: Candidate): string {
	if (frozenAt !== null) return name.trim() || 'Peilmoment';
	return subject.kind === 'session' ? `Bijeenkomst van ${dayText(subject.session.date)}` : 'Nu';
}

/** "bijeenkomst van 26 mei 2026 · 12 deelnemers · korte scan"; without the part that `nameOf` has. */
export function detailsOf({ subject, frozenAt }: Pick<Candidate, 'subject' | 'frozenAt'>): string {
	if (subject.kind === 'scan') {
		const { scan } = subject;
		return [scan.name.trim(), `zelfscan van ${dateText(scan.changedAt)}`, lengthText(scan)]
			.filter(Boolean)
			.join(' · ');
	}
	const { session } = subject;
	const people = peopleInRoom(session);
	return [
		frozenAt === null ? 'zoals die nu is' : `bijeenkomst van ${dayText(session.date)}`,
		counted(people, 'deelnemer', 'deelnemers'),
		lengthText(session),
	].join(' · ');
}

export const aboutOf = (subject: Subject): Scan | Session =>
	subject.kind === 'scan' ? subject.scan : subject.session;

/** Compares by the day of the subject: a bijeenkomst can be frozen long after its evening. */
export function byMoment(one: Pick<Candidate, 'frozenAt' | 'subject'>, other: typeof one): number {
	const [a, b] = [timeOf(one), timeOf(other)];
	return a === b ? 0 : a < b ? -1 : 1;
}

function timeOf({ frozenAt, subject }: Pick<Candidate, 'frozenAt' | 'subject'>): string {
	const day = subject.kind === 'scan' ? localDay(subject.scan.changedAt) : subject.session.date;
	return [day, aboutOf(subject).changedAt, frozenAt ?? 'now'].join(' ');
}

export function canCompare(subject: Subject): boolean {
	if (subject.kind === 'session') return subject.session.revealedAt !== null;
	return Object.values(subject.scan.entries).some(isAnswered);
}

export function hasSameAnswers(one: Subject, other: Subject): boolean {
	return (
		aboutOf(one).id === aboutOf(other).id && canonicalJson(answersIn(one)) === canonicalJson(answersIn(other))
	);
}

/** Ignores reading position and timestamps. */
function answersIn(subject: Subject): unknown {
	const { length, ambitions } = aboutOf(subject);
	if (subject.kind === 'scan') return [length, ambitions, subject.scan.entries];
	const { participants, hands, decisions, actions } = subject.session;
	return [length, ambitions, participants, hands, decisions, actions];
}
