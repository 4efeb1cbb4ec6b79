import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { askWhomFor } from '$lib/content/ask-whom';
import { hashQuestionnaire, orThrow } from '$lib/content/pack/load-pack';
import { readPack } from '$lib/content/pack/read-pack';
import { newScan } from '$lib/scan/new-scan';
import { stepsOf } from '$lib/scan/step-order';
import { withEntry } from '$lib/scan/with-entry';
import { scanReport } from '$lib/report/model/scan-report';
import { reportDocument } from '$lib/report/document/report-document';
import { markdownOf } from '$lib/report/document/to-markdown';
import { then } from './notation';
import { made } from './pdf-fixture';

// the edition before, as it is inside files and on devices; never change the fixtures
describe.each([
	['regio', 'bdd9585067c5e00b8fc0280712a8a3e459d9995397982777508acbe3cf81f94e'],
	['wijk', '6cc9ae9f997bfe47831ce7fd626d0093bb5a3cd7f41a4672df6a960dcc4f07d1'],
])('edition 2026.1 of %s', (name, hash) => {
	const path = `tests/fixtures/edition-2026.1/${name}.yaml`;
	const { questionnaire } = orThrow(readPack([{ name: `${name}.yaml`, text: readFileSync(path, 'utf8') }]));

	it('is read as the same text, with the same hash', () => {
		expect(hashQuestionnaire(questionnaire)).toBe(hash);
	});

	it('is scored and reported in its own words', () => {
		const ref = { id: questionnaire.id, version: questionnaire.version, hash };
		const region = { id: '00000000-0000-4000-8000-000000000002', name: 'Waterland' };
		const details = { id: '00000000-0000-4000-8000-000000000003', name: '', region, role: 'zorgverzekeraar' };
		const steps = stepsOf(questionnaire, 'full');
		const scan = steps.reduce(
			(filled, { statement }, index) =>
				withEntry(
					filled,
					statement,
					{ answer: index % 5 === 0 ? { kind: 'unknown' } : { kind: 'level', level: 2 } },
					then,
				),
			newScan({ ...details, length: 'full', questionnaire: ref }, then),
		);
		const report = scanReport(questionnaire, scan);
		expect(new Set(report.dimensions.map(({ figure }) => figure))).toEqual(new Set(['2,0']));
		const words = markdownOf(reportDocument(report, 'reference', made));
		expect(words).toContain('niveau 2 · vastgelegd');
		const [first] = questionnaire.dimensions[0]?.statements ?? [];
		if (!first) throw new Error('There is a first statement');
		expect(words).toContain(`Vraag het aan ${askWhomFor(first, 'verzekeraar')}.`);
	});
});
