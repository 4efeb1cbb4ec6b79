import * as limits from '$lib/content/limits';
import type { Questionnaire, Statement } from '$lib/content/questionnaire';
import { dayOf } from '$lib/scan/day-of';
import { isOwnId, ownId } from '$lib/scan/own-id';
import { chosenOnly, redactAnswer } from '$lib/scan/redact';
import type { Region } from '$lib/scan/scan';
import { bareCopy, lessOfFew } from '../files/redact-session';
import { leastGroup } from '../least-group';
import type { Milestone } from '../milestone';
import { peopleInRoom } from '../people-in-room';
import type { Action, Decision, Session } from '../session';

/** Parts of a dossier beside decisions and actions. */
export type DossierChoice = {
	/** Trekkers, people who asked to be named, and the party at *elders belegd*. */
	readonly names: boolean;
	/** Reasons, dissenting views, conditions, and why an action stopped. */
	readonly sentences: boolean;
};

export type DossierCopy = DossierChoice & {
	readonly questionnaire: Questionnaire;
	/** Region of the whole dossier, as its name can change over the years. */
	readonly region: Region;
};

/**
 * Makes a copy of a bijeenkomst for a dossier, which travels: without persons, choices and counts of choices, so that
 * two years side by side can't tell what one person chose. Of few people it has as little as an anonymous copy. A
 * private statement keeps its decision only. The copy of a copy is equal to it.
 */
export function dossierSession(session: Session, shown: DossierCopy): Session {
	const { names, questionnaire, region } = shown;
	// what is dropped below needs no counting
	const bare = { ...session, region, participants: [], hands: {} };
	const count = peopleInRoom(session);
	const {
		parked: _parked,
		follows,
		people: _people,
		...copy
	} = lessOfFew(bareCopy(bare, { names, remarks: true }, questionnaire), count);
	const actionIds = new Map(session.actions.map(({ id }) => [ownId('kopie', id), copyId(id)]));
	return {
		...copy,
		id: copyId(session.id),
		...(follows && session.follows && { follows: { ...follows, id: copyId(session.follows.id) } }),
		...(count >= leastGroup && { people: Math.min(count, limits.people.most) }),
		stage: 'report',
		changedAt: stamped(copy, shown).changedAt,
		decisions: dossierDecisions(copy, shown),
		actions: copy.actions.map((action) =>
			dossierAction(action, actionIds.get(action.id) ?? action.id, shown),
		),
		context: chosenOnly(session.context, questionnaire.context.questions),
	};
}

/**
 * Makes the copy of a peilmoment that froze a bijeenkomst; its own name is a sentence that someone typed. It keeps only
 * that there was one: what was taken back in the bijeenkomst after it must not travel here.
 */
export const dossierMilestone = (milestone: Milestone, session: Session, shown: DossierCopy): Milestone => ({
	...milestone,
	id: copyId(milestone.id),
	name: shown.sentences ? milestone.name : '',
	frozenAt: dayOf(milestone.frozenAt),
	subject: {
		kind: 'session',
		session: { ...dossierSession(session, shown), decisions: {}, ambitions: {}, actions: [] },
	},
});

/** Id of the copy; a derived id is that of a copy already. */
export const copyId = (id: string): string => (isOwnId(id) ? id : ownId('kopie', id));

function dossierDecisions(
	{ decisions }: Pick<Session, 'decisions'>,
	shown: DossierCopy,
): Session['decisions'] {
	const { questionnaire, sentences } = shown;
	const statements = new Map<string, Statement>(
		questionnaire.dimensions.flatMap((dimension) => dimension.statements.map((each) => [each.id, each])),
	);
	return Object.fromEntries(
		Object.entries(decisions).map(([id, decision]) => {
			const isPrivate = statements.get(id)?.private !== false;
			return [
				id,
				{
					...stamped(decision, shown),
					outcome: sentences && !isPrivate ? decision.outcome : withoutText(decision.outcome),
					why: sentences && !isPrivate ? decision.why : '',
					dissent: isPrivate ? [] : sentences ? decision.dissent : decision.dissent.map(counted),
				},
			];
		}),
	);
}

const counted = (): Decision['dissent'][number] => ({ text: '', name: '' });

function withoutText(outcome: Decision['outcome']): Decision['outcome'] {
	if (outcome.kind !== 'notApplicable') return outcome;
	const redacted = redactAnswer(outcome, { names: true, remarks: false });
	return redacted.kind === 'notApplicable' ? redacted : outcome;
}

/** A dossier has no first steps: they are over. */
function dossierAction(action: Action, id: string, shown: DossierCopy): Action {
	const { review } = action;
	return {
		...stamped(action, shown),
		id,
		firstStep: '',
		...(review && !shown.sentences && { review: { ...review, why: '' } }),
	};
}

/**
 * Dates a part of a copy to its day, and by a few seconds to what it holds: of two copies of one bijeenkomst that meet on
 * a device, the later part is kept, and a fuller one must not give way to a poorer one.
 */
function stamped<T extends { readonly changedAt: string }>(part: T, { names, sentences }: DossierChoice): T {
	const seconds = (sentences ? 2 : 0) + (names ? 1 : 0);
	return { ...part, changedAt: new Date(Date.parse(dayOf(part.changedAt)) + seconds * 1_000).toISOString() };
}
