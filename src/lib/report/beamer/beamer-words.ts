import { capitalised } from '$lib/content/capitalised';
import { roleGroupNames } from '$lib/content/role-groups';
import { answerKinds } from '$lib/scan/answer-kinds';
import type { AgendaPlace } from '$lib/scoring/agenda';
import { formatMean } from '$lib/scoring/format-mean';
import type { RolePart } from '$lib/scoring/role-split';
import type { ShownSpread, WholeSpread } from '$lib/scoring/shown-spread';
import type { Middle } from '$lib/scoring/spread';
import type { BeamerStatement, BeamerView } from './beamer-view';
import { spreadWords } from '../model/spread-words';
import type { WallRow } from '../wall/wall-row';
import { listed } from '../words';

export const partName = (group: RolePart['group']): string =>
	group === 'others' ? 'Overigen' : roleGroupNames[group].short;

export const undecidedWord = 'Nog geen gedeeld beeld';

/** "Twee beelden". */
export const wordText = (spread: ShownSpread): string => capitalised(spreadWords[wordOf(spread)]);

const wordOf = (spread: ShownSpread): AgendaPlace => (spread.kind === 'hidden' ? 'too-few' : spread.word);

export const flagsText = ({ flags }: WholeSpread): string => listed(flags.map((flag) => spreadWords[flag]));

/** "9 van 12 kozen een niveau · 3 × weet niet". */
export function spreadCountsText({ counts }: WholeSpread): string {
	const { rated, people, unknown, notApplicable } = counts;
	return [
		`${String(rated)} van ${String(people)} kozen een niveau`,
		...(unknown > 0 ? [times(unknown, answerKinds.unknown.label)] : []),
		...(notApplicable > 0 ? [times(notApplicable, 'n.v.t.')] : []),
	].join(' · ');
}

/** "midden 2,5". */
export const medianText = ({ median }: Middle): string => `midden ${figure(median)}`;

/** "middelste helft 1 tot 3". */
export const halfText = ({ q1, q3 }: Middle): string =>
	q1 === q3 ? `middelste helft ${figure(q1)}` : `middelste helft ${figure(q1)} tot ${figure(q3)}`;

/** Text alternative of a picture. */
export function pictureText({ levels, middle }: WholeSpread): string {
	const where = levels.flatMap((count, level) =>
		count > 0 ? [`${String(count)} op niveau ${String(level)}`] : [],
	);
	return `${capitalised(listed(where))}. ${capitalised(medianText(middle))}, ${halfText(middle)}.`;
}

/** "midden 1 · 2 × weet niet". */
export function partText({ middle, counts: { unknown, notApplicable } }: WholeSpread): string {
	return [
		medianText(middle),
		...(unknown > 0 ? [times(unknown, answerKinds.unknown.label)] : []),
		...(notApplicable > 0 ? [times(notApplicable, 'n.v.t.')] : []),
	].join(' · ');
}

/** "7 deelnemers zijn binnen". */
export function joinedText(joined: number): string {
	if (joined === 0) return 'Welkom';
	return joined === 1 ? '1 deelnemer is binnen' : `${String(joined)} deelnemers zijn binnen`;
}

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
export function findOutText({ what, trekker, due }: UndecidedView): string {
	if (what === '') return 'Wie zoekt wat uit, en wanneer is dat bekend?';
	const who = trekker === '' ? what : `${trekker} zoekt uit: ${what}`;
	return due === '' ? who : `${who} · vóór ${due}`;
}

type UndecidedView = NonNullable<Extract<BeamerView, { kind: 'shown' }>['undecided']>;

/** Announcement for screen readers: not each choice that comes in, only that all did, and the result. */
export function announcement(view: BeamerView): string {
	if (view.kind === 'statement')
		return view.people > 0 && view.chose === view.people
			? choseText(view.chose, view.people, view.isAgain)
			: '';
	if (view.kind !== 'shown') return '';
	const { now } = view;
	if (view.undecided) return `${undecidedWord}. ${findOutText(view.undecided)}`;
	if (now.kind !== 'whole') return `${wordText(now)}.`;
	return `${listed([spreadWords[now.word], ...now.flags.map((flag) => spreadWords[flag])])}. ${pictureText(now)}`;
}

/** Word that all rows of a wall without numbers share; empty where they differ. */
export function sharedWord(rows: readonly Pick<WallRow, 'figure' | 'result' | 'means'>[]): string {
	const isWordless = rows.some(({ result, means }) => result.outcome.kind === 'score' || means.length > 0);
	const [figure, ...others] = new Set(rows.map((row) => row.figure));
	return isWordless || figure === undefined || others.length > 0 ? '' : capitalised(figure);
}

/** "3 × weet niet", on one line. */
const times = (count: number, what: string): string => `${String(count)} × ${what}`.replaceAll(' ', '\u00a0');

/** Formats whole numbers without a decimal. */
const figure = (value: number): string => (Number.isInteger(value) ? String(value) : formatMean(value));

/** Address as typed, in parts between which it may break: after a slash, as a hyphen would be typed along. */
export const addressParts = (address: string): readonly string[] =>
	address
		.replace(/^https?:\/\//, '')
		.replace(/\/$/, '')
		.split(/(?<=\/)/);

/** Small line above a statement: its dimension, the round, and what its words refer to in this region. */
export const aboveStatement = ({ dimension, meant }: BeamerStatement, round: string): string =>
	[dimension, round, meant].filter((part) => part !== '').join(' · ');
