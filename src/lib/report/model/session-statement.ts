import type { Questionnaire, Statement } from '$lib/content/questionnaire';
import { sharedAnswers } from '$lib/scoring/score-session';
import { shownEvidence } from '$lib/scoring/shown-evidence';
import type { Decision, Session } from '$lib/session/session';
import { remarksOn } from './written/remarks-on';
import type { StatementFacts } from './report-facts';
import { reportSpread } from './spread-words';
import { answerText } from '../words';

export const undecidedText = 'nog geen gedeeld beeld';

export function sessionStatement(
	{ levels }: Questionnaire,
	statement: Statement,
	session: Session,
): StatementFacts {
	const decision = session.decisions[statement.id];
	return {
		statement,
		answer: sharedAnswers(session).entries[statement.id]?.answer ?? null,
		answerText: outcomeText(decision, levels),
		ticks: [],
		evidence: shownEvidence(session, statement),
		remarks: remarksOn(statement, session),
		counts: true,
		spread: reportSpread(statement, session),
		tip: null,
		why: decision?.why.trim() ?? '',
		dissent: dissentIn(decision),
		conditions: conditionsIn(decision),
	};
}

/** Views that differ from the decision; without the name of who has a condition, which is promised to have none. */
export const dissentIn = (decision: Decision | undefined): readonly string[] =>
	(decision?.dissent ?? [])
		.filter(({ text }) => text.trim() !== '')
		.map(({ text, name, condition }) => (name && !condition?.trim() ? `${name}: ${text}` : text));

/** Sorted, as the order of the dissenting views would tell whose condition it is. */
export const conditionsIn = (decision: Decision | undefined): readonly string[] =>
	(decision?.dissent ?? [])
		.flatMap(({ condition }) => condition?.trim() || [])
		.sort((one, other) => one.localeCompare(other, 'nl'));

export function outcomeText(decision: Decision | undefined, levels: Questionnaire['levels']): string {
	if (!decision) return 'niet besproken';
	const { outcome } = decision;
	if (outcome.kind === 'undecided') return undecidedText;
	return outcome.kind === 'level' ? `samen op ${answerText(outcome, levels)}` : answerText(outcome, levels);
}
