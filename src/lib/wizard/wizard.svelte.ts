import { createActor, fromPromise, type Actor, type SnapshotFrom } from 'xstate';
import type { Scan } from '$lib/scan/scan';
import {
	isFirst,
	wizardMachine,
	type SaveReceipt,
	type SaveRequest,
	type WizardEvent,
	type WizardInput,
} from './wizard-machine';

export type Mode = 'overview' | 'details' | 'answering' | 'reviewing' | 'finished';
export type Saving = 'saved' | 'saving' | 'failed';

type Snapshot = SnapshotFrom<typeof wizardMachine>;

/** The running wizard as plain values that Svelte tracks. */
export type Wizard = {
	readonly mode: Mode;
	readonly saving: Saving;
	readonly savedAt: string | null;
	/** Error of the last failed save, as the device reported it. */
	readonly failure: unknown;
	readonly scan: Scan;
	readonly statementId: string;
	/** Whether a statement comes before the one on screen. */
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
	// one value each: an answer then touches only what reads the answers
	let mode = $state<Mode>('overview');
	let saving = $state<Saving>('saved');
	let savedAt = $state<string | null>(null);
	let failure = $state.raw<unknown>();
	let scan = $state.raw(input.scan);
	let statementId = $state('');
	let hasPrevious = $state(false);
	const show = (snapshot: Snapshot): void => {
		const { value, context } = snapshot;
		mode = value.journey === 'opening' ? 'overview' : value.journey;
		saving = value.storage;
		({ savedAt, failure, scan, statementId } = context);
		hasPrevious = !isFirst(context);
	};
	show(actor.getSnapshot());
	actor.subscribe(show);
	return {
		get mode() {
			return mode;
		},
		get saving() {
			return saving;
		},
		get savedAt() {
			return savedAt;
		},
		get failure() {
			return failure;
		},
		get scan() {
			return scan;
		},
		get statementId() {
			return statementId;
		},
		get hasPrevious() {
			return hasPrevious;
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
