import type { Report, StatementReport } from '$lib/report/model/report-model';
import { made } from './pdf-fixture';

/** For tests: texts that a report has to contain, wherever it does. */
export const statementsIn = ({ dimensions }: Report): StatementReport[] =>
	dimensions.flatMap(({ statements }) => statements);

export const statementTexts = (report: Report): (string | null)[] =>
	statementsIn(report).flatMap(({ id, text, answerText, anchor, nextAnchor, remarks }) => [
		id,
		text,
		answerText,
		anchor,
		nextAnchor,
		...remarks,
	]);

export const adviceTexts = ({ dimensions }: Report): string[] =>
	dimensions.flatMap(({ tips, asks }) => [
		...tips.flatMap(({ text, origin, sources }) => [text, origin, ...sources.map(({ title }) => title)]),
		...asks.map(({ whom }) => `Vraag het aan ${whom}.`),
	]);

export const dimensionTexts = ({ dimensions }: Report): (string | null)[] =>
	dimensions.flatMap(({ name, figure, mark, coverage, ambitionText, lowest, explanation }) => [
		name,
		figure,
		mark,
		coverage,
		ambitionText,
		lowest?.text ?? null,
		...(lowest?.statementIds ?? []),
		explanation,
	]);

export const closingTexts = ({ context, method, levels, purpose }: Report): (string | null)[] => [
	...context.answers.flatMap(({ question, chosen }) => [question, ...chosen]),
	...method.paragraphs,
	method.werknamen,
	method.questionnaire,
	purpose,
	`rekenregels versie ${String(method.scoringVersion)}`,
	made.appVersion,
	made.checksum,
	...levels.map(({ meaning }) => meaning),
	...method.sources.flatMap(({ id, title, url }) => [id, title, url]),
];

export const talkTexts = (report: Report): string[] =>
	statementsIn(report).flatMap(({ why, dissent, conditions, spread }) => [
		why,
		...dissent,
		...conditions,
		spread?.sentence ?? '',
		spread?.moved ?? '',
	]);

export const actionTexts = ({ actions, nextDate }: Report): string[] => [
	...actions.flatMap(({ what, trekker, firstStep, due, closed }) => [
		what,
		trekker,
		firstStep,
		closed || due,
	]),
	nextDate,
];

export const groupTexts = ({ dimensions, people }: Report): (string | null)[] => [
	...dimensions.flatMap(({ agreement, change }) => [agreement, change]),
	...people.map(({ label, count }) => `${label}${String(count)}`),
];
