import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeCamera } from '../../../../tests/fake-camera';
import { photoOf } from '../../../../tests/photo-of';
import { markModules } from '../../../../tests/mark-modules';
import CardCount from './CardCount.svelte';
import { roomNoteWords } from './card-count-words';

let removeCamera = (): void => undefined;
afterEach(() => {
	removeCamera();
	vi.restoreAllMocks();
});

async function show(people = 3, hands = 0) {
	const camera = fakeCamera();
	removeCamera = camera.remove;
	const onadd = vi.fn();
	const { container, unmount } = render(CardCount, { people, hands, onadd });
	await userEvent.click(screen.getByText(/Tel de kaarten met de camera/));
	return { camera, onadd, container, unmount };
}

const openPhoto = (file: File) =>
	userEvent.upload(screen.getByLabelText('Of open een foto van de zaal'), file);
const button = (name: string) => screen.findByRole('button', { name }, { timeout: 5000 });

describe('CardCount with a photo', () => {
	it('shows the count per level and how many were missed, and passes on numbers only', async () => {
		const { onadd, container } = await show(4);
		await openPhoto(await photoOf([2, 2, 5]));
		expect(await screen.findByText('3 van 4 kaarten gezien.')).toBeTruthy();
		expect(screen.getByText('niveau 2').nextElementSibling?.textContent).toBe('2');
		expect(screen.getByText(/^Eén niet gezien/)).toBeTruthy();
		expect(onadd).not.toHaveBeenCalled();
		await userEvent.click(await button('Tel deze 3 kaarten bij de handen'));
		expect(onadd).toHaveBeenCalledExactlyOnceWith({ levels: [0, 0, 2, 0, 0], unknown: 1, notApplicable: 0 });
		expect(container.querySelector('dl, canvas, img, video')).toBeNull();
	});

	it('says so, when a photo has no card or the file is no photo', async () => {
		const { onadd } = await show();
		await openPhoto(await photoOf([]));
		expect(await screen.findByText(/^Op deze foto is geen kaart te lezen\./)).toBeTruthy();
		await openPhoto(new File(['no'], 'zaal.jpg', { type: 'image/jpeg' }));
		expect(await screen.findByText(/^Dit bestand is geen foto\./)).toBeTruthy();
		expect(screen.getByRole('button', { name: 'Tel bij de handen' }).hasAttribute('disabled')).toBe(true);
		expect(onadd).not.toHaveBeenCalled();
	});

	it('says that cards are added to the hands that are already there', async () => {
		await show(0, 5);
		await openPhoto(await photoOf([0]));
		expect(await screen.findByText('Er zijn al 5 handen geteld: de kaarten komen daarbij.')).toBeTruthy();
	});
});

describe('CardCount with the camera', () => {
	const turnOn = () => userEvent.click(screen.getByRole('button', { name: 'Zet de camera aan' }));

	it('counts until the number is settled, with a tone', async () => {
		const tone = vi.spyOn(OscillatorNode.prototype, 'start');
		const { camera } = await show();
		expect(camera.asked).toEqual([]);
		await turnOn();
		expect(await screen.findByText('Nog geen kaart gezien.')).toBeTruthy();
		camera.hold(markModules(3));
		expect(
			await screen.findByText('1 van 3 kaarten gezien. Het aantal staat stil.', {}, { timeout: 10_000 }),
		).toBeTruthy();
		expect(tone).toHaveBeenCalledOnce();
	});

	it('keeps the count when the cards are out of sight, and leaves no picture once it is taken', async () => {
		const { camera, onadd, container } = await show();
		await turnOn();
		camera.hold(markModules(1));
		await button('Tel deze kaart bij de handen');
		camera.hold(null);
		await new Promise((resolve) => setTimeout(resolve, 1500));
		await userEvent.click(await button('Tel deze kaart bij de handen'));
		expect(onadd).toHaveBeenCalledExactlyOnceWith({ levels: [0, 1, 0, 0, 0], unknown: 0, notApplicable: 0 });
		expect(camera.running()).toBe(0);
		expect(container.querySelector('video, canvas, svg')).toBeNull();
	});

	it('starts from zero when the camera is turned on again', async () => {
		const { camera } = await show();
		await turnOn();
		camera.hold(markModules(1));
		await button('Tel deze kaart bij de handen');
		camera.hold(null);
		await userEvent.click(screen.getByRole('button', { name: 'Zet de camera uit' }));
		await turnOn();
		expect(await screen.findByText('Nog geen kaart gezien.')).toBeTruthy();
	});

	it('turns the camera off when it unmounts', async () => {
		const { camera, unmount } = await show();
		await turnOn();
		await waitFor(() => expect(camera.running()).toBe(1));
		unmount();
		expect(camera.running()).toBe(0);
	});

	it('names the other ways, when the browser refuses the camera', async () => {
		await show();
		removeCamera();
		removeCamera = fakeCamera({ failure: 'NotAllowedError' }).remove;
		await turnOn();
		expect((await screen.findByRole('alert')).textContent).toBe(roomNoteWords.refused);
	});
});
