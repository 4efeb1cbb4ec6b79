import type { Dimension, Questionnaire, Statement } from '$lib/content/questionnaire';
import type { RoleGroup } from '$lib/content/role-groups';
import type { Answer, Scan } from '$lib/scan/scan';
import type { DimensionChange } from '$lib/scoring/change';
import type { ChosenTips } from '$lib/scoring/choose-tips';
import type { ConversationTip } from '$lib/scoring/conversation-tips';
import type { Action, Parked } from '$lib/session/session';
import type { ActionsSince } from './actions-since';
import type { DimensionReport, HeadlineReport, Report, StatementReport } from './report-model';
import type { RowFacts } from '../wall/wall-row';

/** One statement: an answer of one person, or a decision of a group. */
export type StatementFacts = Pick<
	StatementReport,
	| 'answerText'
	| 'ticks'
	| 'evidence'
	| 'remarks'
	| 'counts'
	| 'spread'
	| 'why'
	| 'dissent'
	| 'conditions'
	| 'tip'
> & { readonly statement: Statement; readonly answer: Answer | null };

export type DimensionFacts = RowFacts &
	ChosenTips &
	Pick<DimensionReport, 'explanation' | 'agreement'> & {
		readonly dimension: Dimension;
		readonly statements: readonly StatementFacts[];
		/** Null without an earlier peilmoment. */
		readonly change: DimensionChange | null;
	};

export type HeadlineFacts = Pick<HeadlineReport, 'dimensionId' | 'statementId' | 'answer'>;

/**
 * Everything that a report needs to know of a scan or a bijeenkomst, as plain data. Scan and bijeenkomst differ in how
 * they get to these facts; `assembleReport` treats both alike.
 */
export type ReportFacts = Pick<
	Report,
	| 'about'
	| 'mark'
	| 'region'
	| 'name'
	| 'whose'
	| 'details'
	| 'meant'
	| 'position'
	| 'people'
	| 'previous'
	| 'review'
> &
	Pick<Scan, 'length' | 'context'> & {
		readonly questionnaire: Questionnaire;
		/** Hash of the questionnaire, hexadecimal. */
		readonly hash: string;
		/** Group that the advice is for. */
		readonly reader: RoleGroup;
		readonly strong: readonly HeadlineFacts[];
		readonly toBring: readonly HeadlineFacts[];
		readonly unknown: readonly HeadlineFacts[];
		/** One per dimension of the questionnaire, in its order. */
		readonly dimensions: readonly DimensionFacts[];
		readonly conversationTips: readonly ConversationTip[];
		readonly actions: readonly Action[];
		readonly parked: readonly Parked[];
		/** yyyy-mm-dd, or empty. */
		readonly nextDate: string;
		/** Actions since the earlier peilmoment; null without one. */
		readonly since: ActionsSince | null;
		/** Scoring rules in plain words. */
		readonly rules: readonly string[];
		/** The rules that everybody who reads a figure has to know. */
		readonly essentials: readonly string[];
	};
