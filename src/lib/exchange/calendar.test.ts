import { describe, expect, it } from 'vitest';
import { exampleSession } from '../../../tests/session-fixture';
import { calendarOf } from './calendar';

const now = '2026-11-24T20:15:00.000Z';
const unfolded = (text: string): string[] => text.replace(/\r\n /g, '').split('\r\n');

describe('calendarOf', () => {
	it('has an event for each open action with a due date and for the next session', () => {
		const session = exampleSession();
		const lines = unfolded(calendarOf(session, now));
		const open = session.actions.filter(({ due, closedAt }) => due !== '' && closedAt === null);
		expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(open.length + 1);
		for (const { due } of open) expect(lines).toContain(`DTSTART;VALUE=DATE:${due.replaceAll('-', '')}`);
		expect(lines).toContain('DTSTART;VALUE=DATE:20270316');
		expect(lines).toContain('DTSTAMP:20261124T201500Z');
	});

	it('says who can change it, where that is known', () => {
		const session = exampleSession();
		const [first] = session.actions;
		if (!first) throw new Error('The fixture has actions');
		const textOf = (actions: typeof session.actions): string =>
			unfolded(calendarOf({ ...session, actions }, now)).join('\n');
		expect(textOf([{ ...first, reach: 'wijk' }])).toContain('Wie kan dit veranderen: wijk');
		expect(textOf([first])).not.toContain('Wie kan dit veranderen');
	});

	it('has a higher SEQUENCE and the same UID, in a later file', () => {
		const session = exampleSession();
		const [first] = session.actions;
		if (!first) throw new Error('The fixture has actions');
		const eventAt = (moment: string): Record<string, string> => {
			const text = calendarOf({ ...session, nextDate: '', actions: [first] }, moment);
			return Object.fromEntries(
				unfolded(text).map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]),
			);
		};
		const [before, after] = [eventAt('2026-11-24T20:15:00.000Z'), eventAt('2026-11-24T20:15:01.000Z')];
		expect(Number(after['SEQUENCE'])).toBe(Number(before['SEQUENCE']) + 1);
		expect(after['UID']).toBe(before['UID']);
	});

	it.each(['1999-12-31T00:00:00.000Z', '2100-12-31T23:59:59.000Z'])(
		'has a SEQUENCE of at most ten digits, when the clock says %s',
		(moment) => {
			const lines = unfolded(calendarOf(exampleSession(), moment));
			for (const line of lines.filter((line) => line.startsWith('SEQUENCE:')))
				expect(line).toMatch(/^SEQUENCE:\d{1,10}$/);
			expect(lines.filter((line) => line.startsWith('SEQUENCE:')).length).toBeGreaterThan(1);
		},
	);

	it('folds lines at 75 bytes without splitting characters', () => {
		const session = exampleSession();
		const [first] = session.actions;
		if (!first) throw new Error('The fixture has actions');
		const what = 'Coördinatie één ëën 🙂 '.repeat(30);
		const text = calendarOf({ ...session, actions: [{ ...first, what }] }, now);
		for (const line of text.split('\r\n'))
			expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
		expect(unfolded(text).join('\n')).toContain(what.trim().slice(0, 60));
	});

	it('escapes typed text, so that it cannot start a property', () => {
		const session = exampleSession();
		const [first] = session.actions;
		if (!first) throw new Error('The fixture has actions');
		const what = 'a\r\nATTENDEE:mailto:x@example.org\nb;c,d\\e';
		const lines = unfolded(calendarOf({ ...session, actions: [{ ...first, what }] }, now));
		expect(lines.some((line) => line.startsWith('ATTENDEE'))).toBe(false);
		expect(lines).toContain('SUMMARY:a\\nATTENDEE:mailto:x@example.org\\nb\\;c\\,d\\\\e');
	});
});
