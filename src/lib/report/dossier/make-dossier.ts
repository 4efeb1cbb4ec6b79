import type { Questionnaire } from '$lib/content/questionnaire';
import { yearOf } from '$lib/session/dossier/region-items';
import { peopleInRoom } from '$lib/session/people-in-room';
import type { Decision, Session } from '$lib/session/session';
import { conditionsIn, outcomeText, dissentIn } from '../model/session-statement';
import { dayText, lengthText } from '../words';
import { actionsBySession, openOf } from './dossier-actions';
import type {
	Dossier,
	DossierAction,
	DossierDecision,
	DossierSession,
	DossierFacts,
	DossierSource,
	DossierYear,
} from './dossier';
import { decisionsByYear } from './decisions-by-year';
import { counted } from '../count-words';
import { apartText, decidedIn, dossierSentence, frozenText } from './dossier-words';
import { figuresByYear } from './figures-by-year';

/** Puts the years of a region together, from copies that hold no persons. */
export function makeDossier(facts: DossierFacts): Dossier {
	const sources = [...facts.sources].sort((one, other) => (momentOf(one) < momentOf(other) ? 1 : -1));
	const sessions = sources.map(({ session }) => session);
	const actions = actionsBySession(sessions, facts.today);
	const open = openOf(actions, sessions);
	return {
		region: facts.region,
		themes: sources[0]?.questionnaire.dimensions.map(({ id }) => id) ?? [],
		sentence: dossierSentence(sessions, open.length),
		open,
		figures: figuresByYear(sources),
		years: yearsOf(facts, sources, actions),
		decided: decisionsByYear(sources),
	};
}

const momentOf = ({ session: { date, changedAt, id } }: DossierSource): string =>
	`${date} ${changedAt} ${id}`;

function yearsOf(
	{ frozen, scans }: DossierFacts,
	sources: readonly DossierSource[],
	actions: ReadonlyMap<string, readonly DossierAction[]>,
): readonly DossierYear[] {
	const years = new Set([...sources.map(({ session }) => yearOf(session.date)), ...scans.keys()]);
	return [...years]
		.sort((one, other) => other - one)
		.map((year) => ({
			year,
			evenings: sources
				.filter(({ session }) => yearOf(session.date) === year)
				.map((source) => sessionOf(source, actions.get(source.session.id) ?? [])),
			frozen: frozen.filter(({ date }) => yearOf(date) === year).map(frozenText),
			scans: scans.get(year) ?? 0,
		}));
}

function sessionOf(
	{ session, questionnaire }: DossierSource,
	actions: readonly DossierAction[],
): DossierSession {
	const people = peopleInRoom(session);
	const decided = decidedIn(session);
	const decisions = talkedAbout(session, questionnaire);
	return {
		id: session.id,
		day: dayText(session.date),
		details: [
			...(people > 0 ? [counted(people, 'mens', 'mensen')] : []),
			lengthText(session),
			counted(decided.length, 'besluit', 'besluiten'),
		].join(' · '),
		plan: planIn(session, questionnaire),
		decisions,
		shared: decided.filter(({ dissent }) => dissent.length === 0).length,
		actions,
	};
}

/** Decisions with something to say about: not everyone shared it, or the group put it off. */
function talkedAbout(
	{ decisions }: Session,
	{ dimensions, levels }: Questionnaire,
): readonly DossierDecision[] {
	return dimensions
		.flatMap(({ statements }) => statements)
		.flatMap(({ id, text }) => {
			const decision = decisions[id];
			if (!decision || !isContested(decision)) return [];
			return [
				{
					statementId: id,
					text,
					outcome: outcomeText(decision, levels),
					why: decision.why.trim(),
					apart: apartText(decision.dissent.length),
					dissent: dissentIn(decision),
					conditions: conditionsIn(decision),
				},
			];
		});
}

const isContested = ({ outcome, dissent }: Decision): boolean =>
	outcome.kind === 'undecided' || dissent.length > 0;

/** "Regioplan: openbaar · contract tot en met 2027", as the group said; empty where it did not. */
function planIn({ context }: Session, questionnaire: Questionnaire): string {
	const question = questionnaire.context.questions.find(({ id }) => id === 'planStatus');
	const label = question?.options?.find(({ id }) => id === context['planStatus'])?.label;
	const year = /^\s*(20\d\d)\s*$/.exec(String(context['contractUntil'] ?? ''))?.[1];
	return [
		...(label ? [`regioplan: ${label.charAt(0).toLowerCase()}${label.slice(1)}`] : []),
		...(year ? [`contract tot en met ${year}`] : []),
	].join(' · ');
}
