import type { Voorbeelden } from '$lib/content/voorbeelden/voorbeelden';
import type { Report } from '../model/report-model';
import { dateText } from '../words';
import { copy, shortScanText, tallyText } from './copy';
import { aside, part, type Node, type SourcesNode } from './document';

/** Provenance of a report: version, moment and data. */
export type Colophon = {
	readonly appVersion: string;
	/** ISO 8601, UTC. */
	readonly madeAt: string;
	/** SHA-256 of the data that the report shows, hexadecimal. */
	readonly checksum: string;
};

/** Answers about the regioplan; empty without any. */
export function contextPart({ context }: Report): readonly Node[] {
	if (context.answers.length === 0) return [];
	const { question, answer } = copy.contextColumns;
	return [
		part(context.title),
		{
			kind: 'table',
			level: 3,
			title: context.title,
			showsTitle: false,
			columns: [
				{ name: question, share: 0.45 },
				{ name: answer, share: 0.55 },
			],
			rows: context.answers.map((each) => [each.question, each.chosen.join('; ')]),
		},
	];
}

/** Method of the report and its versions; in a brief report the essentials only. */
export function methodPart(report: Report, colophon: Colophon, isBrief: boolean): readonly Node[] {
	const { method, people, levels } = report;
	const rules = isBrief ? method.essentials : method.paragraphs;
	return [
		part(copy.method, { newPage: true }),
		aside(copy.counting, [
			[
				tallyText(report.counts),
				...(report.isShort ? [shortScanText(report.counts.inScope)] : []),
				...(report.evidence ? [report.evidence] : []),
			].join(' '),
			...rules,
		]),
		...(people.length > 0
			? [
					{
						...aside(copy.who, []),
						facts: people.map(({ label, count }) => ({ name: label, value: String(count) })),
					},
				]
			: []),
		{
			...aside(copy.levels, []),
			facts: levels.map(({ name, meaning }, level) => ({ name: `${String(level)} ${name}`, value: meaning })),
		},
		...(method.werknamen ? [aside(copy.werknamen, [method.werknamen])] : []),
		aside(copy.versions, [versionsLine(report, colophon), copy.tagged]),
	];
}

/** Sources of the report, those of the voorbeelden included. */
export const sourcesPart = ({ method }: Report, voorbeelden?: Voorbeelden): readonly Node[] => [
	part(copy.sources),
	sourcesNode([...method.sources, ...(voorbeelden?.voorbeelden ?? []).flatMap(({ sources }) => sources)]),
];

/** Versions, moment and checksum. */
export const versionsLine = ({ method }: Report, { appVersion, madeAt, checksum }: Colophon): string =>
	[
		method.questionnaire,
		`rekenregels versie ${String(method.scoringVersion)}`,
		`Bouwstenenscan ${appVersion}`,
		`gemaakt op ${dateText(madeAt)}`,
		`controlegetal ${checksum}`,
	].join(' · ');

/** Merges the facts of one source into one entry. */
function sourcesNode(sources: Report['method']['sources']): SourcesNode {
	const places = new Map<string, { title: string; url: string | null; ids: Set<string> }>();
	for (const { id, title, url } of [...sources].sort(byNumber)) {
		const key = `${title} ${url ?? ''}`;
		const place = places.get(key) ?? { title, url, ids: new Set() };
		place.ids.add(id);
		places.set(key, place);
	}
	return {
		kind: 'sources',
		places: Array.from(places.values(), ({ ids, ...place }) => ({ ...place, ids: [...ids] })),
	};
}

const byNumber = (one: { readonly id: string }, other: { readonly id: string }): number =>
	parseInt(one.id.slice(1), 10) - parseInt(other.id.slice(1), 10);
