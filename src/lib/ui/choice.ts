import { levels } from '$lib/content/levels';
import type { Level } from '$lib/content/questionnaire';
import { answerKinds, otherChoices } from '$lib/scan/answer-kinds';
import type { Answer, NotApplicableReason } from '$lib/scan/scan';

/** The value of one radio button of a statement. */
export type Choice = Level | (typeof otherChoices)[number];

export type ReasonKind = NotApplicableReason['kind'];

export const reasonLabels: Readonly<Record<ReasonKind, string>> = {
	elsewhere: 'Iemand anders doet dit',
	irrelevant: 'Dit speelt hier niet',
	other: 'Iets anders',
};

export const reasonKinds: readonly ReasonKind[] = ['elsewhere', 'irrelevant', 'other'];

/** The radio button for this answer; null for none, as for a skipped statement. */
export function choiceOf(answer: Answer | null): Choice | null {
	if (answer === null || answer.kind === 'skipped') return null;
	return answer.kind === 'level' ? answer.level : answer.kind;
}

export function reasonOf(kind: ReasonKind, note: string): NotApplicableReason {
	if (kind === 'elsewhere') return { kind, who: note };
	return kind === 'other' ? { kind, text: note } : { kind };
}

export function noteOf(reason: NotApplicableReason): string {
	if (reason.kind === 'elsewhere') return reason.who;
	return reason.kind === 'other' ? reason.text : '';
}

/** The choice for a key; null for any other key. */
export function choiceForKey(key: string): Choice | null {
	const level = levels.find((level) => String(level) === key);
	return level ?? otherChoices.find((kind) => answerKinds[kind].key === key) ?? null;
}
