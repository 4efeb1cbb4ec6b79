import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { earlierMilestone, exampleSession, sessionQuestionnaire } from '../../../tests/session-fixture';
import { smallQuestionnaire, smallScan } from '../../../tests/small-questionnaire';
import { withEntry } from '$lib/scan/scan';
import { scanSchema } from '$lib/scan/scan-schema';
import { anonymousCopy } from './anonymous-copy';
import { answersIn, dataOf, type Content } from './content';
import { milestoneSchema } from './milestone-schema';
import { planImport } from './import-plan';
import { sessionSchema } from './session-schema';

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

describe.each(cases)('an anonymous copy of a $kind', (content) => {
	it('is no longer the same as the original, and each copy of it is the same', async () => {
		const copy = await anonymousCopy(content);
		expect(dataOf(copy).id).not.toBe(dataOf(content).id);
		expect(answersIn(copy).id).not.toBe(answersIn(content).id);
		expect(await anonymousCopy(content)).toEqual(copy);
		expect(planImport([content, copy], { scans: [], sessions: [], milestones: [] })).toHaveLength(2);
	});

	it('can be stored, and holds no name, remark or person', async () => {
		const copy = await anonymousCopy(content);
		expect(v.safeParse(schemas[content.kind], dataOf(copy)).success).toBe(true);
		const text = JSON.stringify(dataOf(copy));
		expect(text).not.toContain('Jansen');
		const people = answersIn(content);
		if ('participants' in people) for (const { id } of people.participants) expect(text).not.toContain(id);
		expect(text).not.toMatch(/"(?:trekker|remark|who)":"[^"]/);
	});
});
