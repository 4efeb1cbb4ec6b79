import type { Level, Questionnaire, Statement } from '$lib/content/questionnaire';
import { roleSplit, type RolePart } from '$lib/scoring/role-split';
import { roundInView, shownIn, shownSpread, type ShownSpread } from '$lib/scoring/shown-spread';
import { peopleIn, peopleWhoChose, roundAnswers } from '$lib/session/round-answers';
import { choseAgain } from '$lib/session/second-round';
import type { Action, Attention, Session } from '$lib/session/session';
import { stageView } from './stage-view';
import type { WallRow } from '../wall/wall-row';

/** A statement with its five levels in order. */
export type BeamerStatement = {
	readonly dimension: string;
	readonly text: string;
	readonly anchors: readonly { readonly name: string; readonly text: string }[];
};

export type BeamerAction = Pick<Action, 'what' | 'trekker' | 'firstStep' | 'headline'> & {
	/** "1 maart 2027", or empty. */
	readonly due: string;
	readonly isClosed: boolean;
};

/** All that a beamer can show. Only `shown` has a place for what people chose; none has one for who they are. */
export type BeamerView =
	| {
			readonly kind: 'welcome';
			readonly region: string;
			/** "24 november 2026". */
			readonly date: string;
			readonly joined: number;
			/** What this is for, in one sentence. */
			readonly purpose: string;
	  }
	| { readonly kind: 'collecting'; readonly finished: number; readonly people: number }
	| {
			readonly kind: 'statement';
			readonly statement: BeamerStatement;
			/** The round after the talk. */
			readonly isAgain: boolean;
			readonly chose: number;
			readonly people: number;
	  }
	| {
			readonly kind: 'shown';
			readonly statement: BeamerStatement;
			readonly now: ShownSpread;
			/** What was chosen alone, where people chose again after the talk. */
			readonly before: ShownSpread | null;
			readonly roleParts: readonly RolePart[] | null;
			/** The level that the group decided on. */
			readonly shared: Level | null;
	  }
	| { readonly kind: 'wall'; readonly region: string; readonly rows: readonly WallRow[] }
	| { readonly kind: 'actions'; readonly actions: readonly BeamerAction[] };

/** What the beamer shows at this moment of the evening. */
export function beamerView(questionnaire: Questionnaire, session: Session): BeamerView {
	return attentionView(questionnaire, session) ?? stageView(questionnaire, session);
}

function attentionView(questionnaire: Questionnaire, session: Session): BeamerView | null {
	const { attention } = session;
	const found = attention && statementOf(questionnaire, attention.statementId);
	if (!attention || !found) return null;
	const { statement, onBeamer } = found;
	const shown = attention.phase === 'shown' ? shownView(questionnaire, session, statement, onBeamer) : null;
	return shown ?? countView(session, attention, onBeamer);
}

/** Null before the reveal, and where nobody chose, as then there is nothing to show. */
function shownView(
	questionnaire: Questionnaire,
	session: Session,
	statement: Statement,
	onBeamer: BeamerStatement,
): BeamerView | null {
	const now = shownSpread(session, statement);
	if (now.kind === 'hidden' && (now.why === 'unseen' || now.why === 'nobody')) return null;
	const round = roundInView(session, statement);
	const split = roleSplit(questionnaire.roles, session, statement, round);
	const outcome = session.decisions[statement.id]?.outcome;
	return {
		kind: 'shown',
		statement: onBeamer,
		now,
		before: round === 2 ? shownIn(session, statement, 1) : null,
		roleParts: split.kind === 'split' ? split.parts : null,
		shared: outcome?.kind === 'level' ? outcome.level : null,
	};
}

/** How many chose, never what. In round 2 it is about the people who chose alone. */
function countView(
	session: Session,
	{ statementId, phase }: Attention,
	statement: BeamerStatement,
): BeamerView {
	const alone = peopleIn(roundAnswers(session, statementId, 1));
	const isAgain = phase === 'again';
	const chose = isAgain ? choseAgain(session, statementId) : alone;
	const invited = isAgain ? alone : peopleWhoChose(session);
	// hands may be counted of more people than came in
	return { kind: 'statement', statement, isAgain, chose, people: Math.max(invited, chose) };
}

function statementOf(
	{ dimensions, levels }: Questionnaire,
	statementId: string,
): { readonly statement: Statement; readonly onBeamer: BeamerStatement } | null {
	for (const { name, statements } of dimensions) {
		const statement = statements.find(({ id }) => id === statementId);
		if (!statement) continue;
		const anchors = statement.anchors.map((text, level) => ({ name: levels[level]?.name ?? '', text }));
		return { statement, onBeamer: { dimension: name, text: statement.text, anchors } };
	}
	return null;
}
