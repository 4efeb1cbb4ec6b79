import type { ExampleAnswers } from '$lib/content/example';
import type { Outline } from '$lib/content/outline';
import type { QuestionnaireRef } from '$lib/content/questionnaire-ref';
import { newScan } from './new-scan';
import { withAmbition, withEntry, type EntryChange } from './with-entry';
import type { Answer, Scan } from './scan';
import { stepsOf } from './step-order';

const now = '2026-11-20T19:30:00.000Z';

/** Builds the completed scan of the fictitious region; its ids are fixed, so that it is the same on every device. */
export function exampleScan(
	example: ExampleAnswers,
	outline: Outline,
	questionnaire: QuestionnaireRef,
): Scan {
	const { name, region, role } = example;
	const empty = newScan(
		{
			id: '00000000-0000-4000-8000-000000000001',
			name,
			region: { id: '00000000-0000-4000-8000-000000000002', name: region },
			role,
			length: 'full',
			questionnaire,
		},
		now,
	);
	const answered = stepsOf(outline, 'full').reduce((scan, { statement }) => {
		const given = example.answers[statement.id];
		return given ? withEntry(scan, statement, changeOf(given), now) : scan;
	}, empty);
	return Object.entries(example.ambitions).reduce<Scan>(
		(scan, [dimensionId, ambition]) => withAmbition(scan, dimensionId, { ...ambition, changedAt: now }, now),
		{ ...answered, finishedAt: now },
	);
}

function changeOf(given: ExampleAnswers['answers'][string]): EntryChange {
	const evidence = 'evidence' in given ? given.evidence : undefined;
	return { answer: answerOf(given), ...(evidence && { evidence }), remark: given.remark ?? '' };
}

function answerOf(given: ExampleAnswers['answers'][string]): Answer {
	if ('level' in given) return { kind: 'level', level: given.level };
	if ('unknown' in given) return { kind: 'unknown' };
	if ('skipped' in given) return { kind: 'skipped' };
	const note = given.note ?? '';
	if (given.notApplicable === 'elsewhere')
		return { kind: 'notApplicable', reason: { kind: 'elsewhere', who: note } };
	if (given.notApplicable === 'other')
		return { kind: 'notApplicable', reason: { kind: 'other', text: note } };
	return { kind: 'notApplicable', reason: { kind: 'irrelevant' } };
}
