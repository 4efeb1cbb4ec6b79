import type { Level, Questionnaire } from '$lib/content/questionnaire';
import type { ConversationTip } from '$lib/scoring/conversation-tips';
import type { Tally } from '$lib/scoring/score-dimension';
import type { Parked } from '$lib/session/session';
import type { SortedChanges } from './change-words';
import type { WallRow } from '../wall/wall-row';
import type { Reach } from '$lib/session/reach';
import type { SourceName } from '../words';

export type HeadlineReport = {
	readonly dimensionId: string;
	readonly dimension: string;
	readonly statementId: string;
	readonly statement: string;
	/** Level or agreement: "niveau 1 · verkennen", "twee beelden". */
	readonly answer: string;
};

/** Distance of one dimension to its ambition. */
export type GapReport = {
	readonly dimensionId: string;
	readonly dimension: string;
	/** "1,5"; empty without a number. */
	readonly figure: string;
	/** "3 in 2028". */
	readonly ambition: string;
	/** "1,5"; empty without a number. */
	readonly distance: string;
	/** In levels, above 0; null without a number. */
	readonly size: number | null;
};

export type TipReport = {
	readonly id: string;
	readonly text: string;
	readonly statementId: string;
	readonly sources: readonly SourceName[];
	/** Source of the tip and its certainty, as one sentence. */
	readonly origin: string;
};

/** Choices of a group at one statement, reduced to the detail that its size permits. */
export type SpreadReport = {
	/** Number of people per level, 0 to 4; null where single choices are hidden. */
	readonly levels: readonly number[] | null;
	/** "9 van 12 kozen een niveau: 2 op niveau 1 en 7 op niveau 3. Uiteenlopend." */
	readonly sentence: string;
	/** "Verschilt per plek: 2 van 12."; empty where nobody ticked anything, or single choices may not be seen. */
	readonly ticks: string;
	/** Change in the second round; empty without one. */
	readonly moved: string;
	/** Duration of the discussion; empty under a minute. */
	readonly talked: string;
};

export type StatementReport = {
	readonly id: string;
	readonly text: string;
	/** Level chosen by one person, or decided by a group. */
	readonly level: Level | null;
	readonly answerText: string;
	/** Ticks beside the answer; none in the report of a group. */
	readonly ticks: readonly string[];
	/** Anchor of the level; null without a level. */
	readonly anchor: string | null;
	readonly nextAnchor: string | null;
	/** Places where a level of 2 or higher can be read, without names. */
	readonly evidence: readonly string[];
	/** Remarks, without names. */
	readonly remarks: readonly string[];
	/** False for an answer that a short scan keeps but does not count. */
	readonly counts: boolean;
	/** Null in the report of one person. */
	readonly spread: SpreadReport | null;
	/** Reason for the decision; may be empty. */
	readonly why: string;
	/** For the reader of the report, at this level; null without one, and in the report of a group. */
	readonly tip: string | null;
	/** Dissenting views; with a name only where that person asked for it. */
	readonly dissent: readonly string[];
	/** Needs of those who see it otherwise, to go along; without names, in alphabetical order. */
	readonly conditions: readonly string[];
};

export type AskReport = { readonly statementId: string; readonly statement: string; readonly whom: string };

export type DimensionReport = WallRow & {
	readonly name: string;
	readonly werknaam: boolean;
	/** Verb for a statement that got a level: "Ingevuld", or in a group "Besloten". */
	readonly done: string;
	readonly coverage: string;
	/** "1 (verkennen)", and the statements on that level. */
	readonly lowest: { readonly text: string; readonly statementIds: readonly string[] } | null;
	readonly ambitionText: string | null;
	/** Open actions that serve the ambition. */
	readonly towards: readonly string[];
	/** "3 omhoog, 1 omlaag"; null without an earlier peilmoment. */
	readonly change: string | null;
	/** "4 eens, 1 twee beelden"; null in the report of one person. */
	readonly agreement: string | null;
	/** Calculation of the figure, with this report's own numbers. */
	readonly explanation: string;
	readonly statements: readonly StatementReport[];
	readonly tips: readonly TipReport[];
	readonly asks: readonly AskReport[];
};

export type ActionReport = {
	readonly what: string;
	/** Statement that the action is about; may be empty. */
	readonly statementId: string;
	readonly trekker: string;
	readonly firstStep: string;
	/** "1 maart 2027", or empty. */
	readonly due: string;
	readonly headline: boolean;
	/** "afgerond op 1 maart 2027", or empty while open. */
	readonly closed: string;
	/** Whose change it is; absent until someone says so. */
	readonly reach?: Reach;
};

export type SinceThen = {
	readonly statements: SortedChanges;
	/** Actions agreed at the earlier moment and closed after it. */
	readonly closed: readonly ActionReport[];
	/** Actions agreed at the earlier moment and still open. */
	readonly open: readonly ActionReport[];
};

/** Content of screen and paper for one scan or session; computed once, so that no two figures can differ. */
export type Report = {
	readonly about: 'scan' | 'session';
	readonly title: string;
	/** Printed on every page; empty except for a practice evening. */
	readonly mark: string;
	readonly region: string;
	/** Name that the user gave the scan; may be empty. */
	readonly name: string;
	/** Whose picture it is: "Beeld van één huisarts, niet van de groep". */
	readonly whose: string;
	/** For a scan: role, length and date of the last change; for a session: length, and how many came late. */
	readonly details: readonly string[];
	/** "regio-organisatie: Huisartsen Duinkust · regioplan: het IZA-regioplan"; may be empty. */
	readonly meant: string;
	readonly isShort: boolean;
	readonly purpose: string;
	readonly position: string;
	/** First sentence of the position, as a title. */
	readonly positionTitle: string;
	/** The other sentences of the position. */
	readonly advice: string;
	readonly strong: readonly HeadlineReport[];
	/** *Om in te brengen*, or for a group *om te bespreken*. */
	readonly toBring: readonly HeadlineReport[];
	/** Statements that many people of a group don't know: "8 van 12 weten dit niet". */
	readonly unknown: readonly HeadlineReport[];
	readonly counts: Tally;
	/** Sentence on how many statements of level 2 or higher name a place; may be empty. */
	readonly evidence: string;
	/** Dimensions below their ambition, the largest distance first. */
	readonly gaps: readonly GapReport[];
	readonly dimensions: readonly DimensionReport[];
	readonly actions: readonly ActionReport[];
	/** Actions of the bijeenkomst that this one follows, each with its outcome; null without any. */
	readonly review: {
		/** "24 november 2026". */
		readonly since: string;
		readonly actions: readonly {
			readonly what: string;
			readonly trekker: string;
			/** "gelukt", "loopt", "gestopt" or "nog niet besproken". */
			readonly became: string;
			/** Reason why it stopped; may be empty. */
			readonly why: string;
		}[];
	} | null;
	/** Statements and subjects left for another time; `statementId` is null for a subject of its own. */
	readonly parked: readonly {
		readonly text: string;
		readonly statementId: string | null;
		/** Reason, for a statement that the choice of the room left out. */
		readonly leftOut: NonNullable<Parked['leftOut']> | null;
	}[];
	readonly nextDate: string;
	/** Number of participants per role group. */
	readonly people: readonly { readonly label: string; readonly count: number }[];
	/** Earlier peilmoment that notches and changes refer to; empty without one. */
	readonly previous: string;
	/** Changes in statements and actions since then; null without an earlier peilmoment. */
	readonly since: SinceThen | null;
	readonly context: {
		readonly title: string;
		readonly answers: readonly { readonly question: string; readonly chosen: readonly string[] }[];
	};
	/** Topics for the conversation with the zorginkoper; null where the questionnaire has none. */
	readonly conversation: Questionnaire['conversation'] | null;
	/** Tips for both sides of that conversation. */
	readonly conversationTips: readonly (Pick<TipReport, 'text' | 'statementId'> &
		Pick<ConversationTip, 'side'>)[];
	readonly levels: Questionnaire['levels'];
	readonly method: {
		/** Rules that everybody who reads a figure has to know. */
		readonly essentials: readonly string[];
		/** All rules, the essentials included. */
		readonly paragraphs: readonly string[];
		readonly werknamen: string;
		readonly questionnaire: string;
		readonly scoringVersion: number;
		readonly sources: readonly { readonly id: string; readonly title: string; readonly url: string | null }[];
	};
};
