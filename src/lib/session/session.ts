import type { QuestionnaireRef } from '$lib/content/outline';
import type { Level } from '$lib/content/questionnaire';
import type { Ambition, ContextAnswer, Entry, NotApplicableReason, Region, ScanLength } from '$lib/scan/scan';

/** How someone's answers came in: their file, antwoordkaart or paper card, or on the laptop that went round. */
export type Way = 'file' | 'card' | 'keys' | 'laptop';

/** Round 1 is alone, round 2 after the talk. */
export type Round = 1 | 2;

/** One person in the bijeenkomst; no name is needed. */
export type Participant = {
	/** Of the card or the file that came in; it is not the id of the scan. */
	readonly id: string;
	/** A role id of the questionnaire, or empty when not told. */
	readonly role: string;
	readonly way: Way;
	readonly joinedAt: string;
	/** What this person chose alone, by statement id. */
	readonly alone: Readonly<Record<string, Entry>>;
	/** What this person chose after the talk; only where it was asked again. */
	readonly after: Readonly<Record<string, Entry>>;
};

/** Hands counted in the room: they stand for the whole of a statement's round, without roles or persons. */
export type Hands = {
	/** How many people per level, 0 to 4. */
	readonly levels: readonly [number, number, number, number, number];
	readonly unknown: number;
	readonly notApplicable: number;
	readonly changedAt: string;
	/** Chosen on the laptop in a round that is not closed: until then its total is nobody's to see. */
	readonly open?: true;
};

/** What the group made of one statement; a statement without a decision is *niet besproken*. */
export type Decision = {
	readonly outcome:
		| { readonly kind: 'level'; readonly level: Level }
		| { readonly kind: 'notApplicable'; readonly reason: NotApplicableReason }
		/** Nog geen gedeeld beeld. */
		| { readonly kind: 'undecided' };
	/** One sentence; may be empty. */
	readonly why: string;
	/** Who sees it differently, and what they see. */
	readonly dissent: readonly Dissent[];
	readonly changedAt: string;
};

/** A view that differs from the decision; `name` only when that person asked for it, else empty. */
export type Dissent = { readonly text: string; readonly name: string };

/** A step with an owner and a date. */
export type Action = {
	readonly id: string;
	readonly what: string;
	readonly statementId: string | null;
	readonly tipId: string | null;
	/** Who takes care of it; may be empty. */
	readonly trekker: string;
	readonly firstStep: string;
	/** yyyy-mm-dd, or empty. */
	readonly due: string;
	/** One of at most three for the first page. */
	readonly headline: boolean;
	/** ISO 8601, UTC; null while open. */
	readonly closedAt: string | null;
	readonly changedAt: string;
};

/** Where the evening is; one goes back as freely as on. */
export type Stage = 'prepare' | 'collect' | 'talk' | 'ambitions' | 'actions' | 'report';

/** The statement that the group looks at. */
export type Attention = {
	readonly statementId: string;
	/** `asked`: only how many chose; `shown`: what they chose; `again`: round 2 is coming in, unseen. */
	readonly phase: 'asked' | 'shown' | 'again';
};

/** A workshop of several people about one region. All times ISO 8601, UTC. */
export type Session = {
	readonly id: string;
	readonly region: Region;
	/** The day itself, yyyy-mm-dd. */
	readonly date: string;
	/** How long it may take. */
	readonly minutes: number;
	/** yyyy-mm-dd of the next meeting, or empty. */
	readonly nextDate: string;
	readonly length: ScanLength;
	readonly questionnaire: QuestionnaireRef;
	/** Role groups that were invited. */
	readonly invited: readonly string[];
	readonly stage: Stage;
	/** Null while no statement is on the beamer. */
	readonly attention: Attention | null;
	readonly createdAt: string;
	readonly changedAt: string;
	/** Null before the ratings were shown; nobody sees one earlier. */
	readonly revealedAt: string | null;
	readonly finishedAt: string | null;
	readonly participants: readonly Participant[];
	/** By statement id, then round. */
	readonly hands: Readonly<Record<string, { readonly alone?: Hands; readonly after?: Hands }>>;
	readonly decisions: Readonly<Record<string, Decision>>;
	readonly ambitions: Readonly<Record<string, Ambition>>;
	readonly actions: readonly Action[];
	readonly context: Readonly<Record<string, ContextAnswer>>;
	/** The facilitator's own notes, by statement id; in the session file only. */
	readonly notes: Readonly<Record<string, string>>;
	/** Time spent on each statement. */
	readonly seconds: Readonly<Record<string, number>>;
};
