import type { Report } from '$lib/report/report-model';
import { buildReport } from '$lib/report/scan-report';
import { withAmbition, withContext, type Ambition, type ContextAnswer, type Scan } from '$lib/scan/scan';
import { mergeScan } from '$lib/scan/merge-scan';
import type { Questionnaire } from '$lib/content/questionnaire';
import { inTime } from '../in-time';
import { now, nowAfter } from '../now';
import type { OpenedScan } from '../opened-scan';

/** One opened scan with its report; what the user adds on the result page is saved at once. */
export class OpenResult {
	readonly questionnaire: Questionnaire;
	readonly source: OpenedScan['source'];
	/** The example is nobody's: changes show, and are not kept. */
	readonly isExample: boolean;
	#scan: Scan;
	readonly report: Report;
	#saving = $state<'saved' | 'saving' | 'failed'>('saved');
	#savedAt = $state<string>();
	#failure = $state.raw<unknown>();

	constructor({ scan, source, isSaved }: OpenedScan, questionnaire: Questionnaire, isExample: boolean) {
		this.questionnaire = questionnaire;
		this.source = source;
		this.isExample = isExample;
		this.#scan = $state.raw(scan);
		this.#saving = isSaved ? 'saved' : 'failed';
		this.report = $derived(buildReport(questionnaire, this.#scan));
	}

	get scan(): Scan {
		return this.#scan;
	}

	get saving(): 'saved' | 'saving' | 'failed' {
		return this.#saving;
	}

	/** Why the last save failed, as the device said it. */
	get failure(): unknown {
		return this.#failure;
	}

	get savedAt(): string {
		return this.#savedAt ?? this.#scan.changedAt;
	}

	setAmbition(dimensionId: string, wanted: Pick<Ambition, 'level' | 'year'> | null): void {
		const changedAt = nowAfter(this.#scan.changedAt);
		this.#change(withAmbition(this.#scan, dimensionId, wanted && { ...wanted, changedAt }, changedAt));
	}

	setContext(questionId: string, answer: ContextAnswer): void {
		this.#change(withContext(this.#scan, questionId, answer, nowAfter(this.#scan.changedAt)));
	}

	/** Tries again after a failure. */
	async save(): Promise<void> {
		if (this.isExample) return;
		this.#saving = 'saving';
		try {
			const [{ deviceScans }, { takeFromWindows }] = await Promise.all([
				import('$lib/storage/device'),
				import('$lib/storage/hold'),
			]);
			const { id } = this.#scan;
			await takeFromWindows([id]);
			// the answers are not changed here, and another window may have saved newer ones
			const newest = await inTime(deviceScans().open(id)).catch(() => undefined);
			if (newest?.ok) this.#scan = mergeScan(newest.value, this.#scan);
			const scan = this.#scan;
			await inTime(deviceScans().save(scan, [], this.questionnaire));
			this.#savedAt = now();
			if (scan === this.#scan) this.#saving = 'saved';
		} catch (reason) {
			this.#failure = reason;
			this.#saving = 'failed';
		}
	}

	#change(scan: Scan): void {
		this.#scan = scan;
		void this.save();
	}
}
