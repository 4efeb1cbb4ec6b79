import type { Questionnaire } from '$lib/content/questionnaire';
import { stepsOf } from '$lib/scan/step-order';
import { changesBetween, type DimensionChange, type Moment } from '$lib/scoring/change';
import type { Session } from '$lib/session/session';
import { actionsSince } from '../model/actions-since';
import { aboutOf, candidateKey, nameOf, type Candidate } from './candidates';
import { sortChanges, type SortedChanges } from '../model/change-words';
import { reportAction } from '../model/report-action';
import type { ActionReport } from '../model/report-model';
import { dateText, dayText, lengthText } from '../words';
import { changeSentence, countsOfAll } from './change-sentence';
import { counted } from '../count-words';

/** Candidate with the exact text that it was answered on. */
export type ToCompare = Candidate & { readonly questionnaire: Questionnaire };

export type ComparisonStep = {
	readonly id: string;
	/** Key of the later moment. */
	readonly toId: string;
	/** Sentence about the changes in all themes together. */
	readonly sentence: string;
	readonly from: string;
	readonly to: string;
	readonly region: string;
	/** Number of statements that could be compared, and why not all. */
	readonly notes: readonly string[];
	readonly changes: readonly Pick<DimensionChange, 'dimensionId' | 'counts'>[];
	readonly statements: SortedChanges;
	readonly closed: readonly ActionReport[];
	readonly open: readonly ActionReport[];
};

/** Compares one moment with the one before it in its line. */
export function stepBetween(from: ToCompare, to: ToCompare, current: readonly Session[]): ComparisonStep {
	const changes = changesBetween(scoredAs(from), scoredAs(to));
	const statements = sortChanges(to.questionnaire, changes);
	return {
		id: `${candidateKey(from)} ${candidateKey(to)}`,
		toId: candidateKey(to),
		sentence: changeSentence(sinceText(from), countsOfAll(changes)),
		...namesOf(from, to),
		region: aboutOf(to.subject).region.name,
		notes: [statements.extent, ...whyNotAll(from, to)],
		changes,
		statements,
		...actionsBetween(from, to, current),
	};
}

/** "“Voorjaar 2026”", or "de bijeenkomst van 26 mei 2026". */
function sinceText({ name, frozenAt, subject }: Candidate): string {
	if (frozenAt !== null && name.trim()) return `“${name.trim()}”`;
	return subject.kind === 'session'
		? `de bijeenkomst van ${dayText(subject.session.date)}`
		: `het peilmoment van ${dateText(frozenAt ?? subject.scan.changedAt)}`;
}

/** Adds the day of freezing to two moments with the same name. */
function namesOf(from: Candidate, to: Candidate): Pick<ComparisonStep, 'from' | 'to'> {
	if (nameOf(from) !== nameOf(to)) return { from: nameOf(from), to: nameOf(to) };
	const dated = (each: Candidate): string =>
		each.frozenAt === null ? nameOf(each) : `${nameOf(each)}, ${dateText(each.frozenAt)}`;
	return { from: dated(from), to: dated(to) };
}

function whyNotAll(from: ToCompare, to: ToCompare): readonly string[] {
	const [before, after] = [aboutOf(from.subject), aboutOf(to.subject)];
	const gone = goneBetween(from, to);
	return [
		...(before.questionnaire.hash === after.questionnaire.hash
			? []
			: [
					`De vragenlijst veranderde: eerst ${versionOf(from.questionnaire)}, daarna ${versionOf(to.questionnaire)}.`,
				]),
		...(before.length === after.length
			? []
			: [`Eerst een ${lengthText(before)}, daarna een ${lengthText(after)}.`]),
		...(gone === 0
			? []
			: [`${counted(gone, 'stelling is', 'stellingen zijn')} de tweede keer niet meer gevraagd.`]),
	];
}

const versionOf = ({ title, version }: Questionnaire): string => `${title}, versie ${version}`;

function goneBetween(from: ToCompare, to: ToCompare): number {
	const asked = ({ questionnaire, subject }: ToCompare): readonly string[] =>
		stepsOf(questionnaire, aboutOf(subject).length).map(({ statement }) => statement.id);
	const later = new Set(asked(to));
	return asked(from).filter((id) => !later.has(id)).length;
}

function actionsBetween(
	{ subject: before }: ToCompare,
	{ subject: after, frozenAt }: ToCompare,
	current: readonly Session[],
): Pick<ComparisonStep, 'closed' | 'open'> {
	if (before.kind === 'scan' || after.kind === 'scan') return { closed: [], open: [] };
	const { closed, open } = actionsSince(before.session, after.session, frozenAt, current);
	// actions that were open then may be closed by now
	const stillOpen = open.map((action) => reportAction({ ...action, closedAt: null }));
	return { closed: closed.map(reportAction), open: stillOpen };
}

export const scoredAs = ({ subject, questionnaire }: ToCompare): Moment => ({
	subject,
	outline: questionnaire,
});
