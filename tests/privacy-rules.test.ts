import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '$lib/exchange/calendar';
import { actionsCsv } from '$lib/exchange/csv';
import { fileNameFor } from '$lib/exchange/scan-to-file';
import { beamerView } from '$lib/report/beamer-view';
import { buildSessionReport } from '$lib/report/session-report';
import type { Session } from '$lib/session/session';
import { exists, rowsWithoutTest, testsNamedIn } from './named-tests';
import { exampleSession, sessionQuestionnaire } from './session-fixture';

const table = readFileSync(new URL('privacy-rules.md', import.meta.url), 'utf8');
const evening = exampleSession();
const now = '2026-11-24T20:15:00.000Z';

describe('the table of privacy rules', () => {
	it.each(testsNamedIn(table))('names a test that exists: $file: $name', (named) => {
		expect(exists(named)).toBe(true);
	});

	it('has a test in every row', () => {
		expect(rowsWithoutTest(table)).toEqual([]);
		expect(testsNamedIn(table).length).toBeGreaterThan(30);
	});
});

it('the table of actions and the calendar hold nothing of what people chose or wrote alone', () => {
	const written = evening.participants.flatMap(({ id, alone, after }) => [
		id,
		...[...Object.values(alone), ...Object.values(after)].map(({ remark }) => remark),
	]);
	const told = [
		...Object.values(evening.notes),
		...Object.values(evening.decisions).flatMap(({ dissent }) =>
			dissent.flatMap(({ text, name }) => [text, name]),
		),
	];
	const files = actionsCsv(evening) + calendarOf(evening, now).replace(/\r\n /g, '');
	expect([...written, ...told].filter((text) => text !== '' && files.includes(text))).toEqual([]);
});

it('the name of a file is made of the region and the day alone', () => {
	expect(fileNameFor('Waterland', now)).toBe('Bouwstenenscan Waterland 2026-11-24');
	expect(fileNameFor('', now)).toBe('Bouwstenenscan 2026-11-24');
});

describe('what a file brings that the app itself never makes', () => {
	const chosenAgain: Session = {
		...evening,
		stage: 'talk',
		attention: { statementId: 'M.4', phase: 'shown' },
		participants: evening.participants.map((person) => {
			const entry = person.alone['M.4'];
			return entry ? { ...person, after: { ...person.after, 'M.4': entry } } : person;
		}),
	};

	it('a second round of a private statement that a file brings shows a band only', () => {
		const hidden = { levels: null, counts: null, flags: [] };
		expect(beamerView(sessionQuestionnaire, chosenAgain)).toMatchObject({
			kind: 'shown',
			now: hidden,
			before: hidden,
			roleParts: null,
		});
		const report = buildSessionReport(sessionQuestionnaire, chosenAgain);
		const shown = report.dimensions.flatMap(({ statements }) => statements).find(({ id }) => id === 'M.4');
		expect(shown?.spread?.levels).toBeNull();
	});
});
