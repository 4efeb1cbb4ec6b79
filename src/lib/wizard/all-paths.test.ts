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

/** What the device can say now; the machine takes these events, though its type names only what people do. */
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

/** All that makes one moment different from another, but for how often something was done before. */
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

describe('every moment that can be reached, and everything that can happen there', () => {
	const changes = adjacencyMapToArray(getAdjacencyMap(wizardMachine, fromTheOverview));
	const moments = [...new Set(changes.map(({ state }) => state))];

	it('is of one of these kinds, and each of these can be reached', () => {
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

	it('has a statement on screen that this scan asks', () => {
		for (const state of moments) {
			const { outline, scan, statementId } = state.context;
			const asked = stepsOf(outline, scan.length).map(({ statement }) => statement.id);
			const scope =
				state.value.journey === 'overview' || state.value.journey === 'details' ? ['B1.1'] : asked;
			expect(scope).toContain(statementId);
		}
	});

	it('says saved only where nothing is unsaved', () => {
		for (const state of moments) {
			if (state.value.storage !== 'saved') continue;
			expect(state.context.savedRevision).toBe(state.context.revision);
			expect(state.context.touched).toEqual({});
		}
	});

	it('is saving all that changed before the save began', () => {
		for (const state of moments) {
			if (state.value.storage !== 'saving') continue;
			const request = requestOf(state);
			const { touched } = state.context;
			const earlier = Object.keys(touched).filter((id) => (touched[id] ?? 0) <= (request?.revision ?? -1));
			expect(request?.statementIds).toEqual(expect.arrayContaining(earlier));
		}
	});

	it('loses no entry and changes none but the one on screen', () => {
		for (const { state, event, nextState } of changes) {
			const { scan, statementId } = state.context;
			const own = event.type === 'answer' || event.type === 'remark' ? [statementId] : [];
			for (const [id, entry] of Object.entries(scan.entries)) {
				if (own.includes(id)) expect(nextState.context.scan.entries).toHaveProperty([id]);
				else expect(nextState.context.scan.entries[id]).toBe(entry);
			}
		}
	});

	it('forgets what is unsaved only when the device has it', () => {
		for (const { state, event, nextState } of changes) {
			const unsaved = Object.keys(state.context.touched);
			const kept = isFrom(event, done) ? (requestOf(state)?.statementIds ?? []) : [];
			expect(Object.keys(nextState.context.touched)).toEqual(
				expect.arrayContaining(unsaved.filter((id) => !kept.includes(id))),
			);
		}
	});

	it('leaves the wizard running', () => {
		for (const { nextState } of changes) expect(nextState.status).toBe('active');
	});
});

/** Walks a path with a real device behind it: it ends at the same moment, and there "saved" is the truth. */
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

// every moment along a path is the end of a path too, so looking at the ends is looking everywhere
describe('with a device that answers when it likes', () => {
	const shortest = getShortestPaths(wizardMachine, fromTheOverview);

	it(`the shortest of the ways to each of ${shortest.length} moments is walked as drawn`, async () => {
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

	it(`all ${aroundSaving.length} ways through saving, failing and trying again end with everything kept`, async () => {
		for (const path of aroundSaving) await walk(path, 'device');
	});
});
