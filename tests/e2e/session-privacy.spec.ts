import type { Page } from '@playwright/test';
import type { Session } from '$lib/session/session';
import { exampleSession } from '../session-fixture';
import { fileOf } from './answers';
import { postedViews, logChannels } from './channel-log';
import { CollectPage } from './collect-page';
import { HeldCamera } from './held-camera';
import { listen } from './listen';
import { required } from './questionnaire';
import { SessionPage } from './session-page';
import { cardOf, scanOf, withLevels } from './session-people';
import { expect, test } from './site-test';

const { participants, ...example } = exampleSession();

/** Session at which everyone is about to choose. */
const empty: Session = {
	...example,
	stage: 'collect',
	attention: null,
	revealedAt: null,
	finishedAt: null,
	participants: [],
	hands: {},
	decisions: {},
	ambitions: {},
	actions: [],
	expected: 12,
};

test('camera: no frame is kept or sent, while antwoordkaarten are read', async ({ page, context }) => {
	const heard = await listen(context);
	const camera = await HeldCamera.of(page);
	await page.addInitScript(watchFrames);
	const [session, collect] = [new SessionPage(page), new CollectPage(page)];
	await session.bringIn(empty);
	await session.openBeamer();
	await collect.by('Antwoordkaart');
	await collect.button('Zet de camera aan').click();
	for (const [index, person] of participants.slice(0, 2).entries()) {
		await camera.hold(cardOf(person));
		await expect(collect.cardMessage).toHaveText(`Kaart ${index + 1} gelezen.`);
	}
	await collect.by('Intypen');
	await expect(session.saved).toBeVisible();
	expect(await keptFrames(page)).toEqual([]);
	expect(heard.filter((line) => /^request \S+ \S/.test(line))).toEqual([]);
	expect(heard.filter((line) => line.includes('a way out was used'))).toEqual([]);

	await test.step('the watch sees a frame that is kept', async () => {
		await page.evaluate(() => document.createElement('canvas').toDataURL());
		await page.evaluate(() => {
			new BroadcastChannel('elsewhere').postMessage({ frame: new ImageData(1, 1) });
		});
		expect(await keptFrames(page)).toEqual(['toDataURL', 'postMessage']);
	});
});

test('beamer: not one mark on it changes, when newer files bring other choices before the reveal', async ({
	page,
	context,
}) => {
	await logChannels(context);
	const [session, collect] = [new SessionPage(page), new CollectPage(page)];
	await session.bringIn(empty);
	const beamer = await session.openBeamer();
	// its hint about the full screen hides while the pointer rests, which is a change of its own
	const fill = beamer.page.getByRole('button', { name: 'Volledig scherm' });
	await beamer.page.bringToFront();
	await fill.click();
	await expect(fill).toBeHidden();
	await page.bringToFront();
	const eleven = participants.slice(0, 11).map(scanOf);
	await collect.drop(await filesOf(eleven));
	await beamer.expectCount('11 van 12 zijn klaar');

	const others = withLevels(participants.slice(0, 11), ({ level }) => ({
		kind: 'level',
		level: level < 2 ? 4 : 0,
	}));
	await watchMarks(beamer.page);
	const posted = await postedViews(page);
	await collect.drop(
		await filesOf(others.map((person) => ({ ...scanOf(person), changedAt: '2026-11-24T18:50:00.000Z' }))),
	);
	await expect(collect.outcomes.filter({ hasText: 'was er al; het nieuwste antwoord telt.' })).toHaveCount(
		11,
	);
	await expect(session.saved).toBeVisible();
	expect(await marksOn(beamer.page)).toBe(0);
	expect(await postedViews(page)).toEqual(posted);

	await test.step('the watch sees one more person', async () => {
		await collect.drop(await filesOf([scanOf(required(participants[11]))]));
		await expect.poll(() => marksOn(beamer.page)).toBeGreaterThan(0);
	});
});

const filesOf = (scans: readonly ReturnType<typeof scanOf>[]) =>
	Promise.all(
		scans.map(async (scan, index) => ({
			name: `scan ${String(index)}.bouwstenenscan`,
			text: await fileOf(scan),
		})),
	);

const keptFrames = (page: Page): Promise<unknown> =>
	page.evaluate((): unknown => Reflect.get(globalThis, 'keptFrames'));

/** Counts every change to the markup from now on. */
const watchMarks = (page: Page): Promise<void> =>
	page.evaluate(() => {
		Reflect.set(globalThis, 'marks', 0);
		new MutationObserver((changes) => {
			Reflect.set(globalThis, 'marks', Number(Reflect.get(globalThis, 'marks')) + changes.length);
		}).observe(document.documentElement, {
			attributes: true,
			characterData: true,
			childList: true,
			subtree: true,
		});
	});

const marksOn = (page: Page): Promise<number> =>
	page.evaluate(() => Number(Reflect.get(globalThis, 'marks')));

/** Runs in the page before any script of the app: notes each way to make a file of a picture, to keep or to pass it. */
function watchFrames(): void {
	const kept: string[] = [];
	Reflect.set(globalThis, 'keptFrames', kept);

	function note(
		owner: object,
		names: readonly string[],
		isKept: (given: readonly unknown[]) => boolean,
	): void {
		for (const name of names) {
			const original: unknown = Reflect.get(owner, name);
			if (typeof original !== 'function') continue;
			Reflect.set(owner, name, function (this: unknown, ...given: unknown[]): unknown {
				if (isKept(given)) kept.push(name);
				const outcome: unknown = Reflect.apply(original, this, given);
				return outcome;
			});
		}
	}

	const holdsPicture = (value: unknown): boolean =>
		value instanceof Blob ||
		value instanceof ArrayBuffer ||
		ArrayBuffer.isView(value) ||
		value instanceof ImageData ||
		value instanceof ImageBitmap ||
		(typeof value === 'string' && value.startsWith('data:')) ||
		(typeof value === 'object' && value !== null && Object.values(value).some(holdsPicture));

	const always = (): boolean => true;
	const withPicture = (given: readonly unknown[]): boolean => given.some(holdsPicture);
	note(HTMLCanvasElement.prototype, ['toBlob', 'toDataURL'], always);
	note(OffscreenCanvas.prototype, ['convertToBlob'], always);
	note(MediaRecorder.prototype, ['start'], always);
	note(URL, ['createObjectURL'], withPicture);
	note(IDBObjectStore.prototype, ['put', 'add'], withPicture);
	note(Cache.prototype, ['put'], always);
	note(Storage.prototype, ['setItem'], withPicture);
	note(BroadcastChannel.prototype, ['postMessage'], withPicture);
}
