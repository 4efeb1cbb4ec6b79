import type { Dimension } from '$lib/content/questionnaire';
import type { Scan } from '$lib/scan/scan';
import { inScope } from '$lib/scan/step-order';
import { formatMean } from '$lib/scoring/format-mean';
import { leastRated, type DimensionResult, type Tally } from '$lib/scoring/score-dimension';
import { listed } from './words';

/** How a figure came about, or why there is none, with this scan's own numbers. */
export function explainFigure(dimension: Dimension, scan: Scan, { tally, outcome }: DimensionResult): string {
	const levels = inScope(dimension, scan.length).flatMap(({ id }) => {
		const answer = scan.entries[id]?.answer;
		return answer?.kind === 'level' ? [String(answer.level)] : [];
	});
	const left = notCounted(tally);
	const rest = left ? ` Niet meegeteld: ${left}.` : '';
	if (outcome.kind === 'not-applicable')
		return 'Je koos bij elke stelling niet van toepassing. Daarom is er geen getal.';
	if (outcome.kind === 'unknown') return 'Je koos overal weet niet. Dat is ook een uitkomst: vraag het na.';
	if (outcome.kind === 'too-few') {
		return `Voor een getal zijn minstens ${String(leastRated(scan.length))} stellingen met een niveau nodig, en minstens de helft van wat van toepassing is. Hier zijn het er ${String(tally.rated)} van ${String(tally.applicable)}.${rest}`;
	}
	const sum = `Je gaf ${levels.length === 1 ? 'niveau' : 'de niveaus'} ${listed(levels)}. Samen gedeeld door ${String(levels.length)} is dat ${formatMean(outcome.mean)}.`;
	const provisional = outcome.provisional
		? ' Voorlopig, want minder dan vier van de vijf stellingen hebben een niveau.'
		: '';
	return `${sum}${provisional}${rest}`;
}

function notCounted({ unknown, skipped, notApplicable, empty }: Tally): string {
	const parts: readonly (readonly [number, string])[] = [
		[unknown, 'weet niet'],
		[skipped, 'overgeslagen'],
		[notApplicable, 'niet van toepassing'],
		[empty, 'niet ingevuld'],
	];
	return listed(parts.filter(([count]) => count > 0).map(([count, word]) => `${String(count)} × ${word}`));
}
