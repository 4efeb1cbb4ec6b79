import type { QuestionnaireRef } from '$lib/content/questionnaire-ref';
import type { Questionnaire } from '$lib/content/questionnaire';
import type { Scan } from '$lib/scan/scan';
import type { Milestone } from '../milestone';
import type { Session } from '../session';

/** A scan, session or milestone, without the questionnaire it was answered on. */
export type Item =
	| { readonly kind: 'scan'; readonly scan: Scan }
	| { readonly kind: 'session'; readonly session: Session }
	| { readonly kind: 'milestone'; readonly milestone: Milestone };

/** An item with its questionnaire: self-contained. */
export type Content = Item & { readonly questionnaire: Questionnaire };

/** A whole questionnaire, and the reference whose hash was verified. */
export type QuestionnaireText = { readonly ref: QuestionnaireRef; readonly content: Questionnaire };

export function dataOf(item: Item): Scan | Session | Milestone {
	if (item.kind === 'scan') return item.scan;
	return item.kind === 'session' ? item.session : item.milestone;
}

/** The scan or session itself, or the one that a milestone froze. */
export function answersIn(item: Item): Scan | Session {
	if (item.kind !== 'milestone') return item.kind === 'scan' ? item.scan : item.session;
	const { subject } = item.milestone;
	return subject.kind === 'scan' ? subject.scan : subject.session;
}

/** Reference to the questionnaire it was answered on. */
export const refOf = (item: Item): QuestionnaireRef => answersIn(item).questionnaire;
