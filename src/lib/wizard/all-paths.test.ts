import { describe, expect, it } from 'vitest';
import type { SnapshotFrom } from 'xstate';
import {
	adjacencyMapToArray,
	getAdjacencyMap,
	getShortestPaths,
	getSimplePaths,
	type StatePath,
} from 'xstate/graph';
import { Journey } from '../../../tests/journey';
import { smallQuestionnaire, smallScan } from '../../../tests/small-questionnaire';
import { stepsOf } from '$lib/scan/step-order';
import { wizardMachine, type SaveRequest, type WizardEvent, type WizardInput } from './wizard-machine';

type Snapshot = SnapshotFrom<typeof wizardMachine>;
type Path = StatePath<Snapshot, WizardEvent>;

const { region } = smallScan();
const now = (): string => '2026-03-02T09:00:00.000Z';

const walking: readonly WizardEvent[] = [
	{ type: 'begin' },
	{ type: 'start', region, role: 'huisarts', length: 'full' },
	{ type: 'start', region, role: 'huisarts', length: 'short' },
	{ type: 'next' },
	{ type: 'back' },
	{ type: 'review' },
	{ type: 'goTo', statementId: 'B1.2' },
	{ type: 'goTo', statementId: 'G.1' },
	{ type: 'setLength', length: 'short' },
	{ type: 'setLength', length: 'full' },
	{ type: 'finish' },
	{ type: 'retry' },
];
const answer: WizardEvent = { type: 'answer', answer: { kind: 'level', level: 2 } };

const done = 'xstate.done.actor.save';
const failed = 'xstate.error.actor.save';

/** Events that the device can send now; the machine accepts them, though its type lists only user events. */
function replies({ value, children }: Snapshot): WizardEvent[] {
	if (value.storage !== 'saving') return [];
	const output = { revision: requestOf({ children })?.revision, savedAt: now() };
	return [
		{ type: done, output },
		{ type: failed, error: 'The disk is full' },
	].filter((event): event is never => event.type.startsWith('xstate.'));
}

const requestOf = ({ children }: Pick<Snapshot, 'children'>): SaveRequest | undefined =>
	children['save']?.getSnapshot().input;

const isFrom = (event: { readonly type: string }, type: string): boolean => event.type === type;

/** Identifies a state, however often something was done before. */
function serializeState({ value, context, children }: Snapshot): string {
	const { scan, statementId, touched, revision } = context;
	const request = value.storage === 'saving' ? requestOf({ children }) : undefined;
	const later = Object.keys(touched).filter((id) => (touched[id] ?? 0) > (request?.revision ?? 0));
	return JSON.stringify([
		value,
		statementId,
		scan.length,
		Object.keys(scan.entries).sort(),
		Object.keys(touched).sort(),
		request ? [request.statementIds.toSorted(), revision > request.revision, later.sort()] : [],
	]);
}

const serializeEvent = (event: WizardEvent): string => JSON.stringify(event);

const fromTheOverview = {
	input: { outline: smallQuestionnaire, scan: smallScan(), from: 'new' as const, now },
	events: (snapshot: Snapshot): WizardEvent[] => [
		...walking,
		...(snapshot.context.statementId.startsWith('B1') ? [answer] : []),
		...replies(snapshot),
	],
	serializeState,
	serializeEvent,
};

describe('wizardMachine, in every reachable state', () => {
	const changes = adjacencyMapToArray(getAdjacencyMap(wizardMachine, fromTheOverview));
	const moments = [...new Set(changes.map(({ state }) => state))];

	it('is in one of these combinations, each of them reachable', () => {
		const kinds = new Set(moments.map(({ value }) => `${value.journey} ${value.storage}`));
		expect([...kinds].sort()).toEqual([
			'answering failed',
			'answering saved',
			'answering saving',
			'details saved',
			'finished failed',
			'finished saved',
			'finished saving',
			'overview saved',
			'reviewing failed',
			'reviewing saved',
			'reviewing saving',
		]);
	});

	it('shows a statement in scope', () => {
		for (const state of moments) {
			const { outline, scan, statementId } = state.context;
			const asked = stepsOf(outline, scan.length).map(({ statement }) => statement.id);
			const scope =
				state.value.journey === 'overview' || state.value.journey === 'details' ? ['B1.1'] : asked;
			expect(scope).toContain(statementId);
		}
	});

	it('is saved only without unsaved changes', () => {
		for (const state of moments) {
			if (state.value.storage !== 'saved') continue;
			expect(state.context.savedRevision).toBe(state.context.revision);
			expect(state.context.touched).toEqual({});
		}
	});

	it('saves everything that changed before the save began', () => {
		for (const state of moments) {
			if (state.value.storage !== 'saving') continue;
			const request = requestOf(state);
			const { touched } = state.context;
			const earlier = Object.keys(touched).filter((id) => (touched[id] ?? 0) <= (request?.revision ?? -1));
			expect(request?.statementIds).toEqual(expect.arrayContaining(earlier));
		}
	});

	it('keeps every entry, and changes only the one on screen', () => {
		for (const { state, event, nextState } of changes) {
			const { scan, statementId } = state.context;
			const own = ['answer', 'add'].includes(event.type) ? [statementId] : [];
			for (const [id, entry] of Object.entries(scan.entries)) {
				if (own.includes(id)) expect(nextState.context.scan.entries).toHaveProperty([id]);
				else expect(nextState.context.scan.entries[id]).toBe(entry);
			}
		}
	});

	it('drops unsaved changes only when the device has them', () => {
		for (const { state, event, nextState } of changes) {
			const unsaved = Object.keys(state.context.touched);
			const kept = isFrom(event, done) ? (requestOf(state)?.statementIds ?? []) : [];
			expect(Object.keys(nextState.context.touched)).toEqual(
				expect.arrayContaining(unsaved.filter((id) => !kept.includes(id))),
			);
		}
	});

	it('stays active', () => {
		for (const { nextState } of changes) expect(nextState.status).toBe('active');
	});
});

/** Walks a path with a fake device: expects the same final state, in which "saved" is true. */
async function walk({ steps, state }: Path, from: WizardInput['from']): Promise<void> {
	const journey = new Journey(smallScan(), from);
	for (const { event } of steps.slice(1)) {
		if (isFrom(event, done)) await journey.answered(() => journey.device.succeed());
		else if (isFrom(event, failed)) await journey.answered(() => journey.device.fail());
		else journey.send(event);
	}
	expect(serializeState(journey.actor.getSnapshot())).toBe(serializeState(state));
	const { kept, requests } = journey.device;
	if (state.value.storage === 'saved' && requests.length > 0) expect(kept).toEqual(journey.scan);
}

// every state along a path also ends a path, so checking the final states checks them all
describe('wizardMachine, with a device that answers at any moment', () => {
	const shortest = getShortestPaths(wizardMachine, fromTheOverview);

	it(`follows the shortest path to each of ${shortest.length} states`, async () => {
		for (const path of shortest) await walk(path, 'new');
	}, 60_000);

	const aroundSaving = getSimplePaths(wizardMachine, {
		...fromTheOverview,
		input: { ...fromTheOverview.input, from: 'device' },
		events: (snapshot: Snapshot): WizardEvent[] => [
			...(snapshot.context.statementId === 'B1.1' ? [answer] : []),
			{ type: 'goTo', statementId: 'B1.2' },
			{ type: 'retry' },
			...replies(snapshot),
		],
	});

	it(`keeps everything, on all ${aroundSaving.length} paths through saving, failing and retrying`, async () => {
		for (const path of aroundSaving) await walk(path, 'device');
	});
});
