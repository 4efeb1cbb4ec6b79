import { createActor, fromPromise, waitFor, type Actor } from 'xstate';
import type { Scan } from '$lib/scan/scan';
import {
	wizardMachine,
	type SaveReceipt,
	type SaveRequest,
	type WizardEvent,
	type WizardInput,
} from '$lib/wizard/wizard-machine';
import { FakeDevice } from './fake-device';
import { smallQuestionnaire, smallScan } from './small-questionnaire';

/** Running wizard, the device it saves to, and a clock that advances one second at a time. */
export class Journey {
	readonly device = new FakeDevice();
	readonly actor: Actor<typeof wizardMachine>;
	#seconds = 0;

	constructor(scan: Scan = smallScan(), from: WizardInput['from'] = 'device') {
		const save = fromPromise<SaveReceipt, SaveRequest>(async ({ input }) => {
			await this.device.save(input);
			return { revision: input.revision, savedAt: this.now() };
		});
		const input = { outline: smallQuestionnaire, scan, from, now: () => this.now() };
		this.actor = createActor(wizardMachine.provide({ actors: { save } }), { input }).start();
	}

	now(): string {
		this.#seconds += 1;
		return new Date(Date.UTC(2026, 2, 2, 9, 0, this.#seconds)).toISOString();
	}

	send(...events: readonly WizardEvent[]): this {
		for (const event of events) this.actor.send(event);
		return this;
	}

	/** Lets the device work until nothing is waiting. */
	async saved(): Promise<this> {
		while (this.device.isBusy) await this.answered(() => this.device.succeed());
		return this;
	}

	async refused(): Promise<this> {
		await this.answered(() => this.device.fail());
		return this;
	}

	get scan(): Scan {
		return this.actor.getSnapshot().context.scan;
	}

	/** Such as "answering B1.1 saved". */
	get where(): string {
		const { value, context } = this.actor.getSnapshot();
		return `${value.journey} ${context.statementId} ${value.storage}`;
	}

	/** Lets the device give one answer. */
	async answered(reply: () => void): Promise<void> {
		const asked = this.device.requests.length;
		reply();
		await waitFor(
			this.actor,
			({ value }) => value.storage !== 'saving' || this.device.requests.length > asked,
		);
	}
}
