import type { Questionnaire, Statement } from '$lib/content/questionnaire';
import { toConfirm } from '$lib/scoring/propose-decisions';
import { referentsLine } from '$lib/scan/referents/referent-texts';
import { roleSplit } from '$lib/scoring/role-split';
import { roundInView, shownIn, shownSpread } from '$lib/scoring/shown-spread';
import { peopleInRoom } from '$lib/session/people-in-room';
import { answeredBy } from '$lib/session/round-answers';
import { findOutOf } from '$lib/session/find-out';
import { choseAgain } from '$lib/session/second-round';
import type { Session, StatementAttention } from '$lib/session/session';
import type { BeamerDecision, BeamerInvite, BeamerStatement, BeamerView } from './beamer-view';
import { actionsView, stageView, wallView } from './stage-view';
import { answerText, dayText } from '../words';

/** Current view on the beamer: a statement while one has the attention, else the stage of the bijeenkomst. */
export const sessionView = (
	questionnaire: Questionnaire,
	session: Session,
	invite: BeamerInvite | null = null,
): BeamerView => attentionView(questionnaire, session) ?? stageView(questionnaire, session, invite);

/** Screen that the facilitator can put up at any moment. */
export const directedScreens = ['wall', 'rules', 'actions', 'parked'] as const;

export type DirectedScreen = (typeof directedScreens)[number];

export function screenView(
	questionnaire: Questionnaire,
	session: Session,
	invite: BeamerInvite | null,
	screen: DirectedScreen,
): BeamerView {
	switch (screen) {
		case 'wall':
			return wallView(questionnaire, session);
		case 'rules':
			return { kind: 'rules', invite };
		case 'actions':
			return actionsView(session);
		case 'parked':
			return { kind: 'parked', items: parkedTexts(questionnaire, session) };
	}
}

/** Subjects left for another time; a statement that was parked as it is has its own text. */
function parkedTexts({ dimensions }: Questionnaire, { parked = [] }: Session): readonly string[] {
	const statements = dimensions.flatMap((dimension) => dimension.statements);
	return parked.flatMap(({ statementId, text }) => {
		const words = text || statements.find(({ id }) => id === statementId)?.text;
		return words ? [words] : [];
	});
}

function attentionView(questionnaire: Questionnaire, session: Session): BeamerView | null {
	const { attention } = session;
	if (attention?.phase === 'together') return togetherView(questionnaire, session);
	if (!attention || !('statementId' in attention)) return null;
	const found = statementOf(questionnaire, session.referents, attention.statementId);
	if (!found) return null;
	const { statement, onBeamer } = found;
	const shown = attention.phase === 'shown' ? shownView(questionnaire, session, statement, onBeamer) : null;
	return shown ?? countView(session, attention, onBeamer);
}

/** Null once everything is confirmed. */
function togetherView(questionnaire: Questionnaire, session: Session): BeamerView | null {
	const items = toConfirm(questionnaire, session).flatMap(({ statementId, level }) => {
		const text = statementOf(questionnaire, session.referents, statementId)?.statement.text;
		return text === undefined ? [] : [{ text, level, name: questionnaire.levels[level]?.name ?? '' }];
	});
	return items.length > 0 ? { kind: 'together', items } : null;
}

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
