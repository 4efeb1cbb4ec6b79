import type { Outline } from '$lib/content/outline';
import type { Level } from '$lib/content/questionnaire';
import type { Zekerheid } from '$lib/content/zekerheid';
import { answerKinds } from '$lib/scan/answer-kinds';
import type { Answer, Scan } from '$lib/scan/scan';
import { leastGroup, leastShown } from '$lib/session/least-group';
import { formatMean } from '$lib/scoring/format-mean';
import type { DimensionOutcome, Tally } from '$lib/scoring/score-dimension';

const outcomeWords = {
	'not-applicable': answerKinds.notApplicable.label,
	unknown: 'onbekend',
	'too-few': 'te weinig ingevuld',
} as const;

/** "2,6", or the word in place of a number. */
export function figureOf(outcome: DimensionOutcome): string {
	return outcome.kind === 'score' ? formatMean(outcome.mean) : outcomeWords[outcome.kind];
}

/** "5 van 6 met een niveau"; statements that are n.v.t. do not count. */
export function coverageText({ rated, applicable }: Tally): string {
	return applicable === 0
		? 'niets van toepassing'
		: `${String(rated)} van ${String(applicable)} met een niveau`;
}

/** "1 (verkennen)". */
export const levelText = (level: Level, levels: Outline['levels']): string =>
	`${String(level)} (${levels[level]?.name ?? ''})`;

/** Answer in the words of the questionnaire. */
export function answerText(answer: Answer | null, levels: Outline['levels']): string {
	if (answer === null) return answerKinds.empty.label;
	if (answer.kind === 'level') return `niveau ${String(answer.level)} · ${levels[answer.level]?.name ?? ''}`;
	const { label } = answerKinds[answer.kind];
	if (answer.kind !== 'notApplicable') return label;
	const { reason } = answer;
	if (reason.kind === 'irrelevant') return `${label}: speelt hier niet`;
	if (reason.kind === 'elsewhere') return reason.who ? `elders belegd: bij ${reason.who}` : 'elders belegd';
	return reason.text ? `${label}: ${reason.text}` : label;
}

/** Says what is left out because few people chose in a bijeenkomst; empty from five on, and if nobody did. */
export function fewPeopleText(people: number, outOf: 'een anonieme kopie' | 'de gegevens'): string {
	if (people === 0 || people >= leastGroup) return '';
	const [bound, decisions] = people < leastShown ? ['drie', 'geen besluiten, '] : ['vijf', ''];
	return `Er kozen minder dan ${bound} mensen. In ${outOf} staan daarom ${decisions}geen ambities en niet wie het anders zag.`;
}

export const lengthText = ({ length }: Pick<Scan, 'length'>): string =>
	length === 'short' ? 'korte scan' : 'volledige scan';

export const roleText = ({ role }: Pick<Scan, 'role'>, { roles }: Pick<Outline, 'roles'>): string | null =>
	roles.find(({ id }) => id === role)?.label ?? null;

/** "22 november 2026", in the time zone of the reader. */
export function dateText(iso: string): string {
	const day = new Date(iso);
	return `${String(day.getDate())} ${months[day.getMonth()] ?? ''} ${String(day.getFullYear())}`;
}

// Intl has these words too, but loading its data takes a phone longer than drawing the wall
const months = [
	'januari',
	'februari',
	'maart',
	'april',
	'mei',
	'juni',
	'juli',
	'augustus',
	'september',
	'oktober',
	'november',
	'december',
] as const;

/** "22 november 2026" of a day written as yyyy-mm-dd. */
export const dayText = (day: string): string => dateText(`${day}T12:00:00`);

/** "a, b en c". */
export function listed(items: readonly string[]): string {
	return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} en ${items.at(-1) ?? ''}`;
}

/** Source as named in the report. */
export type SourceName = { readonly id: string; readonly title: string; readonly zekerheid: Zekerheid };

/** Source of a tip and its certainty, as one sentence; each title is followed by the ids of its facts. */
export function originText(zekerheid: Zekerheid, sources: readonly SourceName[]): string {
	const read = sources.filter((source) => source.zekerheid !== 'eigen');
	const titles = [...new Set(read.map(({ title }) => title))];
	const idsOf = (title: string): string =>
		read
			.filter((source) => source.title === title)
			.map(({ id }) => id)
			.join(', ');
	const places = titles.map((title) => `${title} (${idsOf(title)})`).join('; ');
	return places === '' ? 'Eigen werk.' : `${origins[zekerheid]} ${places}.`;
}

const origins: Readonly<Record<Zekerheid, string>> = {
	bevestigd: 'Naar',
	afgeleid: 'Afgeleid uit',
	eigen: 'Eigen werk, naar aanleiding van',
};
