import type { Questionnaire } from '$lib/content/questionnaire';
import { inScope } from '$lib/scan/step-order';
import { peopleAtMost } from '$lib/session/people-in-room';
import { hasChosen, peopleWhoChose } from '$lib/session/round-answers';
import { becameOf } from '$lib/session/review';
import type { Participant, Session } from '$lib/session/session';
import type { BeamerAction, BeamerInvite, BeamerView } from './beamer-view';
import { sessionWall } from '../wall/session-wall';
import type { Means } from '../wall/wall-row';
import { dayText } from '../words';

/** View while no statement has the attention. */
export function stageView(
	questionnaire: Questionnaire,
	session: Session,
	invite: BeamerInvite | null,
	before: Means | undefined,
): BeamerView {
	const { region, revealedAt } = session;
	// someone who comes in later does not take the wall from the room
	const stage = revealedAt === null || session.stage === 'actions' ? session.stage : 'talk';
	switch (stage) {
		case 'prepare':
			return {
				kind: 'welcome',
				region: region.name,
				date: dayText(session.date),
				joined: peopleWhoChose(session),
				people: peopleAtMost(session),
				purpose: questionnaire.purpose,
				invite,
			};
		case 'collect':
			return {
				kind: 'collecting',
				finished: finishedIn(questionnaire, session),
				people: peopleAtMost(session),
				invite,
			};
		case 'actions':
			return actionsView(session);
		default:
			return wallView(questionnaire, session, before);
	}
}

export const actionsView = (session: Session): BeamerView => ({
	kind: 'actions',
	actions: actionsOf(session),
});

/** Decisions so far, and own means in a theme without one; of these only what the rules of the room allow. */
export const wallView = (questionnaire: Questionnaire, session: Session, before?: Means): BeamerView => ({
	kind: 'wall',
	region: session.region.name,
	levels: questionnaire.levels.map(({ name }) => name),
	rows: sessionWall(questionnaire, session, before),
});

const finishedIn = (questionnaire: Questionnaire, session: Session): number =>
	session.participants.filter((one) => hasChosen(one) && isFinished(questionnaire, session, one)).length;

/** Files and cards come in complete, with unanswered statements; on the laptop someone may still be busy. */
function isFinished(
	{ dimensions }: Questionnaire,
	{ length }: Session,
	{ way, alone }: Participant,
): boolean {
	if (way === 'file' || way === 'card') return true;
	return dimensions.flatMap((dimension) => inScope(dimension, length)).every(({ id }) => alone[id]);
}

/** Headlines first, otherwise in the order of the group. */
function actionsOf({ actions }: Session): readonly BeamerAction[] {
	return actions
		.filter((action) => becameOf(action) !== 'stopped')
		.sort((a, b) => Number(b.headline) - Number(a.headline))
		.map(({ what, trekker, firstStep, headline, due, closedAt, reach }) => ({
			what,
			trekker,
			firstStep,
			headline,
			due: due ? dayText(due) : '',
			isClosed: closedAt !== null,
			reach: reach ?? null,
		}));
}
