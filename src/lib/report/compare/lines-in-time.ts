import type { Region } from '$lib/scan/scan';
import type { Milestone, Subject } from '$lib/session/milestone';
import type { SharedRegionId } from '$lib/session/files/same-region';
import type { Session } from '$lib/session/session';
import { scoringVersion } from '$lib/scoring/score-dimension';
import { aboutOf, candidateKey, hasSameAnswers, byMoment, canCompare, type Candidate } from './candidates';
import { groupsBy } from '$lib/scoring/groups-by';

/**
 * Equal for one scan frozen twice, and for bijeenkomsten of one region on one questionnaire: only within such a line
 * is a difference a change.
 */
function lineOf(subject: Subject, sharedId: SharedRegionId): string {
	const about = subject.kind === 'scan' ? subject.scan.id : sharedId(subject.session.region);
	return [aboutOf(subject).questionnaire.id, subject.kind, about].join(' ');
}

/** Lines in order of appearance, each sorted from early to late. */
export function linesOf<C extends Candidate>(
	candidates: readonly C[],
	sharedId: SharedRegionId,
): readonly (readonly C[])[] {
	const lines = groupsBy(candidates, ({ subject }) => lineOf(subject, sharedId));
	return Array.from(lines.values(), (line) => [...line].sort(byMoment));
}

export function regionsOf(
	candidates: readonly Candidate[],
	sharedId: SharedRegionId,
): readonly { readonly region: Region; readonly candidates: readonly Candidate[] }[] {
	const groups = groupsBy(candidates, ({ subject }) => sharedId(aboutOf(subject).region));
	return [...groups.values()].flatMap((group) =>
		group[0] ? [{ region: aboutOf(group[0].subject).region, candidates: group }] : [],
	);
}

/**
 * Default selection: the requested item, by its own id or that of its scan or session, and the newest other of its line;
 * without a request the newest line of at least two.
 */
export function firstChoice(
	candidates: readonly Candidate[],
	wanted: string | null,
	sharedId: SharedRegionId,
): readonly string[] {
	const asked =
		candidates.find(({ id }) => id === wanted) ??
		candidates.find(({ subject }) => aboutOf(subject).id === wanted);
	const line = linesOf(candidates, sharedId).find((each) =>
		wanted === null ? each.length > 1 : each.some((candidate) => candidate === asked),
	);
	const first = asked ?? line?.at(-1);
	const other = line?.findLast((each) => each !== first);
	return [first, other].flatMap((each) => (each ? [candidateKey(each)] : []));
}

/** Name of a bijeenkomst that nobody froze, as in "Sinds de vorige bijeenkomst, 24 november 2026". */
const followedName = 'de vorige bijeenkomst';

/** Peilmomenten, and the bijeenkomst that this one follows as it is now, unless a peilmoment has the same answers. */
export function withFollowed(
	subject: Subject,
	milestones: readonly Milestone[],
	sessions: readonly Session[],
): readonly Milestone[] {
	const followedId = subject.kind === 'session' ? subject.session.follows?.id : undefined;
	const session = sessions.find(({ id }) => id === followedId);
	if (!session) return milestones;
	const followed: Subject = { kind: 'session', session };
	if (milestones.some((each) => hasSameAnswers(each.subject, followed))) return milestones;
	const { id, date } = session;
	const frozenAt = `${date}T12:00:00.000Z`;
	return [...milestones, { id, name: followedName, frozenAt, scoringVersion, subject: followed }];
}

/** Peilmomenten that a report on this subject can look back on, newest first. */
export function earlierThan(
	subject: Subject,
	milestones: readonly Milestone[],
	sharedId: SharedRegionId,
): readonly Milestone[] {
	const line = lineOf(subject, sharedId);
	const now = { id: '', name: '', frozenAt: null, subject };
	return milestones
		.filter(
			(milestone) =>
				lineOf(milestone.subject, sharedId) === line &&
				canCompare(milestone.subject) &&
				!hasSameAnswers(milestone.subject, subject) &&
				byMoment(milestone, now) < 0,
		)
		.sort((a, b) => byMoment(b, a));
}
