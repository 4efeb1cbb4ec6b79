import { capitalised } from '$lib/content/capitalised';
import { roleGroupNames } from '$lib/content/role-groups';
import type { AgendaPlace } from '$lib/scoring/agenda';
import { quantile } from '$lib/scoring/quantile';
import type { RolePart } from '$lib/scoring/role-split';
import type { ShownSpread, WholeSpread } from '$lib/scoring/shown-spread';
import type { BeamerDecision, BeamerStatement, BeamerView } from './beamer-view';
import { spreadWords } from '../model/spread-words';
import { listed } from '../words';

export const partName = (group: RolePart['group']): string =>
	group === 'others' ? 'Overigen' : roleGroupNames[group].short;

export const undecidedWord = 'Nog geen gedeeld beeld';

/** "Twee beelden". */
export const wordText = (spread: ShownSpread): string => capitalised(spreadWords[wordOf(spread)]);

const wordOf = (spread: ShownSpread): AgendaPlace => (spread.kind === 'hidden' ? 'too-few' : spread.word);

export const flagsText = ({ flags }: WholeSpread): string => listed(flags.map((flag) => spreadWords[flag]));

/** "9 van 12 kozen een niveau". */
export const ratedText = ({ counts: { rated, people } }: WholeSpread): string =>
	`${String(rated)} van ${String(people)} kozen een niveau`;

/** "3 × weet niet · 1 × n.v.t.", or empty. */
export const unsureText = ({ counts: { unknown, notApplicable } }: WholeSpread): string =>
	[
		...(unknown > 0 ? [times(unknown, 'weet niet')] : []),
		...(notApplicable > 0 ? [times(notApplicable, 'n.v.t.')] : []),
	].join(' · ');

/** "De meesten kozen 1 of 2": the levels that the middle half of the people span, as far as anyone chose them. */
export function mostText({ levels, middle: { q1, q3 }, counts: { rated, people } }: WholeSpread): string {
	const chosen = levels.flatMap((count, level) =>
		count > 0 && level >= Math.floor(q1) && level <= Math.ceil(q3) ? [{ count, level }] : [],
	);
	const within = chosen.reduce((sum, { count }) => sum + count, 0);
	const which = chosen
		.map(({ level }) => String(level))
		.join(', ')
		.replace(/, (?=[^,]*$)/, ' of ');
	if (within === rated)
		return `${rated === people ? 'Iedereen koos' : `Alle ${String(rated)} kozen`} ${which}`;
	return within * 2 > rated ? `De meesten kozen ${which}` : 'De keuzes liggen ver uit elkaar';
}

/** Text alternative of a picture. */
export function pictureText(spread: WholeSpread): string {
	const where = spread.levels.flatMap((count, level) =>
		count > 0 ? [`${String(count)} op niveau ${String(level)}`] : [],
	);
	const unsure = unsureText(spread);
	return `${capitalised(listed(where))}. ${mostText(spread)}.${unsure === '' ? '' : ` ${unsure}.`}`;
}

/** Text alternative of a chart with one round or two. */
export const chartText = (now: WholeSpread, before: WholeSpread | null): string =>
	before ? `Eerst alleen: ${pictureText(before)} Na het gesprek: ${pictureText(now)}` : pictureText(now);

/** "Besloten: 1 verkennen". */
export const decisionText = (decision: BeamerDecision, name: string): string =>
	decision.kind === 'level' ? `Besloten: ${String(decision.level)} ${name}` : 'Besloten: niet van toepassing';

/** "7 handen". */
export const handsText = (hands: number): string => (hands === 1 ? '1 hand' : `${String(hands)} handen`);

/** "4 stellingen komen niet op de agenda". */
export const leftOutText = (count: number): string =>
	count === 1
		? 'Eén stelling komt niet op de agenda.'
		: `${String(count)} stellingen komen niet op de agenda.`;

/** "8 van 12 zijn binnen". */
export const joinedText = (joined: number, people: number): string =>
	joined === 0 ? 'Welkom' : `${String(joined)} van ${String(people)} ${joined === 1 ? 'is' : 'zijn'} binnen`;

/** "7 van 9 hebben gekozen". */
export function choseText(chose: number, people: number, isAgain: boolean): string {
	if (people === 0) return 'Nog niemand heeft gekozen';
	return `${String(chose)} van ${String(people)} ${chose === 1 ? 'heeft' : 'hebben'} ${isAgain ? 'opnieuw ' : ''}gekozen`;
}

/** "8 van 12 zijn klaar". */
export const finishedText = (finished: number, people: number): string =>
	finished === 0
		? 'Nog niemand is klaar'
		: `${String(finished)} van ${String(people)} ${finished === 1 ? 'is' : 'zijn'} klaar`;

/** "Noor zoekt uit: de kring bellen · vóór 1 maart 2027", or the question. */
export function findOutText({ what, trekker, due }: Extract<BeamerDecision, { kind: 'undecided' }>): string {
	if (what === '') return 'Wie zoekt wat uit, en wanneer is dat bekend?';
	const who = trekker === '' ? what : `${trekker} zoekt uit: ${what}`;
	return due === '' ? who : `${who} · vóór ${due}`;
}

/** Announcement for screen readers: not each choice that comes in, only that all did, and the result. */
export function announcement(view: BeamerView): string {
	if (view.kind === 'statement')
		return view.people > 0 && view.chose === view.people
			? choseText(view.chose, view.people, view.isAgain)
			: '';
	if (view.kind === 'contribution') return view.text;
	if (view.kind !== 'shown') return '';
	const { now, decision } = view;
	if (decision?.kind === 'undecided') return `${undecidedWord}. ${findOutText(decision)}`;
	if (decision) {
		const name = decision.kind === 'level' ? (view.statement.anchors[decision.level]?.name ?? '') : '';
		return [`${decisionText(decision, name)}.`, decision.why].filter(Boolean).join(' ');
	}
	if (now.kind !== 'whole') return `${wordText(now)}.`;
	return `${listed([spreadWords[now.word], ...now.flags.map((flag) => spreadWords[flag])])}. ${pictureText(now)}`;
}

/** "1 tot 2": whole levels around the middle half of the own means of people, ascending. */
export function mostMeansText(means: readonly number[]): string {
	const [low, high] = [quantile(means, 0.25), quantile(means, 0.75)];
	if (low === undefined || high === undefined) return '';
	const [from, to] = [Math.floor(low), Math.ceil(high)];
	return from === to ? String(from) : `${String(from)} tot ${String(to)}`;
}

/** "3 × weet niet", on one line. */
const times = (count: number, what: string): string => `${String(count)} × ${what}`.replaceAll(' ', '\u00a0');

/** Address as typed, in parts between which it may break: after a slash, as a hyphen would be typed along. */
export const addressParts = (address: string): readonly string[] =>
	address
		.replace(/^https?:\/\//, '')
		.replace(/\/$/, '')
		.split(/(?<=\/)/);

/** Small line above a statement: its dimension, the round, and what its words refer to in this region. */
export const aboveStatement = ({ dimension, meant }: BeamerStatement, round: string): string =>
	[dimension, round, meant].filter((part) => part !== '').join(' · ');
