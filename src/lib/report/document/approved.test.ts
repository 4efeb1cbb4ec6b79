import { describe, expect, it } from 'vitest';
import { loadPack } from '$lib/content/pack/load-pack';
import { loadVoorbeelden } from '$lib/content/voorbeelden/load-voorbeelden';
import { made } from '../../../../tests/pdf-fixture';
import { exampleReport, exampleSessionReport, reachingSession } from '../../../../tests/report-cases';
import type { Report } from '../model/report-model';
import { reportDocument } from './report-document';
import type { ReportKind } from './report-kinds';
import { markdownOf } from './to-markdown';

const asking = (): Report => exampleSessionReport(reachingSession());

const approved: readonly (readonly [name: string, report: () => Report, kind: ReportKind])[] = [
	['example-full', exampleReport, 'full'],
	['example-board', exampleReport, 'board'],
	['example-personal', exampleReport, 'personal'],
	['example-conversation', exampleReport, 'conversation'],
	['example-reference', exampleReport, 'reference'],
	['session-full', exampleSessionReport, 'full'],
	['session-reference', exampleSessionReport, 'reference'],
	['session-board', exampleSessionReport, 'board'],
	['session-conversation', asking, 'conversation'],
	['session-national', asking, 'national'],
	['session-actions', exampleSessionReport, 'actions'],
];

const folder = 'src/lib/content/regio';
const voorbeelden = loadVoorbeelden(folder, loadPack(folder).questionnaire);

// after an intended change: npx vitest run --project node -u approved, and read the difference
describe('reportDocument', () => {
	it.each(approved)('has the approved text, for %s', async (name, report, kind) => {
		const text = markdownOf(reportDocument(report(), kind, made, voorbeelden));
		await expect(text).toMatchFileSnapshot(`../../../../tests/approved/${name}.md`);
	});
});
