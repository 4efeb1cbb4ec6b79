import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { earlierMilestone, exampleSession, sessionQuestionnaire } from '../../../../tests/session-fixture';
import { smallQuestionnaire, smallScan } from '../../../../tests/small-questionnaire';
import { withEntry } from '$lib/scan/with-entry';
import { scanSchema } from '$lib/scan/scan';
import { dayOf } from '$lib/scan/day-of';
import { anonymousCopy } from './anonymous-copy';
import { answersIn, dataOf, type Content } from './content';
import { milestoneSchema } from '../milestone';
import { planImport } from './import-plan';
import { sessionSchema } from '../session';

const answered = withEntry(
	smallScan({ name: 'Scan van Jansen' }),
	{ id: 'B1.1', version: 1 },
	{ remark: 'Vraag Jansen.', answer: { kind: 'level', level: 2 } },
	'2026-03-02T08:00:00.000Z',
);
const cases: readonly Content[] = [
	{ kind: 'scan', scan: answered, questionnaire: smallQuestionnaire },
	{ kind: 'session', session: exampleSession(), questionnaire: sessionQuestionnaire },
	{ kind: 'milestone', milestone: earlierMilestone(), questionnaire: sessionQuestionnaire },
	{
		kind: 'milestone',
		milestone: { ...earlierMilestone(), subject: { kind: 'scan', scan: answered } },
		questionnaire: smallQuestionnaire,
	},
];
const schemas = { scan: scanSchema, session: sessionSchema, milestone: milestoneSchema };

describe.each(cases)('anonymousCopy, of a $kind', (content) => {
	it('is deterministic, and never matched with the original', () => {
		const copy = anonymousCopy(content, 'answers');
		expect(dataOf(copy).id).not.toBe(dataOf(content).id);
		expect(answersIn(copy).id).not.toBe(answersIn(content).id);
		expect(anonymousCopy(content, 'answers')).toEqual(copy);
		expect(planImport([content, copy], { scans: [], sessions: [], milestones: [] })).toHaveLength(2);
	});

	it('returns valid content without name, remark or person', () => {
		const copy = anonymousCopy(content, 'answers');
		expect(v.safeParse(schemas[content.kind], dataOf(copy)).success).toBe(true);
		const text = JSON.stringify(dataOf(copy));
		expect(text).not.toContain('Jansen');
		const people = answersIn(content);
		if ('participants' in people) for (const { id } of people.participants) expect(text).not.toContain(id);
		expect(text).not.toMatch(/"(?:trekker|remark|who|why|text|what|firstStep)":"[^"]/);
	});

	it('has days instead of moments, and no id of the original', () => {
		const text = JSON.stringify(dataOf(anonymousCopy(content, 'sentences')));
		const moments = text.match(/\d{4}-\d\d-\d\dT[^"]*/g) ?? [];
		expect(moments.filter((moment) => moment !== dayOf(moment))).toEqual([]);
		const { id, region } = answersIn(content);
		for (const kept of [id, region.id, dataOf(content).id]) expect(text).not.toContain(kept);
	});
});

it('anonymousCopy: keeps the sentences of a group only on request', () => {
	const session = exampleSession();
	const content = { kind: 'session', session, questionnaire: sessionQuestionnaire } as const;
	const written = [
		...Object.values(session.decisions).map(({ why }) => why),
		...session.actions.map(({ what }) => what),
		session.context['inhabitants'],
	].filter((text) => typeof text === 'string' && text !== '');
	const [bare, worded] = (['answers', 'sentences'] as const).map((of) =>
		JSON.stringify(dataOf(anonymousCopy(content, of))),
	);
	expect(written.length).toBeGreaterThan(5);
	for (const text of written) expect(worded).toContain(JSON.stringify(text));
	for (const text of written.slice(0, -1)) expect(bare).not.toContain(JSON.stringify(text));
	for (const { trekker } of session.actions) expect(trekker && worded).not.toContain(`"${trekker}"`);
});
