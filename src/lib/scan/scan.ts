import type { QuestionnaireRef } from '$lib/content/outline';
import type { Level } from '$lib/content/questionnaire';

export type NotApplicableReason =
	| { readonly kind: 'elsewhere'; readonly who: string }
	| { readonly kind: 'irrelevant' }
	| { readonly kind: 'other'; readonly text: string };

/** A level or one of three non-scores; the fourth, *leeg*, is the absence of an answer. */
export type Answer =
	| { readonly kind: 'level'; readonly level: Level }
	| { readonly kind: 'skipped' }
	| { readonly kind: 'unknown' }
	| { readonly kind: 'notApplicable'; readonly reason: NotApplicableReason };

/** What someone left at one statement: an answer, a remark, or both. */
export type Entry = {
	readonly statementId: string;
	/** The version of the statement that was on screen. */
	readonly statementVersion: number;
	readonly answer: Answer | null;
	readonly remark: string;
	/** ISO 8601, UTC. */
	readonly changedAt: string;
};

export type Ambition = {
	readonly level: 1 | 2 | 3 | 4;
	readonly year: number;
	/** ISO 8601, UTC. */
	readonly changedAt: string;
};

/** Short: the core statements only; answers outside the scope are kept, not counted. */
export type ScanLength = 'short' | 'full';

export type Region = { readonly id: string; readonly name: string };

/** Answer to an unscored context question: option ids, or what was typed. */
export type ContextAnswer = string | readonly string[];

/** One person's answers about one region. */
export type Scan = {
	readonly id: string;
	/** What the user calls it; may be empty. */
	readonly name: string;
	readonly region: Region;
	/** A role id of the questionnaire, or empty when not told. */
	readonly role: string;
	readonly length: ScanLength;
	readonly questionnaire: QuestionnaireRef;
	/** All times ISO 8601, UTC. */
	readonly createdAt: string;
	readonly changedAt: string;
	readonly finishedAt: string | null;
	/** The statement last on screen. */
	readonly at: string | null;
	readonly entries: Readonly<Record<string, Entry>>;
	readonly ambitions: Readonly<Record<string, Ambition>>;
	readonly context: Readonly<Record<string, ContextAnswer>>;
};
