import { expect, it } from 'vitest';
import { made } from '../../../../tests/pdf-fixture';
import { exampleSessionReport } from '../../../../tests/report-cases';
import { exampleSession, sessionQuestionnaire } from '../../../../tests/session-fixture';
import { followSession } from '$lib/session/follow-session';
import { withReview } from '$lib/session/review';
import { reportDocument } from './report-document';
import { reviewPart } from './review-part';

const now = '2027-11-23T19:00:00.000Z';
const earlier = exampleSession();
const following = followSession(
	earlier,
	{
		id: '20000000-0000-4000-8000-0000000000b1',
		today: '2027-11-23',
		outline: sessionQuestionnaire,
		questionnaire: earlier.questionnaire,
	},
	now,
);
const became = ['done', 'going', 'stopped'] as const;
const session = following.actions.reduce(
	(sum, { id }, index) =>
		withReview(sum, id, { became: became[index] ?? null, why: index === 2 ? 'Dat was er al.' : '' }, now),
	following,
);
const report = exampleSessionReport(session);

it('reviewPart: lists what became of each action of last time', () => {
	const [table] = reviewPart(report);
	expect(table).toMatchObject({ title: 'Wat deden we? Afgesproken op 24 november 2026' });
	const rows = table?.kind === 'table' ? table.rows : [];
	expect(rows.map((cells) => cells.at(-1))).toEqual([
		'gelukt',
		'loopt',
		'gestopt: Dat was er al.',
		'nog niet besproken',
		'nog niet besproken',
	]);
});

it('reportDocument: shows the review on the second page, and in one line to the board', () => {
	const textOf = (kind: 'full' | 'board' | 'reference'): string => {
		const { nodes } = reportDocument(report, kind, made);
		const parts = nodes.flatMap((node, index) => (node.kind === 'part' ? [index] : []));
		return JSON.stringify(nodes.slice(parts[0], parts[1]));
	};
	expect(textOf('full')).toContain('gestopt: Dat was er al.');
	expect(textOf('reference')).toContain('gestopt: Dat was er al.');
	expect(textOf('board')).toContain(
		'Wat deden we? De 5 acties van 24 november 2026: 1 × gelukt, 1 × loopt, 1 × gestopt, 2 × nog niet besproken.',
	);
});

it('reportDocument: lists no action as agreed that is done or that stopped', () => {
	const [done, going, stopped] = session.actions.map(({ what }) => what);
	const agreed = report.actions.map(({ what }) => what);
	expect(agreed).toContain(going);
	expect(agreed).not.toContain(done);
	expect(agreed).not.toContain(stopped);
});

it('reviewPart: is absent, for a bijeenkomst that follows none', () => {
	expect(reviewPart(exampleSessionReport())).toEqual([]);
});
