import type { Questionnaire, Statement } from '$lib/content/questionnaire';
import { toConfirm } from '$lib/scoring/propose-decisions';
import { referentsLine } from '$lib/scan/referents/referent-texts';
import { letteredItems } from '$lib/scoring/room-agenda';
import { roleSplit } from '$lib/scoring/role-split';
import { roundInView, shownIn, shownSpread } from '$lib/scoring/shown-spread';
import { chosenByRoom, handsFor } from '$lib/session/evening/room-choice';
import { peopleInRoom } from '$lib/session/people-in-room';
import { answeredBy } from '$lib/session/round-answers';
import { stillParked } from '$lib/session/evening/park';
import { findOutOf } from '$lib/session/find-out';
import { choseAgain } from '$lib/session/second-round';
import { actionsToReview, becameOf, whyStopped } from '$lib/session/review';
import type { Session, StatementAttention } from '$lib/session/session';
import type { BeamerDecision, BeamerInvite, BeamerStatement, BeamerView } from './beamer-view';
import { actionsView, stageView, wallView } from './stage-view';
import type { Means } from '../wall/wall-row';
import { answerText, dayText } from '../words';

/**
 * Current view on the beamer: a statement while one has the attention, else the stage of the bijeenkomst. `before`: means
 * of the bijeenkomst that this one follows.
 */
export const sessionView = (
	questionnaire: Questionnaire,
	session: Session,
	invite: BeamerInvite | null = null,
	before?: Means,
): BeamerView => attentionView(questionnaire, session) ?? stageView(questionnaire, session, invite, before);

/** Screen that the facilitator can put up at any moment. */
export const directedScreens = ['wall', 'rules', 'actions', 'parked'] as const;

export type DirectedScreen = (typeof directedScreens)[number];

export function screenView(
	questionnaire: Questionnaire,
	session: Session,
	invite: BeamerInvite | null,
	screen: DirectedScreen,
	before?: Means,
): BeamerView {
	switch (screen) {
		case 'wall':
			return wallView(questionnaire, session, before);
		case 'rules':
			return { kind: 'rules', invite };
		case 'actions':
			return actionsView(session);
		case 'parked':
			return { kind: 'parked', items: parkedTexts(questionnaire, session) };
	}
}

/** Subjects left for another time; a statement that was parked as it is has its own text. */
function parkedTexts(questionnaire: Questionnaire, session: Session): readonly string[] {
	const textOf = textsOf(questionnaire);
	return stillParked(session).flatMap(({ statementId, text }) => {
		const words = text || (statementId === null ? '' : textOf.get(statementId));
		return words ? [words] : [];
	});
}

function attentionView(questionnaire: Questionnaire, session: Session): BeamerView | null {
	const { attention } = session;
	if (attention?.phase === 'together') return togetherView(questionnaire, session);
	if (attention?.phase === 'review') return reviewView(session);
	if (attention?.phase === 'choosing') return choosingView(questionnaire, session);
	if (attention?.phase === 'chosen') return chosenView(questionnaire, session);
	if (!attention || !('statementId' in attention)) return null;
	const found = statementOf(questionnaire, session.referents, attention.statementId);
	if (!found) return null;
	const { statement, onBeamer } = found;
	const shown = attention.phase === 'shown' ? shownView(questionnaire, session, statement, onBeamer) : null;
	return shown ?? countView(session, attention, onBeamer);
}

/** Null for a bijeenkomst that follows none. */
function reviewView(session: Session): BeamerView | null {
	if (!session.follows) return null;
	const actions = actionsToReview(session).map((action) => ({
		what: action.what,
		trekker: action.trekker,
		became: becameOf(action),
		why: whyStopped(action),
	}));
	return { kind: 'review', since: dayText(session.follows.date), actions };
}

/** Null once everything is confirmed. */
function togetherView(questionnaire: Questionnaire, session: Session): BeamerView | null {
	const items = toConfirm(questionnaire, session).flatMap(({ statementId, level }) => {
		const text = statementOf(questionnaire, session.referents, statementId)?.statement.text;
		return text === undefined ? [] : [{ text, level, name: questionnaire.levels[level]?.name ?? '' }];
	});
	return items.length > 0 ? { kind: 'together', items } : null;
}

/** Says nothing of the hands while these are counted. Null before the reveal, when there is no agenda. */
function choosingView(questionnaire: Questionnaire, session: Session): BeamerView | null {
	const textOf = textsOf(questionnaire);
	const items = letteredItems(questionnaire, session).map(({ letter, statementId }) => ({
		letter,
		text: textOf.get(statementId) ?? statementId,
	}));
	if (session.revealedAt === null || items.length === 0) return null;
	return { kind: 'choosing', items, isHybrid: (session.online?.people ?? 0) > 0 };
}

/** Null without an order of the room. */
function chosenView(questionnaire: Questionnaire, session: Session): BeamerView | null {
	const chosen = chosenByRoom(session);
	if (session.revealedAt === null || !chosen) return null;
	const textOf = textsOf(questionnaire);
	const letterOf = new Map(
		letteredItems(questionnaire, session).map(({ statementId, letter }) => [statementId, letter]),
	);
	const items = chosen.flatMap((id) => {
		const text = textOf.get(id);
		return text === undefined ? [] : [{ letter: letterOf.get(id) ?? '', text, hands: handsFor(session, id) }];
	});
	const leftOut = (session.parked ?? []).filter((each) => each.leftOut !== undefined).length;
	return { kind: 'chosen', items, leftOut };
}

const textsOf = ({ dimensions }: Questionnaire): ReadonlyMap<string, string> =>
	new Map(dimensions.flatMap(({ statements }) => statements).map(({ id, text }) => [id, text]));

/** Null before the reveal, and where nobody chose. */
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
	return {
		kind: 'shown',
		statement: onBeamer,
		now,
		before: round === 2 ? shownIn(session, statement, 1) : null,
		roleParts: split.kind === 'split' ? split.parts : null,
		decision: decisionView(questionnaire, session, statement.id),
	};
}

function decisionView(
	{ levels }: Questionnaire,
	session: Session,
	statementId: string,
): BeamerDecision | null {
	const decision = session.decisions[statementId];
	if (!decision) return null;
	const { outcome, why } = decision;
	switch (outcome.kind) {
		case 'level':
			return { kind: 'level', level: outcome.level, why };
		case 'notApplicable':
			return { kind: 'notApplicable', why: [answerText(outcome, levels), why].filter(Boolean).join(' · ') };
		case 'undecided': {
			const { what = '', trekker = '', due = '' } = findOutOf(session, statementId) ?? {};
			return { kind: 'undecided', what, trekker, due: due ? dayText(due) : '' };
		}
	}
}

/** Number of people who chose, out of those in the room. */
function countView(
	session: Session,
	{ statementId, phase }: StatementAttention,
	statement: BeamerStatement,
): BeamerView {
	const isAgain = phase === 'again';
	const chose = isAgain ? choseAgain(session, statementId) : answeredBy(session, statementId, 1);
	return { kind: 'statement', statement, isAgain, chose, people: peopleInRoom(session) };
}

function statementOf(
	{ dimensions, levels }: Questionnaire,
	referents: Session['referents'],
	statementId: string,
): { readonly statement: Statement; readonly onBeamer: BeamerStatement } | null {
	for (const { name, statements } of dimensions) {
		const statement = statements.find(({ id }) => id === statementId);
		if (!statement) continue;
		const anchors = statement.anchors.map((text, level) => ({ name: levels[level]?.name ?? '', text }));
		const meant = referentsLine(referents, statement.refersTo ?? []);
		return { statement, onBeamer: { dimension: name, text: statement.text, meant, anchors } };
	}
	return null;
}
