import { aboutOf, candidateKey, detailsOf, nameOf } from './candidates';
import { scoredAs, type ToCompare } from './comparison-step';
import { meansBefore } from '../model/earlier';
import { changesBetween, type Moment } from '$lib/scoring/change';
import { groupsBy } from '$lib/scoring/groups-by';
import { scanWall } from '../wall/scan-wall';
import { sessionWall } from '../wall/session-wall';
import type { Means, WallRow } from '../wall/wall-row';

export type ComparedMoment = {
	readonly id: string;
	readonly name: string;
	readonly region: string;
	readonly details: string;
};

/** Walls of moments on one questionnaire. */
export type SideBySide = {
	readonly questionnaire: string;
	readonly moments: readonly ComparedMoment[];
	readonly themes: readonly {
		readonly id: string;
		readonly shortName: string;
		/** One per moment; null where the questionnaire of that moment lacks the dimension. */
		readonly rows: readonly (WallRow | null)[];
	}[];
};

type Standing = { readonly at: ToCompare; readonly rows: readonly WallRow[] };

/** Takes lines sorted from early to late; each wall has a notch at the mean of the moment before it, in themes that changed. */
export function wallsOf(lines: readonly (readonly ToCompare[])[]): readonly SideBySide[] {
	const standing = lines.flatMap((line) =>
		line.map((at, index) => ({ at, rows: rowsOf(at, line[index - 1]) })),
	);
	const groups = groupsBy(standing, ({ at }) => at.questionnaire.id);
	return Array.from(groups.values(), (group) => ({
		questionnaire: group[0]?.at.questionnaire.title ?? '',
		moments: group.map(({ at }) => momentOf(at)),
		themes: themesOf(group),
	}));
}

function rowsOf(now: ToCompare, before: ToCompare | undefined): readonly WallRow[] {
	const { subject, questionnaire } = now;
	const means = before && changedMeans(scoredAs(before), scoredAs(now));
	return subject.kind === 'scan'
		? scanWall(questionnaire, subject.scan, means)
		: sessionWall(questionnaire, subject.session, means);
}

function changedMeans(before: Moment, now: Moment): Means {
	const changed = new Set(
		changesBetween(before, now)
			.filter(({ counts }) => counts.up + counts.down > 0)
			.map(({ dimensionId }) => dimensionId),
	);
	return new Map(Array.from(meansBefore(before, now)).filter(([id]) => changed.has(id)));
}

const momentOf = (at: ToCompare): ComparedMoment => ({
	id: candidateKey(at),
	name: nameOf(at),
	region: aboutOf(at.subject).region.name,
	details: detailsOf(at),
});

/** Orders by the newest questionnaire; dimensions that only an older one has come last. */
function themesOf(group: readonly Standing[]): SideBySide['themes'] {
	const names = new Map(
		[...group].reverse().flatMap(({ rows }) => rows.map(({ id, shortName }) => [id, shortName] as const)),
	);
	return Array.from(names, ([id, shortName]) => ({
		id,
		shortName,
		rows: group.map(({ rows }) => rows.find((row) => row.id === id) ?? null),
	}));
}
