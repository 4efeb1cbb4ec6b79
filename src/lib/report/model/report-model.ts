import type { Level, Questionnaire } from '$lib/content/questionnaire';
import type { Tally } from '$lib/scoring/score-dimension';
import type { SortedChanges } from './change-words';
import type { WallRow } from '../wall/wall-row';
import type { SourceName } from '../words';

export type HeadlineReport = {
	readonly dimensionId: string;
	readonly dimension: string;
	readonly statementId: string;
	readonly statement: string;
	/** The level, or how far the group is: "niveau 1 · verkennen", "twee beelden". */
	readonly answer: string;
};

export type TipReport = {
	readonly id: string;
	readonly text: string;
	readonly statementId: string;
	readonly sources: readonly SourceName[];
	/** Where the tip comes from and how sure that is, as one sentence. */
	readonly origin: string;
};

/** How the people of a group chose at one statement, as far as the privacy of the room allows. */
export type SpreadReport = {
	/** How many people per level, 0 to 4; null where single choices may not be seen. */
	readonly levels: readonly number[] | null;
	/** "9 van 12 kozen een niveau: 2 op niveau 1 en 7 op niveau 3. Uiteenlopend." */
	readonly sentence: string;
	/** What moved after the talk; empty without a second round. */
	readonly moved: string;
	/** How long the talk about it took; empty under a minute. */
	readonly talked: string;
};

export type StatementReport = {
	readonly id: string;
	readonly text: string;
	/** The level chosen by one person or shared by a group. */
	readonly level: Level | null;
	readonly answerText: string;
	/** What is true now, in the anchor's words; null without a level. */
	readonly anchor: string | null;
	readonly nextAnchor: string | null;
	/** What people wrote, without names. */
	readonly remarks: readonly string[];
	/** False for an answer that a short scan keeps but does not count. */
	readonly counts: boolean;
	/** Null in the report of one person. */
	readonly spread: SpreadReport | null;
	/** Why the group decided so; may be empty. */
	readonly why: string;
	/** Who sees it differently; a name stands there only when that person asked for it. */
	readonly dissent: readonly string[];
};

export type AskReport = { readonly statementId: string; readonly statement: string; readonly whom: string };

export type DimensionReport = WallRow & {
	readonly name: string;
	readonly werknaam: boolean;
	/** What happened to a statement with a level: "Ingevuld", or in a group "Besloten". */
	readonly done: string;
	readonly coverage: string;
	/** "1 (verkennen)", and the statements that are on it. */
	readonly lowest: { readonly text: string; readonly statementIds: readonly string[] } | null;
	readonly ambitionText: string | null;
	/** "3 omhoog, 1 omlaag"; null without an earlier peilmoment. */
	readonly change: string | null;
	/** "4 eens, 1 twee beelden"; null in the report of one person. */
	readonly agreement: string | null;
	/** How the figure came about, with this report's own numbers. */
	readonly explanation: string;
	readonly statements: readonly StatementReport[];
	readonly tips: readonly TipReport[];
	readonly asks: readonly AskReport[];
};

export type ActionReport = {
	readonly what: string;
	/** The statement that it is about; may be empty. */
	readonly statementId: string;
	readonly trekker: string;
	readonly firstStep: string;
	/** "1 maart 2027", or empty. */
	readonly due: string;
	readonly headline: boolean;
	/** "afgerond op 1 maart 2027", or empty while open. */
	readonly closed: string;
};

export type SinceThen = {
	readonly statements: SortedChanges;
	/** Actions of then that were closed after it. */
	readonly closed: readonly ActionReport[];
	/** Actions of then that are open still. */
	readonly open: readonly ActionReport[];
};

/** Everything that screen and paper show about one scan or session; made in one place so that no two figures can differ. */
export type Report = {
	readonly about: 'scan' | 'session';
	readonly title: string;
	readonly region: string;
	/** What the user calls the scan; may be empty. */
	readonly name: string;
	/** For a scan: role, length and date of the last change; for a session: its date and how many people. */
	readonly details: readonly string[];
	readonly isShort: boolean;
	readonly purpose: string;
	readonly position: string;
	readonly strong: readonly HeadlineReport[];
	/** Om in te brengen, or for a group om te bespreken. */
	readonly toBring: readonly HeadlineReport[];
	/** What many people of a group don't know: "8 van 12 weten dit niet". */
	readonly unknown: readonly HeadlineReport[];
	readonly counts: Tally;
	readonly dimensions: readonly DimensionReport[];
	readonly actions: readonly ActionReport[];
	readonly nextDate: string;
	/** How many people of each role group took part. */
	readonly people: readonly { readonly label: string; readonly count: number }[];
	/** The earlier peilmoment that notches and changes refer to; empty without one. */
	readonly previous: string;
	/** What became of statements and actions since then; null without one. */
	readonly since: SinceThen | null;
	readonly context: {
		readonly title: string;
		readonly answers: readonly { readonly question: string; readonly chosen: readonly string[] }[];
	};
	/** What the conversation with the zorginkoper is about; null where the questionnaire does not say. */
	readonly conversation: Questionnaire['conversation'] | null;
	readonly levels: Questionnaire['levels'];
	readonly method: {
		readonly paragraphs: readonly string[];
		readonly werknamen: string;
		readonly questionnaire: string;
		readonly scoringVersion: number;
		readonly sources: readonly { readonly id: string; readonly title: string; readonly url: string | null }[];
	};
};
