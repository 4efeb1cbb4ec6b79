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

/** A new scan of which nothing is told or kept yet. */
export function newWizard(source: QuestionnaireSource): OpenWizard {
	const region = { id: newId(), name: '' };
	const details = { id: newId(), name: '', region, role: '', length: 'short' } as const;
	return new OpenWizard(newScan({ ...details, questionnaire: source.ref }, now()), source, 'new');
}

/** One scan in the wizard, with its questionnaire and as much of its text as has loaded. */
export class OpenWizard {
	readonly source: QuestionnaireSource;
	readonly texts: DimensionTexts;
	readonly wizard: Wizard;
	#stopWatching: (() => void) | undefined;
	#isOver = false;

	constructor(scan: Scan, source: QuestionnaireSource, from: WizardInput['from']) {
		this.source = source;
		this.texts = new DimensionTexts(source);
		const save = savingTo(source, this.texts, from === 'device');
		this.wizard = startWizard({ outline: source.outline, scan, from, now }, save);
	}

	/** From now on what the browser takes away is written again, or said to be gone. */
	async watchDevice(): Promise<void> {
		const { onDeviceLost } = await import('$lib/storage/device-database');
		if (this.#isOver) return;
		this.#stopWatching ??= onDeviceLost(() => {
			this.wizard.send({ type: 'deviceLost' });
		});
	}

	/** Lets what is not saved yet be saved first. */
	stop(): void {
		this.#letGo();
		this.wizard.stop();
	}

	/** Another window went on: nothing of this one is written any more. */
	async halt(): Promise<void> {
		this.#letGo();
		this.wizard.halt();
		const { deviceScans } = await import('$lib/storage/device');
		deviceScans().letGo(this.wizard.scan.id);
	}

	#letGo(): void {
		this.#isOver = true;
		this.#stopWatching?.();
	}

	get step(): Step {
		const { statementId } = this.wizard;
		const step = stepsOf(this.source.outline, 'full').find(({ statement }) => statement.id === statementId);
		if (!step) throw new Error(`No statement ${statementId}`);
		return step;
	}

	/** Undefined while its text loads. */
	get statement(): StatementContent | undefined {
		const { dimension, statement } = this.step;
		return this.texts.of(dimension.id)?.statements.find(({ id }) => id === statement.id);
	}

	/** The statement on screen comes first; the other texts follow once it is there. */
	async loadTexts(): Promise<void> {
		await this.texts.load(this.step.dimension.id);
		if (this.wizard.mode !== 'details') await this.texts.loadAll();
	}
}
