import type { Dimension } from '$lib/content/questionnaire';
import { answerKinds } from '$lib/scan/answer-kinds';
import type { Answers } from '$lib/scoring/answers';
import { sharedAnswers, type SessionResult } from '$lib/scoring/score-session';
import type { Session } from '$lib/session/session';
import { inScope } from '$lib/scan/step-order';
import { formatMean } from '$lib/scoring/format-mean';
import { leastRated, type DimensionResult, type Tally } from '$lib/scoring/score-dimension';
import { listed } from '../words';

/** Calculation of one person's figure, or the reason that there is none, with this scan's own numbers. */
export function explainFigure(dimension: Dimension, scan: Answers, result: DimensionResult): string {
	const { outcome } = result;
	const left = notCounted(result.tally);
	const rest = left ? ` Niet meegeteld: ${left}.` : '';
	if (outcome.kind === 'not-applicable')
		return 'Je koos bij elke stelling ‘niet van toepassing’. Daarom is er geen getal.';
	if (outcome.kind === 'unknown') return 'Je koos overal ‘weet niet’. Dat is ook een uitkomst: vraag het na.';
	return `${sumText('Je gaf', dimension, scan, result)}${rest}`;
}

/** Calculation of a group's figure, or the reason that there is none, with its own decisions. */
export function explainShared(dimension: Dimension, session: Session, result: SessionResult): string {
	const { outcome, tally, undecided, notDiscussed } = result;
	if (outcome.kind === 'not-applicable')
		return 'Volgens de groep is geen van deze stellingen van toepassing. Daarom is er geen getal.';
	const left = listedCounts([
		[tally.notApplicable, answerKinds.notApplicable.label],
		[undecided, 'nog geen gedeeld beeld'],
		[notDiscussed, 'niet besproken'],
	]);
	const rest = left ? ` Niet meegeteld: ${left}.` : '';
	return `${sumText('De groep koos', dimension, sharedAnswers(session), result)}${rest}`;
}

function sumText(
	who: string,
	dimension: Dimension,
	answers: Answers,
	{ tally, outcome }: DimensionResult,
): string {
	if (outcome.kind !== 'score') {
		return `Voor een getal zijn minstens ${String(leastRated(answers.length))} stellingen met een niveau nodig, en minstens de helft van wat van toepassing is. ${ratedText(tally)}`;
	}
	const levels = inScope(dimension, answers.length).flatMap(({ id }) => {
		const answer = answers.entries[id]?.answer;
		return answer?.kind === 'level' ? [String(answer.level)] : [];
	});
	const sum = `${who} ${levels.length === 1 ? 'niveau' : 'de niveaus'} ${listed(levels)}. Tel die op en deel door ${String(levels.length)}, dan krijg je ${formatMean(outcome.mean)}.`;
	return outcome.provisional
		? `${sum} Voorlopig, want minder dan 80 procent van de stellingen heeft een niveau.`
		: sum;
}

const ratedText = ({ rated, applicable }: Tally): string =>
	`Hier ${rated === 1 ? 'heeft' : 'hebben'} ${String(rated)} van de ${String(applicable)} een niveau.`;

const notCounted = ({ unknown, skipped, notApplicable, empty }: Tally): string =>
	listedCounts([
		[unknown, answerKinds.unknown.label],
		[skipped, answerKinds.skipped.label],
		[notApplicable, answerKinds.notApplicable.label],
		[empty, answerKinds.empty.label],
	]);

const listedCounts = (parts: readonly (readonly [count: number, word: string])[]): string =>
	listed(parts.filter(([count]) => count > 0).map(([count, word]) => `${String(count)} × ${word}`));
