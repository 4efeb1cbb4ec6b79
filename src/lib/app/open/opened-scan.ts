import { bundledQuestionnaire, type QuestionnaireSource } from '$lib/content/bundled';
import type { QuestionnaireRef } from '$lib/content/questionnaire-ref';
import { err, ok, type Result } from '$lib/result';
import type { Scan } from '$lib/scan/scan';
import { sameRef } from '$lib/scan/same-ref';
import { hasDatabase } from '$lib/storage/database-name';
import type { OpenError, ScanStore } from '$lib/storage/stores/scan-store';
import { exampleId } from '../address';

/** Scan with the exact text it was answered on. */
export type OpenedScan = {
	readonly scan: Scan;
	readonly source: QuestionnaireSource;
	/** False if the last write failed and the scan is in memory only. */
	readonly isSaved: boolean;
};

/** `no-text`: the scan is here, but not its questionnaire; `no-storage`: the browser refuses. */
export type ScanProblem = OpenError | 'no-text' | 'no-storage';

export async function openScan(id: string): Promise<Result<OpenedScan, ScanProblem>> {
	try {
		return id === exampleId ? ok(await openExample()) : await openStored(id);
	} catch {
		return err('no-storage');
	}
}

async function openExample(): Promise<OpenedScan> {
	const [{ default: example }, { exampleScan }] = await Promise.all([
		import('virtual:questionnaire/example'),
		import('$lib/scan/example-scan'),
	]);
	const { outline, ref } = bundledQuestionnaire;
	return { scan: exampleScan(example, outline, ref), source: bundledQuestionnaire, isSaved: true };
}

async function openStored(id: string): Promise<Result<OpenedScan, ScanProblem>> {
	const { deviceScans } = await import('$lib/storage/stores/scan-store');
	const store = deviceScans();
	const isSaved = !store.isUnsaved(id);
	// an unknown id must not create a database
	if (isSaved && !(await hasDatabase())) return err('unknown');
	const scan = await store.open(id);
	if (!scan.ok) return scan;
	const source = await sourceOf(store, scan.value.questionnaire);
	return source ? ok({ scan: scan.value, source, isSaved }) : err('no-text');
}

/** Text that a scan was answered on; undefined if it is not on this device. */
export async function sourceOf(
	store: ScanStore,
	ref: QuestionnaireRef,
): Promise<QuestionnaireSource | undefined> {
	if (sameRef(ref, bundledQuestionnaire.ref)) return bundledQuestionnaire;
	const stored = await store.questionnaire(ref);
	if (!stored) return undefined;
	const { questionnaireAtHand } = await import('$lib/content/questionnaire-at-hand');
	return questionnaireAtHand(stored, ref);
}
