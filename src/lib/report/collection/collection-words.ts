import { roleGroupNames } from '$lib/content/role-groups';
import type { Aggregate } from '$lib/scoring/aggregate/aggregate';
import type { Selection } from '$lib/scoring/aggregate/aggregate-counts';
import type {
	CollectionPicture,
	DimensionPicture,
	RegionMark,
} from '$lib/scoring/aggregate/aggregate-picture';
import { formatMean } from '$lib/scoring/format-mean';
import { leastGroup } from '$lib/session/least-group';
import { counted, countText } from '../count-words';
import { lengthText, listed } from '../words';

export const scansText = (count: number): string => counted(count, 'zelfscan', 'zelfscans');
export const regionsText = (count: number): string => counted(count, 'regio', 'regio’s');
export const sessionsText = (count: number): string => counted(count, 'bijeenkomst', 'bijeenkomsten');

/** "zonder naam" if the name of the region is empty. */
export const regionText = (name: string): string => name || 'zonder naam';

/** "214 zelfscans uit 6 regio’s en 4 bijeenkomsten." */
export function leadText({ people, regions, sessions, smallSessions }: Aggregate): string {
	const scans = people.flat().reduce((sum, count) => sum + count, 0) + regions.dropped;
	const evenings = sessions.length + smallSessions;
	const parts = [
		...(scans > 0 ? [`${scansText(scans)} uit ${regionsText(regions.names.length + regions.small)}`] : []),
		...(evenings > 0 ? [sessionsText(evenings)] : []),
	];
	return `${listed(parts)}.`;
}

/** Sentences on what is in the collection but not in the picture. */
export function hiddenTexts({
	regions,
	smallSessions,
}: Pick<Aggregate, 'regions' | 'smallSessions'>): readonly string[] {
	const { small, dropped } = regions;
	return [
		...(dropped > 0
			? [
					`${scansText(dropped)} uit ${regionsText(small)} met minder dan vijf ${dropped === 1 ? 'telt' : 'tellen'} nergens mee: uit het verschil met het geheel zou je anders zien wat zij kozen.`,
				]
			: []),
		...(small > 0 && dropped === 0
			? [
					`${regionsText(small)} met minder dan vijf zelfscans ${small === 1 ? 'telt' : 'tellen'} alleen mee in het geheel.`,
				]
			: []),
		...(smallSessions > 0
			? [`${sessionsText(smallSessions)} met minder dan vijf mensen tonen we niet.`]
			: []),
	];
}

/** Says why there are fewer scans and bijeenkomsten than files; a few of them point at someone, and are not mentioned. */
export const doublesTexts = (count: number): readonly string[] =>
	count < leastGroup
		? []
		: [
				`${countText(count)} keer gaat het om een kopie, of om een eerdere zelfscan van iemand die al meetelt. Die tellen niet mee.`,
			];

/** "Dit zijn 26 zelfscans: huisartsen, Noord, korte scan." */
export function selectionText({ people, selection }: CollectionPicture): string {
	const { region, group, length } = selection;
	const parts = [
		...(region === null ? [] : [regionText(region)]),
		...(group === null ? [] : [roleGroupNames[group].name]),
		...(length === null ? [] : [lengthText({ length })]),
	];
	if (people === null) return 'Er zijn nog geen vijf zelfscans die we samen kunnen tonen.';
	const which = parts.length > 0 ? `: ${parts.join(', ')}` : ', van iedereen';
	return `Je ziet nu ${scansText(people)}${which}.`;
}

export const isFiltered = ({ region, group, length }: Selection): boolean =>
	region !== null || group !== null || length !== null;

/** Picture of a theme as one sentence, for people who cannot see it. */
export function stripText(name: string, { bins, regions, sessions }: DimensionPicture): string {
	const own = bins
		? `${counted(peopleInBins(bins), 'persoon', 'mensen')} met een gemiddelde: ${bandTexts(bins)}`
		: 'minder dan vijf mensen met een gemiddelde';
	return [
		`${name}: ${own}.`,
		...rangeText('Regio’s, mediaan', regions),
		...rangeText('Bijeenkomsten, gezamenlijk niveau', sessions),
	].join(' ');
}

export const peopleInBins = (bins: readonly number[]): number => bins.reduce((sum, count) => sum + count, 0);

/** Counts means from each level up to the next; 4 itself belongs to the last band. */
export function bandsOf(bins: readonly number[]): readonly number[] {
	return [0, 1, 2, 3].map((level) => peopleInBins(bins.slice(level * 4, level === 3 ? 17 : level * 4 + 4)));
}

const bandNames = ['onder 1', '1 tot 2', '2 tot 3', '3 of hoger'] as const;

const bandTexts = (bins: readonly number[]): string =>
	listed(
		bandsOf(bins).flatMap((count, band) =>
			count > 0 ? [`${countText(count)} ${bandNames[band] ?? ''}`] : [],
		),
	);

function rangeText(what: string, marks: readonly RegionMark[]): readonly string[] {
	const range = rangeOf(marks);
	return range === '' ? [] : [`${what}: ${range}.`];
}

/** "1,2 tot 2,8", "2,1" for one value, or empty. */
export function rangeOf(marks: readonly RegionMark[]): string {
	const places = marks.map(({ at }) => at);
	if (places.length === 0) return '';
	const [lowest, highest] = [formatMean(Math.min(...places)), formatMean(Math.max(...places))];
	return lowest === highest ? lowest : `${lowest} tot ${highest}`;
}

/** "33%". */
export const shareText = (count: number, all: number): string =>
	all === 0 ? '' : `${String(Math.round((count / all) * 100))}%`;
