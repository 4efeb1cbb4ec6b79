import type { Statement } from '$lib/content/questionnaire';
import { agendaPlace, type AgendaPlace } from '$lib/scoring/agenda';
import { shownSpread } from '$lib/scoring/shown-spread';
import type { Session } from '$lib/session/session';
import { spreadWords } from './spread-words';
import { listed } from '../words';

const wordOrder: readonly AgendaPlace[] = [
	'unanimous',
	'agree',
	'some-differ',
	'divergent',
	'two-views',
	'unknown',
	'not-applicable-split',
	'too-few',
];

/** "3 × eens, 1 × twee beelden"; skips statements that nobody answered or whose choices are not revealed. */
export function agreementText(statements: readonly Statement[], session: Session): string {
	const words = statements
		.map((statement) => shownSpread(session, statement))
		.flatMap((shown) => {
			if (shown.kind === 'hidden' && (shown.why === 'unseen' || shown.why === 'nobody')) return [];
			return [shown.kind === 'whole' ? (shown.flags[0] ?? shown.word) : agendaPlace(shown)];
		});
	const counts = wordOrder.map((word) => [word, words.filter((each) => each === word).length] as const);
	return listed(
		counts.filter(([, count]) => count > 0).map(([word, count]) => `${String(count)} × ${spreadWords[word]}`),
	);
}
