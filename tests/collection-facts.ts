import { loadPack } from '$lib/content/pack/load-pack';
import type { CollectionFacts } from '$lib/report/collection/collection-document';
import { aggregate } from '$lib/scoring/aggregate/aggregate';
import { everyone, type Selection } from '$lib/scoring/aggregate/aggregate-counts';
import { CollectionView } from '$lib/scoring/aggregate/aggregate-view';
import { collect } from '$lib/session/collect';
import { scanOf, type Person } from './collection-scans';

const { questionnaire } = loadPack('src/lib/content/regio');

export const peopleIn = (
	first: number,
	count: number,
	region: string,
	role = 'huisarts-praktijkhouder',
): readonly Person[] => Array.from({ length: count }, (_, at) => ({ number: first + at, region, role }));

/** Thirty people from three regions, one of which has only four. */
export const thirtyPeople: readonly Person[] = [
	...peopleIn(1, 7, 'Noord'),
	...peopleIn(11, 6, 'Noord', 'bestuur-regio-organisatie'),
	...peopleIn(101, 13, 'Zuid'),
	...peopleIn(201, 4, 'Kleinland'),
];

/** Facts for a report of the verzameling of these people. */
export function collectionFactsOf(
	people: readonly Person[],
	selection: Selection = everyone,
): CollectionFacts {
	const rows = people.map((person) => collect({ kind: 'scan', scan: scanOf(person), questionnaire }));
	const counted = aggregate(questionnaire, rows);
	const picture = new CollectionView(counted).picture(selection);
	return {
		questionnaire,
		aggregate: counted,
		picture,
		appVersion: '0.1.0',
		madeAt: '2026-11-30T10:11:12.345Z',
	};
}
