import { expect, test } from 'vitest';
import { exampleSession } from '../../../../tests/session-fixture';
import { calendarOf } from '$lib/exchange/calendar';
import { calendarSentence, isCalendarEmpty } from './calendar-sentence';

const session = exampleSession();
const [action] = session.actions;
if (!action) throw new Error('The example lacks an action');
const dated = { ...action, due: '2027-03-01', closedAt: null };
const undated = { ...dated, id: 'undated', due: '' };
const closed = { ...dated, id: 'closed', closedAt: '2026-12-01T10:00:00.000Z' };

test.each([
	['nothing with a date', [undated], '', 0, /^Er is nog niets voor de agenda\./],
	['an action that is done', [closed], '', 0, /^Er is nog niets/],
	['no actions at all', [], '', 0, /^Er is nog niets/],
	['only the next meeting', [], '2027-06-01', 1, /datums over\.$/],
	['a dated action', [dated], '', 1, /datums over\.$/],
	[
		'one of two with a date',
		[dated, undated],
		'',
		1,
		/Eén actie heeft nog geen datum en staat er niet in\.$/,
	],
	[
		'a meeting and two without',
		[undated, { ...undated, id: 'b' }],
		'2027-06-01',
		1,
		/2 acties hebben nog geen datum/,
	],
] as const)(
	'calendarSentence: agrees with the calendar file for %s',
	(_name, actions, nextDate, events, sentence) => {
		const some = { ...session, actions, nextDate };
		expect(calendarSentence(some)).toMatch(sentence);
		expect(isCalendarEmpty(some)).toBe(events === 0);
		expect(calendarOf(some, '2026-11-24T18:30:00.000Z').split('BEGIN:VEVENT').length - 1).toBe(events);
	},
);
