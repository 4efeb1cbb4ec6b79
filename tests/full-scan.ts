import type { Outline } from '$lib/content/outline';
import type { QuestionnaireRef } from '$lib/content/questionnaire-ref';
import { newScan } from '$lib/scan/new-scan';
import { withEntry } from '$lib/scan/with-entry';
import type { Answer, Scan } from '$lib/scan/scan';
import { stepsOf } from '$lib/scan/step-order';
import { then } from './notation';

const kinds: readonly (Answer | null)[] = [
	{ kind: 'level', level: 0 },
	{ kind: 'level', level: 1 },
	{ kind: 'level', level: 2 },
	{ kind: 'level', level: 3 },
	{ kind: 'level', level: 4 },
	{ kind: 'unknown' },
	{ kind: 'skipped' },
	{ kind: 'notApplicable', reason: { kind: 'elsewhere', who: 'de regio-organisatie' } },
	{ kind: 'notApplicable', reason: { kind: 'irrelevant' } },
	{ kind: 'notApplicable', reason: { kind: 'other', text: 'Wij hebben geen kring.' } },
	null,
];

/** Scan with every kind of answer many times over, a remark at each, and the last of the roles. */
export function fullScan(outline: Outline, questionnaire: QuestionnaireRef): Scan {
	const details = {
		id: 'f47ac10b-58cc-4372-a567-0e02b2c3d479',
		name: 'Mijn scan',
		region: { id: '7c9e6679-7425-40de-944b-e07fc1f90ae7', name: 'Waterland' },
		role: outline.roles.at(-1)?.id ?? '',
		length: 'full',
		questionnaire,
	} as const;
	return stepsOf(outline, 'full').reduce<Scan>(
		(scan, { statement }, place) =>
			withEntry(
				scan,
				statement,
				{ answer: kinds[(place * 7) % kinds.length] ?? null, remark: 'Sinds maart.' },
				then,
			),
		newScan(details, then),
	);
}
