import { capitalised } from '$lib/content/capitalised';
import type { StatementOutline } from '$lib/content/outline';
import { tickLabels } from '$lib/content/tick-labels';
import { answerKinds } from '$lib/scan/answer-kinds';
import { ticks } from '$lib/scan/ticks';
import { formatMean } from '$lib/scoring/format-mean';
import type { AgendaPlace } from '$lib/scoring/agenda';
import {
	roundInView,
	shownIn,
	shownSpread,
	shownTicks,
	type HiddenReason,
	type ShownSpread,
	type WholeSpread,
} from '$lib/scoring/shown-spread';
import type { SpreadFlag } from '$lib/scoring/spread';
import type { Session } from '$lib/session/session';
import type { SpreadReport } from './report-model';
import { listed } from '../words';

export const spreadWords: Readonly<Record<AgendaPlace, string>> = {
	'too-few': 'te weinig antwoorden',
	unanimous: 'unaniem',
	'two-views': 'twee beelden',
	divergent: 'uiteenlopend',
	'some-differ': 'enkelen zien het anders',
	agree: 'eens',
	unknown: 'velen weten het niet',
	'not-applicable-split': 'n.v.t.-verschil',
};

/** Reason that a spread is hidden, as one sentence. */
export const hiddenText: Readonly<Record<HiddenReason, string>> = {
	unseen: 'De keuzes zijn nog niet getoond.',
	nobody: 'Niemand kwam aan deze stelling toe.',
	few: 'Minder dan drie mensen kozen een niveau. Dat is te weinig om iets te tonen.',
	'few-private':
		'Minder dan vijf mensen kozen een niveau. Bij geld, leiding of vertrouwen is dat te weinig om iets te tonen.',
};

/** Choices of a group at one statement, reduced to the detail that its size permits. */
export function reportSpread(statement: StatementOutline, session: Session): SpreadReport {
	const shown = shownSpread(session, statement);
	const isUnseen = shown.kind === 'hidden' && shown.why === 'unseen';
	return {
		levels: shown.kind === 'whole' ? shown.levels : null,
		sentence: sentenceOf(shown),
		ticks: ticksText(statement, session, shown),
		moved: roundInView(session, statement) === 2 && !isUnseen ? movedText(statement, session, shown) : '',
		talked: isUnseen ? '' : talkedText(session.seconds[statement.id] ?? 0),
	};
}

/** "Verschilt per plek: 2 van 9." of the ticks that anyone set. */
function ticksText(statement: StatementOutline, session: Session, shown: ShownSpread): string {
	const counted = shownTicks(session, statement);
	if (counted === null || shown.kind !== 'whole') return '';
	return ticks
		.filter((tick) => counted[tick] > 0)
		.map(
			(tick) =>
				`${capitalised(tickLabels[tick])}: ${String(counted[tick])} van ${String(shown.counts.people)}.`,
		)
		.join(' ');
}

function sentenceOf(shown: ShownSpread): string {
	switch (shown.kind) {
		case 'hidden':
			return hiddenText[shown.why];
		case 'word':
			return `${capitalised(spreadWords[shown.word])}. Losse keuzes blijven verborgen.`;
		case 'whole':
			return wholeText(shown);
	}
}

function wholeText({ levels, word, flags, counts }: WholeSpread): string {
	const { rated, people, unknown, notApplicable } = counts;
	if (rated === people && word === 'unanimous')
		return `Alle ${String(people)} kozen niveau ${String(levels.findIndex((count) => count > 0))}. Unaniem.`;
	const rest = [
		...(unknown > 0 ? [`${String(unknown)} × ${answerKinds.unknown.label}`] : []),
		...(notApplicable > 0 ? [`${String(notApplicable)} × ${answerKinds.notApplicable.label}`] : []),
	];
	return `${String(rated)} van ${String(people)} kozen een niveau: ${levelsText(levels)}.${rest.length > 0 ? ` ${listed(rest)}.` : ''} ${capitalised(spreadWords[word])}${flagsText(flags)}.`;
}

const flagTexts: Readonly<Record<SpreadFlag, string>> = {
	unknown: ', maar velen weten het niet',
	'not-applicable-split': '. Voor de een is het n.v.t., voor de ander niet',
};

const flagsText = (flags: readonly SpreadFlag[]): string => flags.map((flag) => flagTexts[flag]).join('');

const levelsText = (levels: readonly number[]): string =>
	listed(levels.flatMap((count, level) => (count > 0 ? [`${String(count)} × niveau ${String(level)}`] : [])));

function talkedText(seconds: number): string {
	const minutes = Math.round(seconds / 60);
	if (minutes === 0) return '';
	return minutes === 1 ? 'Het gesprek duurde een minuut.' : `Het gesprek duurde ${String(minutes)} minuten.`;
}

/** "Eerst lag het midden op 1 (uiteenlopend), na het gesprek op 2 (eens)." */
function movedText(statement: StatementOutline, session: Session, now: ShownSpread): string {
	const before = shownIn(session, statement, 1);
	if (before.kind !== 'whole' || now.kind !== 'whole') return 'Er was een tweede ronde.';
	return `Eerst lag het midden op ${middleText(before)}, na het gesprek op ${middleText(now)}.`;
}

const middleText = ({ middle, word }: WholeSpread): string =>
	`${figure(middle.median)} (${spreadWords[word]})`;

/** Formats whole numbers without a decimal. */
const figure = (value: number): string => (Number.isInteger(value) ? String(value) : formatMean(value));
