import { bundledQuestionnaire, questionnaireAtHand, type QuestionnaireSource } from '$lib/content/bundled';
import { err, ok, type Result } from '$lib/result';
import type { Scan } from '$lib/scan/scan';
import { sameRef } from '$lib/scan/same-ref';
import type { OpenError } from '$lib/storage/scan-store';
import { exampleId } from './address';

/** A scan with the very text it was answered on. */
export type OpenedScan = { readonly scan: Scan; readonly source: QuestionnaireSource };

/** `no-text`: the scan is here, the questionnaire that it was answered on is not. `no-storage`: the browser refuses. */
export type ScanProblem = OpenError | 'no-text' | 'no-storage';

export async function openScan(id: string): Promise<Result<OpenedScan, ScanProblem>> {
	try {
		return id === exampleId ? ok(await openExample()) : await openStored(id);
	} catch {
		return err('no-storage');
	}
}

async function openExample(): Promise<OpenedScan> {
	const { exampleScan } = await import('$lib/scan/example-scan');
	return {
		scan: exampleScan(bundledQuestionnaire.outline, bundledQuestionnaire.ref),
		source: bundledQuestionnaire,
	};
}

async function openStored(id: string): Promise<Result<OpenedScan, ScanProblem>> {
	const { deviceScans } = await import('$lib/storage/device');
	const scan = await deviceScans().open(id);
	if (!scan.ok) return scan;
	const { questionnaire: ref } = scan.value;
	if (sameRef(ref, bundledQuestionnaire.ref)) return ok({ scan: scan.value, source: bundledQuestionnaire });
	const stored = await deviceScans().questionnaire(ref);
	return stored ? ok({ scan: scan.value, source: questionnaireAtHand(stored, ref) }) : err('no-text');
}
