import { minutesText } from '$lib/content/minutes-text';
import { referentTexts } from '$lib/scan/referents/referent-texts';
import { oneLine } from './one-line';
import type { Session } from './session';
import { noonOf, weekdayText } from './weekday-text';

export type Invitation = { readonly subject: string; readonly body: string };

/** Details that are not part of the session. */
export type InvitationDetails = {
	/** "19.30 uur", or empty. */
	readonly time: string;
	/** May be empty. */
	readonly place: string;
	/** True when people fill in the scan beforehand, false when they do so in the room. */
	readonly isAtHome: boolean;
	/** yyyy-mm-dd; the last day to fill in at home, or empty. */
	readonly deadline: string;
	/** URL of the app. */
	readonly address: string;
	/** Number of statements in the scan. */
	readonly statements: number;
	/** Minutes that the scan takes. */
	readonly scanMinutes: number;
	/** Name of the sender, or empty. */
	readonly from: string;
};

type Planned = Pick<Session, 'region' | 'date' | 'minutes' | 'length' | 'referents' | 'online'>;

/** Text to copy or mail; promises nothing that would need an account or a server. */
export function invitationOf(session: Planned, details: InvitationDetails): Invitation {
	const region = oneLine(session.region.name) || 'onze regio';
	const parts = [
		'Beste allemaal,',
		meeting(session, details, region),
		beforehand(session, details),
		takeAlong(details),
		...fromElsewhere(session),
		whoReads,
		['Tot dan.', oneLine(details.from)].filter((line) => line !== '').join('\n'),
	];
	return {
		subject: `Uitnodiging Bouwstenenscan ${region}, ${weekdayText(session.date)}`,
		body: parts.join('\n\n'),
	};
}

/**
 * Two days before the session, which leaves an evening for reminders; else the day before; empty when that has passed.
 */
export const deadlineFor = (date: string, today: string): string =>
	[daysBefore(date, 2), daysBefore(date, 1)].find((day) => day >= today) ?? '';

function meeting({ date, minutes }: Planned, { time, place }: InvitationDetails, region: string): string {
	const when = [
		`Op ${weekdayText(date)}`,
		...(oneLine(time) ? [`om ${oneLine(time)}`] : []),
		...(oneLine(place) ? [`(${oneLine(place)})`] : []),
	].join(' ');
	return `${when} kijken we samen hoe ver de samenwerking van huisartsen in ${region} is. Het duurt ${minutes} minuten. We beginnen bij de stellingen waarover we het meest verschillen, en sluiten af met een paar acties.`;
}

function beforehand(session: Planned, details: InvitationDetails): string {
	return [
		'Vooraf',
		whatToDo(session, details),
		oneLine(details.address),
		...(oneLine(session.region.name)
			? [`Vraagt de scan naar je regio? Vul in: ${oneLine(session.region.name)}.`]
			: []),
		...whatIsMeant(session),
		'Open de scan één keer thuis, dan werkt die daarna zonder internet.',
	].join('\n');
}

function whatIsMeant({ referents }: Planned): readonly string[] {
	const texts = referentTexts(referents).map(oneLine);
	return texts.length > 0
		? ['Vul ook in wat we bedoelen, dan denkt iedereen aan hetzelfde:', ...texts.map((text) => `- ${text}`)]
		: [];
}

function whatToDo(
	{ length }: Planned,
	{ isAtHome, deadline, statements, scanMinutes }: InvitationDetails,
): string {
	const scan = length === 'short' ? 'korte' : 'volledige';
	const size = `${statements} stellingen, ongeveer ${minutesText(scanMinutes)}. Je hebt geen account nodig.`;
	if (!isAtHome)
		return `Je hoeft niets voor te bereiden. In de bijeenkomst vult ieder eerst alleen de ${scan} scan in: ${size}`;
	const when = deadline === '' ? 'van tevoren' : `uiterlijk ${weekdayText(deadline)}`;
	return `Vul ${when} in je eentje de ${scan} scan in: ${size}`;
}

const takeAlong = ({ isAtHome }: InvitationDetails): string =>
	[
		'Meenemen',
		isAtHome
			? 'Je telefoon met je antwoordkaart (de QR-code bij je uitkomst), of je bestand. Niet gelukt? Kom toch, want er zijn papieren kaarten.'
			: 'Je telefoon. Liever niet? Er zijn papieren kaarten.',
	].join('\n');

function fromElsewhere({ online }: Planned): readonly string[] {
	if (!online || online.people === 0) return [];
	const link = oneLine(online.link);
	const codesTo = oneLine(online.codesTo);
	const lines = [
		'Doe je online mee?',
		...(link ? ['Je belt mee via:', link] : ['Hoe je meebelt, hoor je nog.']),
		`Stuur vooraf je antwoordkaart als tekst. Kies daarvoor bij je uitkomst “Antwoordkaart voor de bijeenkomst” en dan “Kopieer als tekst”. Plak de regel in een bericht ${codesTo ? `aan ${codesTo}` : 'aan wie jou uitnodigde'}.`,
		'Stuur de regel niet naar de hele groep: wie de regel heeft, kan je niveaus lezen.',
	];
	return [lines.join('\n')];
}

const whoReads = [
	'Wie leest wat?',
	'Je antwoorden staan op je eigen apparaat, tot jij ze geeft. Op de antwoordkaart staan geen opmerkingen. Geef je je bestand, dan gaan je opmerkingen mee; in de bijeenkomst en het verslag staan ze zonder naam. Alleen het bestand van de gespreksleider bevat de antwoorden per persoon.',
].join('\n');

export type MailLink = {
	readonly href: string;
	/** False when the text is too long for a link and has to be pasted. */
	readonly isWhole: boolean;
};

/** A `mailto:` link without a recipient. */
export function mailtoOf({ subject, body }: Invitation): MailLink {
	const head = `mailto:?subject=${encoded(oneLine(subject))}`;
	const whole = `${head}&body=${encoded(body.replace(/\r?\n/g, '\r\n'))}`;
	return whole.length <= longestLink ? { href: whole, isWhole: true } : { href: head, isWhole: false };
}

/** Windows passes no longer URL to a mail program (INTERNET_MAX_URL_LENGTH is 2,083). */
const longestLink = 2_000;

/** Replaces lone surrogates, on which `encodeURIComponent` throws. */
const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));

function daysBefore(day: string, days: number): string {
	const date = noonOf(day);
	date.setUTCDate(date.getUTCDate() - days);
	return date.toISOString().slice(0, 10);
}
