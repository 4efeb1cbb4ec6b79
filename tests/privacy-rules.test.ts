import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '$lib/exchange/calendar';
import { actionsCsv } from '$lib/exchange/csv';
import { fileCode, fileNameOf } from '$lib/exchange/file-name';
import { sessionView } from '$lib/report/beamer/session-view';
import { sessionReport } from '$lib/report/model/session-report';
import type { Session } from '$lib/session/session';
import { exists, rowsWithoutTest, testsNamedIn } from './named-tests';
import { exampleSession, sessionQuestionnaire } from './session-fixture';

const table = readFileSync(new URL('privacy-rules.md', import.meta.url), 'utf8');
const evening = exampleSession();
const now = '2026-11-24T20:15:00.000Z';

describe('privacy-rules.md', () => {
	it.each(testsNamedIn(table))('names a test that exists: $file: $name', (named) => {
		expect(exists(named)).toBe(true);
	});

	it('has a test in every row', () => {
		expect(rowsWithoutTest(table)).toEqual([]);
		expect(testsNamedIn(table).length).toBeGreaterThan(30);
	});
});

it('table of actions and calendar: hold nothing of what people chose or wrote alone', () => {
	const written = evening.participants.flatMap(({ id, alone, after }) => [
		id,
		...[...Object.values(alone), ...Object.values(after)].map(({ remark }) => remark),
	]);
	const told = [
		...Object.values(evening.notes),
		...Object.values(evening.decisions).flatMap(({ dissent }) =>
			dissent.flatMap(({ text, name, condition = '' }) => [text, name, condition]),
		),
	];
	const files = actionsCsv(evening) + calendarOf(evening, now).replace(/\r\n /g, '');
	expect([...written, ...told].filter((text) => text !== '' && files.includes(text))).toEqual([]);
});

describe('file name', () => {
	const region = { id: 'c0ffee00-0000-4000-8000-000000000001', name: 'Waterland' };
	const id = 'a0000000-0000-4000-8000-000000000001';

	it('consists of the region, the day and a short code', () => {
		expect(fileNameOf({ id, region }, now)).toMatch(/^Bouwstenenscan Waterland 2026-11-24 [2-9b-z]{4}$/);
		expect(fileNameOf({ id, region: { ...region, name: '' } }, now)).toMatch(
			/^Bouwstenenscan 2026-11-24 [2-9b-z]{4}$/,
		);
	});

	it('differs between twelve people of one region and day, and is the same for one person', () => {
		const namesOf = (): readonly string[] =>
			Array.from({ length: 12 }, (_, at) =>
				fileNameOf({ id: `${id.slice(0, -2)}${String(at + 10)}`, region }, now),
			);
		expect(new Set(namesOf()).size).toBe(12);
		expect(namesOf()).toEqual(namesOf());
	});

	it('holds a code that many ids share, so that it identifies none', () => {
		const codes = Array.from({ length: 5_000 }, (_, at) =>
			fileCode(`${id.slice(0, -4)}${String(at + 1_000)}`),
		);
		expect(new Set(codes).size).toBeLessThan(5_000);
		expect(codes.every((code) => /^[2-9b-z]{4}$/.test(code))).toBe(true);
	});
});

describe('file with contents that the app itself never makes', () => {
	const chosenAgain: Session = {
		...evening,
		stage: 'talk',
		attention: { statementId: 'M.4', phase: 'shown' },
		participants: evening.participants.map((person) => {
			const entry = person.alone['M.4'];
			return entry ? { ...person, after: { ...person.after, 'M.4': entry } } : person;
		}),
	};

	it('shows only the word of the first round, when it brings a second round of a private statement', () => {
		expect(sessionView(sessionQuestionnaire, chosenAgain)).toMatchObject({
			kind: 'shown',
			now: { kind: 'word', word: 'divergent' },
			before: null,
			roleParts: null,
		});
		const report = sessionReport(sessionQuestionnaire, chosenAgain);
		const shown = report.dimensions.flatMap(({ statements }) => statements).find(({ id }) => id === 'M.4');
		expect(shown?.spread).toMatchObject({ levels: null, moved: '' });
	});
});
