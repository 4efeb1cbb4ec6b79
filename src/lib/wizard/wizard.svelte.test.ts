import { flushSync } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FakeDevice } from '../../../tests/fake-device';
import { smallQuestionnaire, smallScan } from '../../../tests/small-questionnaire';
import { startWizard, type Wizard } from './wizard.svelte';
import type { WizardEvent, WizardInput } from './wizard-machine';

const now = (): string => '2026-03-02T09:00:00.000Z';
const two: WizardEvent = { type: 'answer', answer: { kind: 'level', level: 2 } };
const three: WizardEvent = { type: 'answer', answer: { kind: 'level', level: 3 } };

let wizard: Wizard | undefined;
let stopFollowing: (() => void) | undefined;

function start(device: FakeDevice, from: WizardInput['from'] = 'device'): Wizard {
	wizard = startWizard({ outline: smallQuestionnaire, scan: smallScan(), from, now }, device.save);
	return wizard;
}

function stop(running: Wizard): void {
	running.stop();
	wizard = undefined;
}

/** Values of `read` as Svelte sees them: one each time that something it reads changes. */
function followed(read: () => string): string[] {
	const seen: string[] = [];
	stopFollowing = $effect.root(() => {
		$effect(() => {
			seen.push(read());
		});
	});
	flushSync();
	return seen;
}

afterEach(() => {
	stopFollowing?.();
	wizard?.stop();
	stopFollowing = undefined;
	wizard = undefined;
});

describe('startWizard', () => {
	it('shows a change of statement at once', () => {
		const running = start(new FakeDevice());
		const seen = followed(() => running.statementId);
		running.send({ type: 'next' });
		flushSync();
		running.send({ type: 'back' });
		flushSync();
		expect(seen).toEqual(['B1.1', 'B1.2', 'B1.1']);
	});

	it('shows a choice before the device has it, and saved after', async () => {
		const device = new FakeDevice();
		const running = start(device);
		const seen = followed(() => `${running.scan.entries['B1.1']?.answer?.kind ?? 'leeg'} ${running.saving}`);
		running.send(two);
		flushSync();
		expect(seen).toEqual(['leeg saved', 'level saving']);
		device.succeed();
		await vi.waitUntil(() => running.saving === 'saved');
		flushSync();
		expect(seen).toEqual(['leeg saved', 'level saving', 'level saved']);
		expect(running.savedAt).toBe(now());
	});

	it('shows a failed save, and saving again on retry', async () => {
		const device = new FakeDevice();
		const running = start(device);
		const seen = followed(() => running.saving);
		running.send(two);
		flushSync();
		device.fail();
		await vi.waitUntil(() => running.saving === 'failed');
		flushSync();
		running.send({ type: 'retry' });
		flushSync();
		expect(seen).toEqual(['saved', 'saving', 'failed', 'saving']);
	});

	it('has values without an effect that reads them', () => {
		const running = start(new FakeDevice(), 'new');
		expect([running.mode, running.hasPrevious, running.savedAt]).toEqual(['overview', false, null]);
		running.send({ type: 'begin' });
		expect(running.mode).toBe('details');
	});

	it('has no previous at the first statement', () => {
		const running = start(new FakeDevice());
		expect(running.hasPrevious).toBe(false);
		running.send({ type: 'next' });
		expect(running.hasPrevious).toBe(true);
	});
});

describe('startWizard, once stopped', () => {
	it('saves what changed during a save', async () => {
		const device = new FakeDevice();
		const running = start(device);
		running.send(two);
		running.send(three);
		stop(running);
		device.succeed();
		await vi.waitUntil(() => device.isBusy);
		device.succeed();
		expect(device.kept?.entries['B1.1']?.answer).toEqual({ kind: 'level', level: 3 });
	});

	it('retries a failed save once', async () => {
		const device = new FakeDevice();
		const running = start(device);
		running.send(two);
		device.fail();
		await vi.waitUntil(() => running.saving === 'failed');
		stop(running);
		expect(device.requests).toHaveLength(2);
		device.fail();
		await vi.waitUntil(() => running.saving === 'failed');
		expect(device.requests).toHaveLength(2);
	});

	it('saves nothing, when everything is saved', () => {
		const device = new FakeDevice();
		stop(start(device));
		expect(device.requests).toEqual([]);
	});
});

describe('startWizard, once halted', () => {
	it('shows saved, when the save under way lands', async () => {
		const device = new FakeDevice();
		const running = start(device);
		running.send(two);
		const halted = running.halt();
		expect(running.saving).toBe('saving');
		device.succeed();
		await halted;
		expect(running.saving).toBe('saved');
	});

	it('shows failed and writes no more, when the save under way lands without the last change', async () => {
		const device = new FakeDevice();
		const running = start(device);
		running.send(two);
		running.send(three);
		const halted = running.halt();
		running.send(two);
		device.succeed();
		await halted;
		expect(running.saving).toBe('failed');
		expect(device.requests).toHaveLength(1);
		expect(running.scan.entries['B1.1']?.answer).toEqual({ kind: 'level', level: 3 });
	});
});
