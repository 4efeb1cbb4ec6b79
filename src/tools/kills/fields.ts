import type { Answer } from '../../lib/scan/scan.ts';
import type { Decision } from '../../lib/session/session.ts';
import { noteOf, reasonLabels } from '../../lib/ui/choice.ts';
import type { Look } from './watch-screen.ts';

/** Names of the fields, in the order statement, part. */
export const fields = {
	region: 'begin regio',
	choice: (id: string): string => `${id} keuze`,
	remark: (id: string): string => `${id} opmerking`,
	hand: (id: string, level: number): string => `${id} handen ${level}`,
	decision: (id: string): string => `${id} besluit`,
	why: (id: string): string => `${id} waarom`,
	note: (id: string): string => `${id} aantekening`,
} as const;

const notApplicable = 'Niet van toepassing';

/** Text of an answer as on screen: the level's number, or the labels of the options and the text typed at them. */
export function textOfAnswer(answer: Answer | null): string {
	if (answer === null) return '';
	if (answer.kind === 'level') return String(answer.level);
	if (answer.kind === 'skipped') return 'overgeslagen';
	if (answer.kind === 'unknown') return 'Weet ik niet';
	return textOfReason(reasonLabels[answer.reason.kind], noteOf(answer.reason));
}

export function textOfReason(...words: readonly string[]): string {
	return [notApplicable, ...words].filter((word) => word !== '').join(': ');
}

export function textOfOutcome(outcome: Decision['outcome']): string {
	if (outcome.kind === 'level') return String(outcome.level);
	return outcome.kind === 'undecided' ? 'Nog geen gedeeld beeld' : notApplicable;
}

/** Text of a hand count; an untouched field shows 0. */
export const textOfHand = (typed: string): string => (typed === '0' ? '' : typed);

/**
 * Values that a look at a scan's statement shows, by field. No chosen option proves nothing: it may have been skipped.
 */
export function shownInScan(id: string, { chosen, typed }: Look): ReadonlyMap<string, string> {
	const [first = '', ...reasons] = chosen;
	const notes = [typed['Wie doet dit?'] ?? '', typed['Wat is er anders?'] ?? ''];
	const choice = first === notApplicable ? textOfReason(...reasons, ...notes) : optionOf(first);
	return new Map([
		...(choice === '' ? [] : [[fields.choice(id), choice] as const]),
		...labelled(typed, 'Opmerking', fields.remark(id)),
	]);
}

/** Values that a look at a session's statement shows, by field. */
export function shownInSession(id: string, { chosen, typed }: Look): ReadonlyMap<string, string> {
	const hands = [0, 1, 2, 3, 4].flatMap((level) =>
		labelled(typed, `niveau ${level}`, fields.hand(id, level)),
	);
	return new Map([
		...chosen.map((option) => [fields.decision(id), optionOf(option)] as const),
		...hands.map(([field, value]) => [field, textOfHand(value)] as const),
		...labelled(typed, 'Waarom, in één zin', fields.why(id)),
		...labelled(typed, 'Eigen aantekening', fields.note(id)),
	]);
}

const optionOf = (text: string): string => /^[0-4](?= )/.exec(text)?.[0] ?? text;

function labelled(
	typed: Look['typed'],
	label: string,
	field: string,
): readonly (readonly [string, string])[] {
	return Object.entries(typed)
		.filter(([text]) => text.startsWith(label))
		.map(([, value]) => [field, value]);
}
