import type { Action, Session } from '$lib/session/session';

/**
 * The open actions with a date, and the next meeting, as whole days in an iCalendar file (RFC 5545). Written here because
 * the libraries for it either need a newer Node or bring a validator and an id maker for these thirty lines.
 */
export function calendarOf({ id, region, actions, nextDate }: Session, now: string): string {
	const stamp = now.replace(/[-:]|\.\d+/g, '');
	const open = actions.filter(({ due, closedAt }) => due !== '' && closedAt === null);
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Bouwstenenscan//NL',
		...open.flatMap((action) => eventOf(action.id, action.due, action.what, detailOf(action), stamp)),
		...(nextDate
			? eventOf(`${id}-next`, nextDate, `Bouwstenenscan ${region.name}: volgende bijeenkomst`, '', stamp)
			: []),
		'END:VCALENDAR',
	];
	return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const detailOf = ({ trekker, firstStep }: Action): string =>
	[trekker && `Trekker: ${trekker}`, firstStep && `Eerste stap: ${firstStep}`].filter(Boolean).join('\n');

function eventOf(uid: string, day: string, summary: string, detail: string, stamp: string): string[] {
	return [
		'BEGIN:VEVENT',
		`UID:${uid}@bouwstenenscan`,
		`DTSTAMP:${stamp}`,
		`DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
		`SUMMARY:${escaped(summary)}`,
		...(detail ? [`DESCRIPTION:${escaped(detail)}`] : []),
		'TRANSP:TRANSPARENT',
		'END:VEVENT',
	];
}

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
