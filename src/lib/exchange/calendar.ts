import { ownId } from '$lib/scan/own-id';
import { reachTraits } from '$lib/session/reach';
import { markFor } from '$lib/session/practice/is-practice';
import type { Action, Session } from '$lib/session/session';

/**
 * The open actions with a due date, and the next session, as all-day events in an iCalendar file (RFC 5545). A
 * calendar updates an event that it already has only when SEQUENCE is higher, so each file has a higher one. Written
 * by hand: `ical-generator` is eleven times the size (9.2 kB gzipped, against 0.8) and lets control characters through.
 */
export function calendarOf({ id, region, actions, nextDate }: Session, now: string): string {
	const open = actions.filter(({ due, closedAt }) => due !== '' && closedAt === null);
	const mark = markFor({ id });
	const titled = (summary: string): string => [mark, summary].filter(Boolean).join(': ');
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Bouwstenenscan//NL',
		...open.flatMap((action) =>
			eventOf(
				{
					uid: action.id,
					day: action.due,
					summary: titled(action.what),
					detail: detailOf(action),
				},
				now,
			),
		),
		...(nextDate
			? eventOf(
					{
						uid: ownId('agenda', id),
						day: nextDate,
						summary: titled(`Bouwstenenscan ${region.name}: volgende bijeenkomst`),
						detail: '',
					},
					now,
				)
			: []),
		'END:VCALENDAR',
	];
	return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const detailOf = ({ trekker, firstStep, reach }: Action): string =>
	[
		trekker && `Trekker: ${trekker}`,
		firstStep && `Eerste stap: ${firstStep}`,
		reach && `Wie kan dit veranderen: ${reachTraits[reach].name}`,
	]
		.filter(Boolean)
		.join('\n');

type CalendarEvent = {
	readonly uid: string;
	readonly day: string;
	readonly summary: string;
	readonly detail: string;
};

function eventOf({ uid, day, summary, detail }: CalendarEvent, now: string): string[] {
	return [
		'BEGIN:VEVENT',
		`UID:${uid}@bouwstenenscan`,
		`DTSTAMP:${stampOf(now)}`,
		`SEQUENCE:${String(sequenceOf(now))}`,
		`DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
		`SUMMARY:${escaped(summary)}`,
		...(detail ? [`DESCRIPTION:${escaped(detail)}`] : []),
		'TRANSP:TRANSPARENT',
		'END:VEVENT',
	];
}

const stampOf = (moment: string): string => moment.replace(/[-:]|\.\d+/g, '');

/**
 * Seconds from 2020 to the making of the file: increases with each file, and fits the 31 bits of the property until
 * 2088. Not the time of the last change: times inside a session do not leave the app.
 */
const sequenceOf = (now: string): number =>
	Math.min(2 ** 31 - 1, Math.max(0, Math.floor((Date.parse(now) - Date.UTC(2020, 0)) / 1000)));

/** Escapes typed text, so that it can neither inject a property through a line break nor reverse the text direction. */
const escaped = (text: string): string =>
	text
		.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
		.replace(/[\\;,]/g, '\\$&')
		.replace(/\r\n?|[\n\u2028\u2029]/g, '\\n')
		.replace(/\p{Cc}/gu, ' ');

/** Folds a line at 75 bytes; continuation lines start with a space. */
function folded(line: string): string {
	const encoder = new TextEncoder();
	const parts: string[] = [];
	let part = '';
	for (const character of line) {
		const room = parts.length === 0 ? 75 : 74;
		if (encoder.encode(part + character).length > room) {
			parts.push(part);
			part = '';
		}
		part += character;
	}
	return [...parts, part].join('\r\n ');
}
