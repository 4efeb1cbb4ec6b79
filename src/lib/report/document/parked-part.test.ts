import { expect, it } from 'vitest';
import type { Session } from '$lib/session/session';
import { made } from '../../../../tests/pdf-fixture';
import { exampleSessionReport } from '../../../../tests/report-cases';
import { exampleSession, sessionQuestionnaire } from '../../../../tests/session-fixture';
import { parkedPart } from './parked-part';
import { reportDocument } from './report-document';

const parked = [
	{
		id: '60000000-0000-4000-8000-000000000001',
		statementId: 'B2.3',
		text: '',
		changedAt: '2026-11-24T19:00:00.000Z',
	},
	{
		id: '60000000-0000-4000-8000-000000000002',
		statementId: null,
		text: 'Wie betaalt de zaal?',
		changedAt: '2026-11-24T19:00:00.000Z',
	},
];
const statement = sessionQuestionnaire.dimensions
	.flatMap(({ statements }) => statements)
	.find(({ id }) => id === 'B2.3');

it('parkedPart: lists statements by their text and subjects in their own words', () => {
	const report = exampleSessionReport({ ...exampleSession(), parked });
	expect(parkedPart(report)).toMatchObject([
		{
			lists: [
				{
					title: 'Geparkeerd voor een andere keer',
					items: [
						{ text: statement?.text, detail: 'B2.3' },
						{ text: 'Wie betaalt de zaal?', detail: '' },
					],
				},
			],
		},
	]);
	expect(JSON.stringify(reportDocument(report, 'full', made))).toContain('Wie betaalt de zaal?');
});

it('parkedPart: says why the choice of the room left a statement out, until the group decided on it', () => {
	const open = { ...exampleSession(), decisions: {} };
	const detailOf = (leftOut: 'room' | 'time', session = open) =>
		JSON.stringify(
			parkedPart(
				exampleSessionReport({
					...session,
					parked: parked.slice(0, 1).map((each) => ({ ...each, leftOut })),
				}),
			),
		);
	expect(detailOf('room', exampleSession())).toBe('[]');
	expect(detailOf('room')).toMatch(/^\[{.*"title":"Niet gekozen door de zaal".*"detail":"B2.3"/);
	expect(detailOf('room')).not.toContain('Geparkeerd');
	expect(detailOf('time')).toContain('B2.3 · geen tijd op deze avond');
});

it('parkedPart: prints a statement once, that was parked last time and is not chosen now', () => {
	const [id, moment] = ['60000000-0000-4000-8000-00000000000', '2025-11-24T19:00:00.000Z'];
	const session: Session = {
		...exampleSession(),
		decisions: {},
		parked: [
			{ id: `${id}1`, statementId: 'B2.3', text: 'met de gemeente', changedAt: moment },
			{ id: `${id}3`, statementId: 'B2.3', text: '', leftOut: 'room', changedAt: '2026-11-24T19:00:00.000Z' },
		],
	};
	const text = JSON.stringify(parkedPart(exampleSessionReport(session)));
	expect(text.match(/"detail":"B2.3"/g)).toHaveLength(1);
	expect(text).not.toContain('Niet gekozen');
});

it('parkedPart: is absent, where nothing was parked', () => {
	expect(parkedPart(exampleSessionReport())).toEqual([]);
});
