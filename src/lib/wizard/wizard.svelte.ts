import { createSubscriber } from 'svelte/reactivity';
import { createActor, fromPromise, type Actor } from 'xstate';
import type { Scan } from '$lib/scan/scan';
import {
	wizardMachine,
	type SaveReceipt,
	type SaveRequest,
	type WizardEvent,
	type WizardInput,
} from './wizard-machine';

export type Mode = 'overview' | 'details' | 'answering' | 'reviewing' | 'finished';
export type Saving = 'saved' | 'saving' | 'failed';

/** The running wizard as plain values that Svelte tracks. */
export type Wizard = {
	readonly mode: Mode;
	readonly saving: Saving;
	readonly savedAt: string | null;
	/** Error of the last failed save, as the device reported it. */
	readonly failure: unknown;
	readonly scan: Scan;
	readonly statementId: string;
	readonly hasPrevious: boolean;
	readonly send: (event: WizardEvent) => void;
	/** Stops after saving pending changes. */
	readonly stop: () => void;
	/** Stops at once without saving, as another window took over. */
	readonly halt: () => void;
};

/** `save` resolves once the device has the scan, and rejects when it could not be written. */
export function startWizard(input: WizardInput, save: (request: SaveRequest) => Promise<void>): Wizard {
	const machine = wizardMachine.provide({
		actors: {
			save: fromPromise<SaveReceipt, SaveRequest>(async ({ input: request }) => {
				await save(request);
				return { revision: request.revision, savedAt: input.now() };
			}),
		},
	});
	const actor = createActor(machine, { input }).start();
	const follow = createSubscriber((update) => {
		const subscription = actor.subscribe(update);
		return () => {
			subscription.unsubscribe();
		};
	});
	const snapshot = (): ReturnType<typeof actor.getSnapshot> => {
		follow();
		return actor.getSnapshot();
	};
	return {
		get mode() {
			const { journey } = snapshot().value;
			return journey === 'opening' ? 'overview' : journey;
		},
		get saving() {
			return snapshot().value.storage;
		},
		get savedAt() {
			return snapshot().context.savedAt;
		},
		get failure() {
			return snapshot().context.failure;
		},
		get scan() {
			return snapshot().context.scan;
		},
		get statementId() {
			return snapshot().context.statementId;
		},
		get hasPrevious() {
			return snapshot().can({ type: 'back' });
		},
		send: (event) => {
			if (isRunning(actor)) actor.send(event);
		},
		stop: () => {
			if (isRunning(actor)) stopWhenSettled(actor);
		},
		halt: () => {
			actor.stop();
		},
	};
}

const isRunning = (actor: Actor<typeof wizardMachine>): boolean => actor.getSnapshot().status === 'active';

/** Retries a failed save once, so that `save` has received the newest state. */
function stopWhenSettled(actor: Actor<typeof wizardMachine>): void {
	actor.send({ type: 'retry' });
	const settled = (): boolean => actor.getSnapshot().value.storage !== 'saving';
	if (settled()) {
		actor.stop();
		return;
	}
	actor.subscribe(() => {
		if (settled()) actor.stop();
	});
}
