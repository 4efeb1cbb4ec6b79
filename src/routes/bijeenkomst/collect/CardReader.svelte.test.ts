import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { outline, ref } from 'virtual:questionnaire/outline';
import { fakeCamera } from '../../../../tests/fake-camera';
import { fullScan } from '../../../../tests/full-scan';
import { readCard, writeCard } from '$lib/exchange/answer-card';
import { qrModules } from '$lib/exchange/qr';
import CardReader from './CardReader.svelte';
import { noteWords, outcomeWords, type CardOutcome } from './card-words';

const scan = fullScan(outline, ref);
const first = qrModules(writeCard(scan, outline));
const second = qrModules(writeCard({ ...scan, id: '0f8fad5b-d9cb-469f-a165-70867728950e' }, outline));
const foreign = qrModules('https://example.nl/');

let removeCamera = (): void => undefined;
afterEach(() => {
	removeCamera();
	vi.restoreAllMocks();
});

/** Renders a reader as the session uses it, which recognises cards and counts them. */
function shown(options: Parameters<typeof fakeCamera>[0] = {}) {
	const camera = fakeCamera(options);
	removeCamera = camera.remove;
	const here = new Set<string>();
	const onread = vi.fn((text: string): CardOutcome | Promise<CardOutcome> => {
		const card = readCard(text, outline, ref);
		if (!card.ok) return card.error;
		const outcome = here.has(card.value.id) ? 'known' : 'new';
		here.add(card.value.id);
		props.count = here.size;
		return outcome;
	});
	const props = $state({ onread, count: 0 });
	const { unmount } = render(CardReader, props);
	return { camera, onread, unmount };
}

const turnOn = () => userEvent.click(screen.getByRole('button', { name: 'Zet de camera aan' }));
const says = (text: string) =>
	waitFor(() => expect(screen.getByRole('status').textContent).toBe(text), { timeout: 5000 });

/** Waits until the reader has looked at `count` more frames. */
async function framesMore(count: number): Promise<void> {
	const look = vi.spyOn(CanvasRenderingContext2D.prototype, 'getImageData');
	await waitFor(() => expect(look.mock.calls.length).toBeGreaterThanOrEqual(count), { timeout: 5000 });
	look.mockRestore();
}

describe('CardReader', () => {
	it('counts cards one after the other, each once for as long as it is held up', async () => {
		const { camera, onread } = shown();
		expect(camera.asked).toEqual([]);
		await turnOn();
		await says('Houd een antwoordkaart voor de camera.');
		camera.hold(first);
		await says('Kaart 1 gelezen.');
		await framesMore(5);
		expect(onread).toHaveBeenCalledOnce();
		camera.hold(second);
		await says('Kaart 2 gelezen.');
		await framesMore(5);
		expect(onread).toHaveBeenCalledTimes(2);
	});

	it('recognises a card that comes back', async () => {
		const { camera } = shown();
		await turnOn();
		camera.hold(first);
		await says('Kaart 1 gelezen.');
		camera.hold(second);
		await says('Kaart 2 gelezen.');
		camera.hold(first);
		await says(outcomeWords.known);
	});

	it('explains another kind of code, and reads the next card', async () => {
		const { camera } = shown();
		await turnOn();
		camera.hold(foreign);
		await says(outcomeWords.foreign);
		camera.hold(first);
		await says('Kaart 1 gelezen.');
	});

	it('beeps for a new card, unless the sound is off', async () => {
		const start = vi.spyOn(OscillatorNode.prototype, 'start');
		const { camera } = shown();
		await turnOn();
		camera.hold(first);
		await says('Kaart 1 gelezen.');
		expect(start).toHaveBeenCalledOnce();
		await userEvent.click(screen.getByRole('checkbox', { name: 'Geluid bij elke kaart' }));
		camera.hold(second);
		await says('Kaart 2 gelezen.');
		expect(start).toHaveBeenCalledOnce();
	});
});

describe('CardReader releases the camera', () => {
	it('on its button', async () => {
		const { camera } = shown();
		await turnOn();
		await userEvent.click(await screen.findByRole('button', { name: 'Zet de camera uit' }));
		expect(camera.running()).toBe(0);
		expect(screen.queryByLabelText('Beeld van de camera')).toBeNull();
	});

	it('when the reader unmounts', async () => {
		const { camera, unmount } = shown();
		await turnOn();
		expect(camera.running()).toBe(1);
		unmount();
		expect(camera.running()).toBe(0);
	});

	it('when the reader unmounts before the camera is there', async () => {
		const { promise: allowed, resolve: allow } = Promise.withResolvers<null>();
		const stop = vi.spyOn(MediaStreamTrack.prototype, 'stop');
		const { camera, unmount } = shown({ allowed });
		await turnOn();
		expect(camera.asked).toHaveLength(1);
		unmount();
		allow(null);
		await waitFor(() => expect(stop).toHaveBeenCalledOnce());
		expect(camera.running()).toBe(0);
	});

	it('when the window is hidden, with a message', async () => {
		const { camera } = shown();
		await turnOn();
		vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
		document.dispatchEvent(new Event('visibilitychange'));
		expect((await screen.findByRole('alert')).textContent).toBe(noteWords.hidden);
		expect(camera.running()).toBe(0);
	});

	it('when the camera is unplugged, with a message', async () => {
		const { camera } = shown();
		await turnOn();
		camera.unplug();
		expect((await screen.findByRole('alert')).textContent).toBe(noteWords.lost);
	});
});

it('CardReader: says so when taking in a card fails', async () => {
	const { camera, onread } = shown();
	onread.mockRejectedValue(new Error('No storage'));
	await turnOn();
	camera.hold(first);
	expect((await screen.findByRole('alert', {}, { timeout: 5000 })).textContent).toBe(noteWords.failed);
	expect(camera.running()).toBe(0);
});

describe('CardReader without a camera', () => {
	it.each([
		['NotAllowedError', 'refused'],
		['NotFoundError', 'absent'],
		['NotReadableError', 'busy'],
	] as const)('names the other ways after %s', async (failure, note) => {
		shown({ failure });
		await turnOn();
		expect((await screen.findByRole('alert')).textContent).toBe(noteWords[note]);
		expect(noteWords[note]).toMatch(/typ de rijen over/i);
	});

	it('names the other ways in a browser without camera access', async () => {
		shown();
		Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value: undefined });
		await turnOn();
		expect((await screen.findByRole('alert')).textContent).toBe(noteWords.impossible);
	});
});

describe('CardReader with several cameras', () => {
	const cameras = [
		{ deviceId: 'lid', label: 'Integrated Camera' },
		{ deviceId: 'cable', label: 'USB Document Camera' },
	];

	it('prefers the one on a cable to the one in the lid, and lets the user choose', async () => {
		const { camera } = shown({ cameras });
		await turnOn();
		const choice = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Camera' });
		await waitFor(() => expect(choice.value).toBe('cable'));
		expect(camera.asked[0]).toMatchObject({ audio: false, video: { facingMode: 'environment' } });
		await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Camera' }), 'lid');
		await waitFor(() => expect(camera.asked.at(-1)).toMatchObject({ video: { deviceId: { exact: 'lid' } } }));
		expect(camera.running()).toBe(1);
	});

	it('offers no choice if there is only one', async () => {
		shown();
		await turnOn();
		expect(screen.queryByRole('combobox')).toBeNull();
	});
});
