import type { Report } from '../report-model';
import { dateText } from '../words';
import { heading, label, paragraph, row, rule, together, type Block } from './block';
import { copy, missingText } from './copy';
import { sideWidth } from './theme';

export type MadeBy = {
	readonly appVersion: string;
	/** ISO 8601. */
	readonly madeAt: string;
	/** The characters that could not be printed. */
	readonly missing: readonly string[];
};

/** The answers about the regioplan; nothing when none was given. */
export function contextBlocks({ context }: Report): readonly Block[] {
	if (context.answers.length === 0) return [];
	return [
		together(
			[
				...partHead(context.title),
				...context.answers.map(({ question, chosen }, index) =>
					contextRow(question, chosen, index === 0 ? 4 : 3),
				),
			],
			11,
		),
	];
}

const partHead = (title: string): Block[] => [rule(0), row(sideWidth, [], [heading(2, title, 0, title)], 4)];

const contextRow = (question: string, chosen: readonly string[], before: number): Block =>
	row(
		sideWidth,
		[],
		[{ ...paragraph('strong', question), keepWithNext: true }, ...paragraphs(chosen, 0.5)],
		before,
	);

/** How the report came about, what it rests on, and with which versions. */
export function methodBlocks(report: Report, madeBy: MadeBy): readonly Block[] {
	const { method } = report;
	return [
		...partHead(copy.method),
		aside(copy.counting, paragraphs([...method.paragraphs, report.purpose])),
		aside(copy.levels, levelRows(report)),
		...(method.werknamen ? [aside(copy.werknamen, paragraphs([method.werknamen]))] : []),
		aside(copy.versions, paragraphs(versions(report, madeBy), 0)),
		...(madeBy.missing.length > 0 ? [aside(copy.characters, paragraphs([missingText(madeBy.missing)]))] : []),
		together(partHead(copy.sources), 12, true),
		...sourceRows(report),
	];
}

const aside = (title: string, main: readonly Block[]): Block => row(sideWidth, [heading(3, title)], main, 6);

const paragraphs = (texts: readonly string[], between = 2): Block[] =>
	texts.map((text, index) => paragraph('body', text, index === 0 ? 0 : between));

const levelRows = ({ levels }: Report): Block[] =>
	levels.map(({ name, meaning }, level) =>
		row(
			46,
			[label('strong', `${level} ${name}`)],
			[{ ...paragraph('body', meaning), role: { kind: 'listItem' } }],
			level === 0 ? 0 : 1,
		),
	);

const versions = ({ method }: Report, { appVersion, madeAt }: MadeBy): string[] => [
	`Vragenlijst: ${method.questionnaire}`,
	`Rekenregels: versie ${method.scoringVersion}`,
	`App: Bouwstenenscan ${appVersion}`,
	`Gemaakt op ${dateText(madeAt)}`,
];

/** One row for all facts from one place. */
function sourceRows({ method }: Report): Block[] {
	const places = new Map<
		string,
		{ readonly title: string; readonly url: string | null; readonly ids: string[] }
	>();
	for (const { id, title, url } of method.sources) {
		const key = `${title} ${url ?? ''}`;
		const place = places.get(key) ?? { title, url, ids: [] };
		place.ids.push(id);
		places.set(key, place);
	}
	return [...places.values()].map(({ title, url, ids }, index) =>
		together(
			[
				row(
					sideWidth,
					[label('small', ids.join(', '))],
					[row(66, [label('smallInk', title)], url === null ? [] : [label('small', url)])],
				),
			],
			index === 0 ? 4 : 1.5,
		),
	);
}
