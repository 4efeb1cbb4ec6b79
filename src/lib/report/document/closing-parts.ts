import type { Voorbeelden } from '$lib/content/voorbeelden/voorbeelden';
import type { Report } from '../model/report-model';
import { dateText } from '../words';
import { copy } from './copy';
import { aside, paragraph, part, type Node, type SourcesNode } from './document';

/** Provenance of a report: version, moment and data. */
export type Colophon = {
	readonly appVersion: string;
	/** ISO 8601, UTC. */
	readonly madeAt: string;
	/** SHA-256 of the data that the report shows, hexadecimal. */
	readonly checksum: string;
};

/** Agreed actions; empty without any. */
export function actionsPart({ actions, nextDate }: Report): readonly Node[] {
	if (actions.length === 0) return [];
	const { what, trekker, firstStep, due } = copy.actionColumns;
	return [
		part(copy.actions, { newPage: true }),
		{
			kind: 'table',
			level: 3,
			title: copy.actionsTable,
			showsTitle: false,
			columns: [
				{ name: what, share: 0.4 },
				{ name: trekker, share: 0.18 },
				{ name: firstStep, share: 0.26 },
				{ name: due, share: 0.16 },
			],
			rows: actions.map((action) => [
				[action.what, action.statementId && `(bij ${action.statementId})`].filter(Boolean).join(' '),
				action.trekker || copy.noTrekker,
				action.firstStep || copy.none,
				action.closed || action.due || copy.noDate,
			]),
		},
		...(nextDate ? [paragraph('strong', `${copy.nextDate}${nextDate}.`)] : []),
	];
}

/** Answers about the regioplan; empty without any. */
export function contextPart({ context }: Report): readonly Node[] {
	if (context.answers.length === 0) return [];
	return [part(context.title), ...context.answers.map(({ question, chosen }) => aside(question, chosen))];
}

/** Method of the report, its sources, those of the voorbeelden included, and its versions. */
export function methodPart(report: Report, colophon: Colophon, voorbeelden?: Voorbeelden): readonly Node[] {
	const { method, people, levels } = report;
	return [
		part(copy.method, { newPage: true }),
		aside(copy.counting, [...method.paragraphs, report.purpose]),
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
		aside(copy.versions, versions(report, colophon)),
		part(copy.sources),
		sourcesNode([...method.sources, ...(voorbeelden?.voorbeelden ?? []).flatMap(({ sources }) => sources)]),
	];
}

export const versions = ({ method }: Report, { appVersion, madeAt, checksum }: Colophon): string[] => [
	`Vragenlijst: ${method.questionnaire}`,
	`Rekenregels: versie ${String(method.scoringVersion)}`,
	`App: Bouwstenenscan ${appVersion}`,
	`Gemaakt op ${dateText(madeAt)}`,
	`Controlegetal van de gegevens: ${checksum}`,
	copy.tagged,
];

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
