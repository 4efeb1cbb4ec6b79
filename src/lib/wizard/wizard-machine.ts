import { assign, fromPromise, setup } from 'xstate';
import type { Outline, StatementOutline } from '$lib/content/outline';
import { withEntry, type Addition, type EntryChange } from '$lib/scan/with-entry';
import type { Answer, Scan, ScanLength } from '$lib/scan/scan';
import { resumeAt, stepBeside, stepsOf } from '$lib/scan/step-order';
import { momentAfter } from './moment';

/** The current scan, and the entries that changed since the last successful save. */
export type SaveRequest = {
	readonly scan: Scan;
	readonly statementIds: readonly string[];
	readonly revision: number;
};

/** Confirmation that a revision is on the device; `savedAt` is ISO 8601, UTC. */
export type SaveReceipt = { readonly revision: number; readonly savedAt: string };

export type WizardInput = {
	readonly outline: Outline;
	readonly scan: Scan;
	/**
	 * `new` starts with the overview and is stored from the first statement on; `memory` is not stored yet and is saved
	 * at once.
	 */
	readonly from: 'new' | 'device' | 'memory';
	/** ISO 8601, UTC. */
	readonly now: () => string;
};

export type WizardEvent =
	| { readonly type: 'begin' }
	| (Pick<Scan, 'region' | 'role' | 'length' | 'referents'> & { readonly type: 'start' })
	| { readonly type: 'answer'; readonly answer: Answer | null }
	| { readonly type: 'add'; readonly change: Addition }
	/** `deviceLost`: earlier saves may be gone. */
	| { readonly type: 'next' | 'back' | 'review' | 'finish' | 'retry' | 'deviceLost' }
	| { readonly type: 'goTo'; readonly statementId: string }
	| { readonly type: 'setLength'; readonly length: ScanLength };

type Context = WizardInput & {
	readonly statementId: string;
	/** Incremented by every change; saved when equal to `savedRevision`. */
	readonly revision: number;
	readonly savedRevision: number;
	/** The revision in which each entry last changed, for those not saved yet. */
	readonly touched: Readonly<Record<string, number>>;
	readonly savedAt: string | null;
	/** Error of the last failed save, as the device reported it. */
	readonly failure: unknown;
};

const changed = (context: Context, scan: Partial<Scan>, touched?: string): Partial<Context> => ({
	scan: { ...context.scan, ...scan },
	revision: context.revision + 1,
	touched: touched ? { ...context.touched, [touched]: context.revision + 1 } : context.touched,
});

const moveTo = (context: Context, statementId: string): Partial<Context> => ({
	...changed(context, { at: statementId }),
	statementId,
});

/**
 * State machine for answering one scan, with two parallel regions: the user's activity (`journey`) and persistence
 * (`storage`). The statement on screen is data, not a state. `save` is injected and resolves once the device has stored
 * the scan.
 */
export const wizardMachine = setup({
	types: {
		context: {} as Context,
		events: {} as WizardEvent,
		input: {} as WizardInput,
	},
	actors: {
		save: fromPromise<SaveReceipt, SaveRequest>(() => Promise.reject(new Error('No save was handed in'))),
	},
	guards: {
		isNew: ({ context }) => context.from === 'new',
		hasNext: ({ context }) => beside(context, 1) !== undefined,
		hasPrevious: ({ context }) => !isFirst(context),
		isKnown: ({ context, event }) =>
			event.type === 'goTo' &&
			stepsOf(context.outline, context.scan.length).some(
				({ statement }) => statement.id === event.statementId,
			),
		hasUnsaved: ({ context }) => context.revision > context.savedRevision,
		isKept: ({ context }) => context.from !== 'new' || context.revision > 0,
	},
	actions: {
		start: assign(({ context, event }) => {
			if (event.type !== 'start') return {};
			const { type: _type, ...details } = event;
			const at = resumeAt(context.outline, { ...context.scan, ...details });
			return {
				...changed(context, { ...details, at, changedAt: momentOf(context) }),
				statementId: at,
			};
		}),
		answer: assign(({ context, event }) =>
			event.type === 'answer' ? entered(context, { answer: event.answer }) : {},
		),
		add: assign(({ context, event }) => (event.type === 'add' ? entered(context, event.change) : {})),
		goToNext: assign(({ context }) => moveTo(context, beside(context, 1) ?? context.statementId)),
		goToPrevious: assign(({ context }) => moveTo(context, beside(context, -1) ?? context.statementId)),
		goTo: assign(({ context, event }) => (event.type === 'goTo' ? moveTo(context, event.statementId) : {})),
		setLength: assign(({ context, event }) => {
			if (event.type !== 'setLength') return {};
			const { statementId: at } = context;
			const scan = { ...context.scan, length: event.length, at, changedAt: momentOf(context) };
			return moveTo({ ...context, scan }, resumeAt(context.outline, scan));
		}),
		finish: assign(({ context }) =>
			changed(context, { finishedAt: context.now(), changedAt: momentOf(context) }),
		),
		forgetSaved: assign(({ context }) => allUnsaved(context)),
	},
}).createMachine({
	id: 'wizard',
	type: 'parallel',
	context: ({ input }) => begun(input),
	on: { deviceLost: { guard: 'isKept', actions: 'forgetSaved' } },
	states: {
		journey: {
			initial: 'opening',
			states: {
				opening: { always: [{ guard: 'isNew', target: 'overview' }, { target: 'answering' }] },
				overview: { on: { begin: 'details' } },
				details: { on: { back: 'overview', start: { target: 'answering', actions: 'start' } } },
				answering: {
					on: {
						answer: { actions: 'answer' },
						add: { actions: 'add' },
						next: [{ guard: 'hasNext', actions: 'goToNext' }, { target: 'reviewing' }],
						back: { guard: 'hasPrevious', actions: 'goToPrevious' },
						goTo: { guard: 'isKnown', actions: 'goTo' },
						setLength: { actions: 'setLength' },
						review: 'reviewing',
					},
				},
				reviewing: {
					on: {
						back: 'answering',
						goTo: { guard: 'isKnown', target: 'answering', actions: 'goTo' },
						setLength: { actions: 'setLength' },
						finish: { target: 'finished', actions: 'finish' },
					},
				},
				finished: {},
			},
		},
		storage: {
			initial: 'saved',
			states: {
				saved: { always: { guard: 'hasUnsaved', target: 'saving' } },
				saving: {
					invoke: {
						id: 'save',
						src: 'save',
						input: ({ context: { scan, touched, revision } }) => ({
							scan,
							statementIds: Object.keys(touched),
							revision,
						}),
						onDone: {
							target: 'saved',
							actions: assign(({ context, event }) => received(context, event.output)),
						},
						onError: {
							target: 'failed',
							actions: assign({ failure: ({ event }) => event.error }),
						},
					},
				},
				// every next action of the user retries as well
				failed: {
					on: {
						retry: 'saving',
						answer: 'saving',
						add: 'saving',
						next: 'saving',
						back: 'saving',
						goTo: 'saving',
						setLength: 'saving',
						finish: 'saving',
					},
				},
			},
		},
	},
});

function begun(input: WizardInput): Context {
	const { outline, scan, from } = input;
	const context: Context = {
		...input,
		statementId: resumeAt(outline, scan),
		revision: 0,
		savedRevision: 0,
		touched: {},
		savedAt: from === 'device' ? scan.changedAt : null,
		failure: undefined,
	};
	return from === 'memory' ? { ...context, ...allUnsaved(context) } : context;
}

/** Marks every entry as unsaved. */
function allUnsaved({ scan, revision }: Context): Partial<Context> {
	const next = revision + 1;
	return { revision: next, touched: Object.fromEntries(Object.keys(scan.entries).map((id) => [id, next])) };
}

function momentOf({ scan, now }: Context): string {
	return momentAfter(scan.changedAt, now());
}

/** Whether no statement comes before the one on screen. */
export const isFirst = (context: Context): boolean => beside(context, -1) === undefined;

function beside(context: Context, by: 1 | -1): string | undefined {
	return stepBeside(context.outline, context.scan.length, context.statementId, by)?.statement.id;
}

function entered(context: Context, change: EntryChange): Partial<Context> {
	const former = context.scan.entries[context.statementId]?.changedAt ?? '';
	// an entry from an imported file can be later than the scan
	const moment = momentAfter(former, momentOf(context));
	const scan = withEntry(context.scan, statementOf(context), change, moment);
	return changed({ ...context, scan }, {}, context.statementId);
}

function received({ touched }: Context, { revision, savedAt }: SaveReceipt): Partial<Context> {
	const later = Object.entries(touched).filter(([, changedIn]) => changedIn > revision);
	return { savedRevision: revision, savedAt, touched: Object.fromEntries(later) };
}

function statementOf({ outline, statementId }: Context): StatementOutline {
	const step = stepsOf(outline, 'full').find(({ statement }) => statement.id === statementId);
	if (!step) throw new Error(`No statement ${statementId}`);
	return step.statement;
}
