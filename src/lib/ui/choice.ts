import type { Level } from '$lib/content/questionnaire';
import type { Answer, NotApplicableReason } from '$lib/scan/scan';

/** What one radio button of a statement stands for. */
export type Choice = Level | 'unknown' | 'notApplicable';

export type ReasonKind = NotApplicableReason['kind'];

export const levels = [0, 1, 2, 3, 4] as const satisfies readonly Level[];

export const reasonLabels: Readonly<Record<ReasonKind, string>> = {
	elsewhere: 'Iemand anders doet dit',
	irrelevant: 'Dit speelt hier niet',
	other: 'Iets anders',
};

export const reasonKinds: readonly ReasonKind[] = ['elsewhere', 'irrelevant', 'other'];

/** The radio that shows this answer; skipped shows as nothing chosen. */
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

/** The choice behind a key, or null: 0 to 4 a level, w weet niet, n niet van toepassing. */
export function choiceForKey(key: string): Choice | null {
	const level = levels.find((level) => String(level) === key);
	if (level !== undefined) return level;
	if (key === 'w') return 'unknown';
	return key === 'n' ? 'notApplicable' : null;
}
