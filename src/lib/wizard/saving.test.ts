import { describe, expect, it } from 'vitest';
import { Journey } from '../../../tests/journey';
import { entryOf } from '../../../tests/notation';
import { smallScan } from '../../../tests/small-questionnaire';
import type { Answer } from '$lib/scan/scan';
import type { WizardEvent } from './wizard-machine';

const region = { id: '7c9e6679-7425-40de-944b-e07fc1f90ae7', name: 'Waterland' };
const two: Answer = { kind: 'level', level: 2 };

const answer = (given: Answer | null = two): WizardEvent => ({ type: 'answer', answer: given });
const start = (length: 'short' | 'full'): WizardEvent => ({
	type: 'start',
	region,
	role: 'huisarts',
	length,
});
const setLength = (length: 'short' | 'full'): WizardEvent => ({ type: 'setLength', length });

const begin: WizardEvent = { type: 'begin' };
const next: WizardEvent = { type: 'next' };
const review: WizardEvent = { type: 'review' };
const finish: WizardEvent = { type: 'finish' };
const retry: WizardEvent = { type: 'retry' };

describe('wizardMachine, stored scan', () => {
	it('is saved only once the device says so, at that moment', async () => {
		const journey = new Journey(smallScan(), 'new').send(begin, start('full'));
		expect(journey.actor.getSnapshot().context.savedAt).toBeNull();
		await journey.saved();
		expect(journey.actor.getSnapshot().context.savedAt).toBe('2026-03-02T09:00:02.000Z');
	});

	it('is nothing, before a new scan is started', () => {
		const journey = new Journey(smallScan(), 'new').send(begin);
		expect(journey.device.requests).toEqual([]);
	});

	it('has region, role and length, from the first statement on', async () => {
		const journey = await new Journey(smallScan({ region: { id: region.id, name: '' } }), 'new')
			.send(begin, start('short'))
			.saved();
		expect(journey.device.kept).toMatchObject({ region, role: 'huisarts', length: 'short', at: 'B1.1' });
	});

	it('has the answer to the statement on screen, with version and moment', async () => {
		const journey = await new Journey()
			.send(next, answer(), { type: 'add', change: { remark: 'Sinds kort.' } })
			.saved();
		expect(journey.device.kept?.entries).toEqual({
			'B1.2': {
				statementId: 'B1.2',
				statementVersion: 1,
				answer: two,
				remark: 'Sinds kort.',
				changedAt: '2026-03-02T09:00:02.000Z',
			},
		});
	});

	it('has what was ticked beside the answer, until another answer excludes it', async () => {
		const one = { type: 'answer', answer: { kind: 'level', level: 1 } } as const;
		const journey = new Journey().send(next, one, { type: 'add', change: { ticks: ['differs', 'habit'] } });
		expect((await journey.saved()).device.kept?.entries['B1.2']?.ticks).toEqual(['differs', 'habit']);
		await journey.send(answer()).saved();
		expect(journey.device.kept?.entries['B1.2']).toMatchObject({ answer: two, ticks: ['differs'] });
	});

	it('has the statement last on screen', async () => {
		const journey = await new Journey().send(next, next).saved();
		expect(journey.device.kept?.at).toBe('G.1');
	});

	it('has the moment of finishing', async () => {
		const journey = await new Journey().send(review, finish).saved();
		expect(journey.device.kept?.finishedAt).toMatch(/^2026-03-02T09:00:0\d/);
		expect(journey.device.kept?.changedAt).toMatch(/^2026-03-02T09:00:0\d/);
	});

	it('has no answer, once cleared', async () => {
		const journey = await new Journey().send(answer()).saved();
		await journey.send(answer(null)).saved();
		expect(journey.device.kept?.entries['B1.1']?.answer).toBeNull();
	});
});

describe('wizardMachine, saving', () => {
	it('saves only entries that changed', async () => {
		const journey = await new Journey(smallScan({ entries: { 'G.1': entryOf('G.1', two) } }))
			.send(answer())
			.saved();
		await journey.send(next).saved();
		await journey.send(answer()).saved();
		const asked = journey.device.requests.map(({ statementIds }) => statementIds);
		expect(asked).toEqual([['B1.1'], [], ['B1.2']]);
	});

	it('saves changes made during a save, after it', async () => {
		const journey = new Journey().send(answer(), next, answer({ kind: 'unknown' }), next);
		expect(journey.device.requests).toHaveLength(1);
		await journey.saved();
		expect(journey.device.requests).toHaveLength(2);
		expect(journey.device.requests[1]?.statementIds).toEqual(['B1.2']);
		expect(journey.device.kept).toEqual(journey.scan);
	});

	it('saves a statement again, when it changed during its own save', async () => {
		const journey = await new Journey().send(answer(), answer({ kind: 'skipped' })).saved();
		expect(journey.device.requests.map(({ statementIds }) => statementIds)).toEqual([['B1.1'], ['B1.1']]);
		expect(journey.device.kept?.entries['B1.1']?.answer).toEqual({ kind: 'skipped' });
	});

	it('saves everything unsaved on retry, after a failure', async () => {
		const journey = await new Journey().send(answer(), next).refused();
		await journey.send(answer()).refused();
		journey.send(next, retry);
		expect(journey.device.requests.at(-1)?.statementIds).toEqual(['B1.1', 'B1.2']);
		await journey.saved();
		expect(journey.device.kept).toEqual(journey.scan);
	});

	it('keeps the first save, after a failure of the second', async () => {
		const journey = new Journey().send(answer(), next, answer());
		await journey.answered(() => journey.device.succeed());
		await journey.refused();
		await journey.send(retry).saved();
		expect(journey.device.kept).toEqual(journey.scan);
	});

	it('saves all of a scan in memory, at once', async () => {
		const entries = { 'B1.1': entryOf('B1.1', two), 'G.2': entryOf('G.2', null, 'Navragen.') };
		const journey = new Journey(smallScan({ entries }), 'memory');
		expect(journey.where).toBe('answering B1.2 saving');
		expect(journey.actor.getSnapshot().context.savedAt).toBeNull();
		await journey.saved();
		expect(journey.device.kept).toEqual(journey.scan);
	});

	it('saves everything again before it is saved, after the device was emptied', async () => {
		const journey = await new Journey().send(answer(), next, answer()).saved();
		journey.send({ type: 'deviceLost' });
		expect(journey.where).toBe('answering B1.2 saving');
		expect(journey.device.requests.at(-1)?.statementIds).toEqual(['B1.1', 'B1.2']);
		await journey.refused();
		expect(journey.where).toBe('answering B1.2 failed');
		await journey.send(retry).saved();
		expect(journey.where).toBe('answering B1.2 saved');
	});

	it('saves nothing of a new scan that was not started, after the device was emptied', () => {
		const journey = new Journey(smallScan(), 'new').send({ type: 'deviceLost' });
		expect(journey.device.requests).toEqual([]);
	});

	it('dates an answer after the one before it, when the clock was set back', async () => {
		const later = { ...entryOf('B1.1', two), changedAt: '2031-01-01T00:00:00.000Z' };
		const journey = await new Journey(smallScan({ entries: { 'B1.1': later }, at: 'B1.1' }))
			.send({ type: 'add', change: { remark: 'Toch anders' } })
			.saved();
		expect(journey.scan.entries['B1.1']?.changedAt).toBe('2031-01-01T00:00:00.001Z');
		expect(journey.scan.changedAt).toBe('2031-01-01T00:00:00.001Z');
	});

	it('keeps the moment of the last success, after a failure', async () => {
		const journey = await new Journey().send(answer()).saved();
		const { savedAt } = journey.actor.getSnapshot().context;
		await journey.send(answer()).refused();
		expect(journey.actor.getSnapshot().context.savedAt).toBe(savedAt);
	});
});

describe('wizardMachine, switching length', () => {
	it('keeps every answer', async () => {
		const journey = new Journey().send(answer(), next, answer(), next, answer(), next, answer());
		const { entries } = journey.scan;
		await journey.send(setLength('short')).saved();
		expect(journey.scan).toMatchObject({ length: 'short', entries });
		await journey.send(setLength('full')).saved();
		expect(journey.device.kept).toMatchObject({ length: 'full', entries });
		expect(Object.keys(entries)).toEqual(['B1.1', 'B1.2', 'G.1', 'G.2']);
	});
});
