import type { QuestionnaireSource } from '$lib/content/bundled';
import type { StatementContent } from '$lib/content/outline';
import { newScan } from '$lib/scan/new-scan';
import type { Scan } from '$lib/scan/scan';
import { stepsOf, type Step } from '$lib/scan/step-order';
import { DimensionTexts } from '$lib/wizard/dimension-texts.svelte';
import type { WizardInput } from '$lib/wizard/wizard-machine';
import { startWizard, type Wizard } from '$lib/wizard/wizard.svelte';
import { newId } from '$lib/scan/new-id';
import { now } from '../now';
import { savingTo } from './saving-to';

/** New scan without details, not stored yet. */
export function newWizard(source: QuestionnaireSource): OpenWizard {
	const region = { id: newId(), name: '' };
	const details = { id: newId(), name: '', region, role: '', length: 'short' } as const;
	return new OpenWizard(newScan({ ...details, questionnaire: source.ref }, now()), source, 'new');
}

/** Scan in the wizard, with its questionnaire and the texts loaded so far. */
export class OpenWizard {
	readonly source: QuestionnaireSource;
	readonly texts: DimensionTexts;
	readonly wizard: Wizard;
	/** Changes with the statement on screen, not with its answer. */
	readonly step: Step = $derived.by(() => {
		const { statementId } = this.wizard;
		const step = stepsOf(this.source.outline, 'full').find(({ statement }) => statement.id === statementId);
		if (!step) throw new Error(`No statement ${statementId}`);
		return step;
	});
	/** Undefined while its text loads. */
	readonly statement: StatementContent | undefined = $derived.by(() => {
		const { dimension, statement } = this.step;
		return this.texts.of(dimension.id)?.statements.find(({ id }) => id === statement.id);
	});
	#stopWatching: (() => void) | undefined;
	readonly #halted = new AbortController();
	#isOver = false;

	constructor(scan: Scan, source: QuestionnaireSource, from: WizardInput['from']) {
		this.source = source;
		this.texts = new DimensionTexts(source);
		const save = savingTo(source, this.texts, from === 'device', this.#halted.signal);
		this.wizard = startWizard({ outline: source.outline, scan, from, now }, save);
	}

	/** Watches the database: if the browser deletes it, the data is saved again or reported as lost. */
	async watchDevice(): Promise<void> {
		const device = await import('$lib/storage/device-database').catch(() => undefined);
		if (this.#isOver) return;
		this.#stopWatching ??= device?.onDeviceLost(() => {
			this.wizard.send({ type: 'deviceLost' });
		});
	}

	/** Stops after saving what is not saved yet. */
	stop(): void {
		this.#end();
		this.wizard.stop();
	}

	/**
	 * Stops writing for good, as another window took over. Resolves once no write is under way, to whether the device has
	 * everything.
	 */
	async halt(): Promise<boolean> {
		this.#end();
		// a save may still wait for the frame or for its code
		this.#halted.abort();
		const halted = this.wizard.halt();
		// a store that can't be loaded holds nothing of this scan
		const store = await import('$lib/storage/stores/scan-store').catch(() => undefined);
		store?.deviceScans().discardUnsaved(this.wizard.scan.id);
		await halted;
		return this.wizard.saving === 'saved';
	}

	#end(): void {
		this.#isOver = true;
		this.#stopWatching?.();
	}
}
