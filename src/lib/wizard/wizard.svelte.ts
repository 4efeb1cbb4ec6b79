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
	/** Stops without another save, as another window took over. Resolves once a save under way has ended. */
	readonly halt: () => Promise<void>;
};

/** `save` resolves once the device has the scan, and rejects when it could not be written. */
export function startWizard(input: WizardInput, save: (request: SaveRequest) => Promise<void>): Wizard {
	let isHalted = false;
	const machine = wizardMachine.provide({
		actors: {
			save: fromPromise<SaveReceipt, SaveRequest>(async ({ input: request }) => {
				if (isHalted) throw new Error('Another window took over');
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
	const isRunning = (): boolean => !isHalted && actor.getSnapshot().status === 'active';
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
			if (isRunning()) actor.send(event);
		},
		stop: () => {
			if (!isRunning()) return;
			// retries a failed save once, so that `save` has received the newest state
			actor.send({ type: 'retry' });
			void stopWhenSettled(actor);
		},
		halt: () => {
			isHalted = true;
			return stopWhenSettled(actor);
		},
	};
}

/** Stops once no save is under way. */
const stopWhenSettled = (actor: Actor<typeof wizardMachine>): Promise<void> =>
	new Promise((resolve) => {
		const look = (): void => {
			if (actor.getSnapshot().value.storage === 'saving') return;
			actor.stop();
			resolve();
		};
		actor.subscribe(look);
		look();
	});
