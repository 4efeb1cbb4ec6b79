import type { StatementOutline } from '$lib/content/outline';
import { formatMean } from '$lib/scoring/format-mean';
import type { AgendaPlace } from '$lib/scoring/agenda';
import { mayShowDots } from '$lib/scoring/role-split';
import { scoreSpread, type Middle, type SpreadFlag, type SpreadResult } from '$lib/scoring/spread';
import { roundAnswers, shownRound, type Spread } from '$lib/session/round-answers';
import type { Session } from '$lib/session/session';
import type { SpreadReport } from './report-model';
import { listed } from './words';

export const spreadWords: Readonly<Record<AgendaPlace | 'not-applicable', string>> = {
	'not-applicable': 'niet van toepassing',
	'too-few': 'te weinig antwoorden',
	unanimous: 'unaniem',
	'two-views': 'twee beelden',
	divergent: 'uiteenlopend',
	'some-differ': 'enkelen zien het anders',
	agree: 'eens',
	unknown: 'velen weten het niet',
	'not-applicable-split': 'n.v.t.-verschil',
};

/** How a group chose at one statement, no more precise than the privacy of the room allows. */
export function reportSpread(statement: StatementOutline, session: Session): SpreadReport {
	if (session.revealedAt === null) return unseen;
	const round = shownRound(session, statement.id);
	const spread = roundAnswers(session, statement.id, round);
	const result = scoreSpread(spread);
	const levels = mayShowDots(statement, spread) && result.n >= 3 ? spread.levels : null;
	const band = result.n >= 3 ? result.middle : null;
	return {
		levels,
		band,
		sentence: sentenceOf(statement, spread, result, levels, band),
		moved: round === 2 ? movedText(statement, session, result) : '',
		talked: talkedText(session.seconds[statement.id] ?? 0),
	};
}

/** What people chose alone is nobody's to see before the group looks at it together. */
const unseen: SpreadReport = {
	levels: null,
	band: null,
	sentence: 'De keuzes zijn nog niet getoond.',
	moved: '',
	talked: '',
};

function sentenceOf(
	statement: StatementOutline,
	spread: Spread,
	{ n, people, word, flags }: SpreadResult,
	levels: Spread['levels'] | null,
	band: Middle | null,
): string {
	if (people === 0) return 'Niemand kwam aan deze stelling toe.';
	// of one or two people every count tells what a person chose
	if (people < 3) return 'Minder dan drie mensen antwoordden. Te weinig antwoorden.';
	if (word === 'not-applicable') return `Alle ${String(people)} kozen niet van toepassing.`;
	if (levels && n === people && word === 'unanimous')
		return `Alle ${String(people)} kozen niveau ${String(levels.findIndex((count) => count > 0))}. Unaniem.`;
	const chose = `${String(n)} van ${String(people)} ${n === 1 ? 'koos' : 'kozen'} een niveau`;
	const where = levels ? `: ${levelsText(levels)}` : band ? `, ${bandText(band)}` : '';
	const rest = statement.private
		? []
		: [
				...(spread.unknown > 0 ? [`${String(spread.unknown)} × weet niet`] : []),
				...(spread.notApplicable > 0 ? [`${String(spread.notApplicable)} × niet van toepassing`] : []),
			];
	return `${chose}${where}.${rest.length > 0 ? ` ${listed(rest)}.` : ''} ${capital(spreadWords[word])}${flagsText(flags)}.`;
}

const flagTexts: Readonly<Record<SpreadFlag, string>> = {
	unknown: ', maar velen weten het niet',
	'not-applicable-split': '. Voor de een is het n.v.t., voor de ander niet',
};

const flagsText = (flags: readonly SpreadFlag[]): string => flags.map((flag) => flagTexts[flag]).join('');

const levelsText = (levels: readonly number[]): string =>
	listed(levels.flatMap((count, level) => (count > 0 ? [`${String(count)} × niveau ${String(level)}`] : [])));

function bandText({ median, q1, q3 }: Middle): string {
	const middle = `het midden is ${figure(median)}`;
	return q1 === q3
		? `${middle} en de middelste helft koos dat ook`
		: `${middle} en de middelste helft ligt tussen ${figure(q1)} en ${figure(q3)}`;
}

function talkedText(seconds: number): string {
	const minutes = Math.round(seconds / 60);
	if (minutes === 0) return '';
	return minutes === 1 ? 'Het gesprek duurde een minuut.' : `Het gesprek duurde ${String(minutes)} minuten.`;
}

/** "Eerst lag het midden op 1 (uiteenlopend), na het gesprek op 2 (eens)." */
function movedText({ id }: StatementOutline, session: Session, now: SpreadResult): string {
	const before = scoreSpread(roundAnswers(session, id, 1));
	if (before.n < 3 || now.n < 3 || !before.middle || !now.middle) return 'Er was een tweede ronde.';
	const first = `${figure(before.middle.median)} (${spreadWords[before.word]})`;
	return `Eerst lag het midden op ${first}, na het gesprek op ${figure(now.middle.median)} (${spreadWords[now.word]}).`;
}

/** A whole number without a decimal. */
const figure = (value: number): string => (Number.isInteger(value) ? String(value) : formatMean(value));

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
