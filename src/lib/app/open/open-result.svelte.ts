import type { Report } from '$lib/report/model/report-model';
import { scanReport } from '$lib/report/model/scan-report';
import { withAmbition, withContext } from '$lib/scan/with-entry';
import { withReferents, type Referents } from '$lib/scan/referents/referents';
import type { Ambition, ContextAnswer, Scan } from '$lib/scan/scan';
import type { Questionnaire } from '$lib/content/questionnaire';
import { inTime } from '../in-time';
import { now, nowAfter } from '../now';
import type { OpenedScan } from './opened-scan';

type Step = (scan: Scan) => Scan;

/** Opened scan with its report; saves at once what the user adds on the result page. */
export class OpenResult {
	readonly questionnaire: Questionnaire;
	readonly source: OpenedScan['source'];
	/** True for the example, whose changes show but are not stored. */
	readonly isExample: boolean;
	#scan: Scan;
	readonly report: Report;
	#saving = $state<'saved' | 'saving' | 'failed'>('saved');
	#savedAt = $state<string>();
	#failure = $state.raw<unknown>();
	/** Changes made here that are not stored yet. */
	#steps: readonly Step[] = [];
	#writing: Promise<void> | undefined;

	constructor({ scan, source, isSaved }: OpenedScan, questionnaire: Questionnaire, isExample: boolean) {
		this.questionnaire = questionnaire;
		this.source = source;
		this.isExample = isExample;
		this.#scan = $state.raw(scan);
		this.#saving = isSaved ? 'saved' : 'failed';
		this.report = $derived(scanReport(questionnaire, this.#scan));
	}

	get scan(): Scan {
		return this.#scan;
	}

	get saving(): 'saved' | 'saving' | 'failed' {
		return this.#saving;
	}

	/** Error of the last failed save, as the device gave it. */
	get failure(): unknown {
		return this.#failure;
	}

	get savedAt(): string {
		return this.#savedAt ?? this.#scan.changedAt;
	}

	setAmbition(dimensionId: string, wanted: Pick<Ambition, 'level' | 'year'> | null): void {
		this.#change((scan) => {
			const changedAt = nowAfter(scan.changedAt);
			return withAmbition(scan, dimensionId, wanted && { ...wanted, changedAt }, changedAt);
		});
	}

	setContext(questionId: string, answer: ContextAnswer): void {
		this.#change((scan) => withContext(scan, questionId, answer, nowAfter(scan.changedAt)));
	}

	setReferents(referents: Referents | undefined): void {
		this.#change((scan) => withReferents(scan, referents, nowAfter(scan.changedAt)));
	}

	/** Makes this the statement at which the scan opens again. */
	continueAt(statementId: string): Promise<void> {
		this.#change((scan) => ({ ...scan, at: statementId }));
		return this.save();
	}

	/** Saves, also as a retry after a failure. One write at a time: the next reads what the previous one wrote. */
	save(): Promise<void> {
		this.#writing ??= this.#saveAll().finally(() => (this.#writing = undefined));
		return this.#writing;
	}

	async #saveAll(): Promise<void> {
		if (this.isExample) return;
		this.#saving = 'saving';
		try {
			do await this.#saveNewest();
			while (this.#steps.length > 0);
			this.#savedAt = now();
			this.#saving = 'saved';
		} catch (reason) {
			this.#failure = reason;
			this.#saving = 'failed';
		}
	}

	async #saveNewest(): Promise<void> {
		const [{ deviceScans }, { takeFromWindows }] = await Promise.all([
			import('$lib/storage/stores/scan-store'),
			import('$lib/storage/hold'),
		]);
		const { id } = this.#scan;
		await takeFromWindows([id]);
		// another window may have saved newer answers, so apply our changes to those
		const newest = await inTime(deviceScans().open(id)).catch(() => undefined);
		const steps = this.#steps;
		const scan = steps.reduce((made, step) => step(made), newest?.ok ? newest.value : this.#scan);
		this.#scan = scan;
		await inTime(deviceScans().save(scan, [], this.questionnaire));
		this.#steps = this.#steps.filter((step) => !steps.includes(step));
	}

	#change(step: Step): void {
		this.#steps = [...this.#steps, step];
		this.#scan = step(this.#scan);
		void this.save();
	}
}
