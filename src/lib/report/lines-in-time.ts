import type { Region } from '$lib/scan/scan';
import type { Milestone, Subject } from '$lib/session/milestone';
import { aboutOf, hasSameAnswers, inTime, isComparable, type Candidate } from './candidates';

export type SameRegion = (one: Region, other: Region) => boolean;

/** The same scan frozen again, or bijeenkomsten of the same region on the same questionnaire: only then a difference is a change. */
export function isOneLine(one: Subject, other: Subject, isSame: SameRegion): boolean {
	if (aboutOf(one).questionnaire.id !== aboutOf(other).questionnaire.id) return false;
	if (one.kind === 'scan') return other.kind === 'scan' && one.scan.id === other.scan.id;
	return other.kind === 'session' && isSame(one.session.region, other.session.region);
}

/** Each line from early to late; the lines in the order in which they are met. */
export function linesOf<C extends Candidate>(
	candidates: readonly C[],
	isSame: SameRegion,
): readonly (readonly C[])[] {
	return grouped(candidates, (a, b) => isOneLine(a.subject, b.subject, isSame)).map((line) =>
		[...line].sort(inTime),
	);
}

export function regionsOf(
	candidates: readonly Candidate[],
	isSame: SameRegion,
): readonly { readonly region: Region; readonly candidates: readonly Candidate[] }[] {
	return grouped(candidates, (a, b) => isSame(aboutOf(a.subject).region, aboutOf(b.subject).region)).flatMap(
		(group) => (group[0] ? [{ region: aboutOf(group[0].subject).region, candidates: group }] : []),
	);
}

/**
 * What is asked for, by its own id or by that of its scan or session, beside the newest other of its line; asked for
 * nothing, the newest line that has two.
 */
export function firstChoice(
	candidates: readonly Candidate[],
	wanted: string | null,
	isSame: SameRegion,
): readonly string[] {
	const asked =
		candidates.find(({ id }) => id === wanted) ??
		candidates.find(({ subject }) => aboutOf(subject).id === wanted);
	const line = linesOf(candidates, isSame).find((each) =>
		wanted === null ? each.length > 1 : each.some((candidate) => candidate === asked),
	);
	const first = asked ?? line?.at(-1);
	const other = line?.findLast((each) => each !== first);
	return [first, other].flatMap((each) => each?.id ?? []);
}

/** Peilmomenten that a report of this subject can look back on, newest first. */
export function earlierThan(
	subject: Subject,
	milestones: readonly Milestone[],
	isSame: SameRegion,
): readonly Milestone[] {
	const now = { id: '', name: '', frozenAt: null, subject };
	return milestones
		.filter(
			(milestone) =>
				isOneLine(milestone.subject, subject, isSame) &&
				isComparable(milestone.subject) &&
				!hasSameAnswers(milestone.subject, subject) &&
				inTime(milestone, now) < 0,
		)
		.sort((a, b) => inTime(b, a));
}

export function grouped<T>(
	items: readonly T[],
	belong: (one: T, other: T) => boolean,
): readonly (readonly T[])[] {
	const groups: T[][] = [];
	for (const item of items) {
		const group = groups.find(([first]) => first !== undefined && belong(first, item));
		if (group) group.push(item);
		else groups.push([item]);
	}
	return groups;
}
