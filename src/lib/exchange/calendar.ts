import { ownId } from '$lib/scan/own-id';
import type { Action, Session } from '$lib/session/session';

/**
 * The open actions with a date, and the next meeting, as whole days in an iCalendar file (RFC 5545). A calendar that has
 * an event already takes a change only when SEQUENCE is higher, so that is higher in each file. Written here
 * because the libraries for it either need a newer Node or bring a validator and an id maker for these forty lines.
 */
export function calendarOf({ id, region, actions, nextDate }: Session, now: string): string {
	const open = actions.filter(({ due, closedAt }) => due !== '' && closedAt === null);
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Bouwstenenscan//NL',
		...open.flatMap((action) =>
			eventOf(
				{
					uid: action.id,
					day: action.due,
					summary: action.what,
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
						summary: `Bouwstenenscan ${region.name}: volgende bijeenkomst`,
						detail: '',
					},
					now,
				)
			: []),
		'END:VCALENDAR',
	];
	return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const detailOf = ({ trekker, firstStep }: Action): string =>
	[trekker && `Trekker: ${trekker}`, firstStep && `Eerste stap: ${firstStep}`].filter(Boolean).join('\n');

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
 * Seconds since 2020: higher with each file, and within the 31 bits that calendars count with until 2088. Of the file and
 * not of the last change: the moments of a bijeenkomst stay in it.
 */
const sequenceOf = (now: string): number =>
	Math.min(2 ** 31 - 1, Math.max(0, Math.floor((Date.parse(now) - Date.UTC(2020, 0)) / 1000)));

/** What someone typed can't end its line, which would start a property of its own, nor turn what comes after it. */
const escaped = (text: string): string =>
	text
		.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
		.replace(/[\\;,]/g, '\\$&')
		.replace(/\r\n?|[\n\u2028\u2029]/g, '\\n')
		.replace(/\p{Cc}/gu, ' ');

/** At most 75 bytes a line; what goes on starts with a space. */
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
