import type { Page } from '@playwright/test';
import type { MarkIndex } from '$lib/session/level-marks';
import { markModules } from '../mark-modules';
import { exampleSession } from '../session-fixture';
import { beamerMessages, channelLog, logChannels } from './channel-log';
import { readDevice } from './device';
import { SessionPage } from './session-page';
import { expect, test } from './site-test';
import { TalkPage } from './talk-page';

/** Picture of the cards on a grey wall, drawn by the browser. */
async function photoOf(page: Page, cards: readonly MarkIndex[]): Promise<Buffer> {
	const pictures = cards.map((mark) => {
		const cells = markModules(mark).flatMap((row, y) =>
			row.map((isDark, x) =>
				isDark ? `<rect x="${String(x)}" y="${String(y)}" width="1" height="1"/>` : '',
			),
		);
		return `<svg viewBox="-1 -1 8 8" width="160" style="background: #eee; margin: 20px">${cells.join('')}</svg>`;
	});
	await page.setContent(`<body style="background: #777">${pictures.join('')}</body>`);
	return page.screenshot();
}

test('level cards: a photo of the room is counted in round 2, and nothing of it is kept or shown', async ({
	page,
	context,
}) => {
	const [session, talk] = [new SessionPage(page), new TalkPage(page)];
	await logChannels(context);
	const wall = await context.newPage();
	const photo = { name: 'zwanetta.png', mimeType: 'image/png', buffer: await photoOf(wall, [2, 2, 3, 5]) };
	await wall.close();
	await session.bringIn({ ...exampleSession(), stage: 'talk', attention: null });
	await session.openBeamer();
	await talk.look('B4.2');
	await talk.show();
	await talk.again();
	const count = (name: string) => talk.hands.getByLabel(name, { exact: true });

	await test.step('it says what was seen and missed, before anything is counted', async () => {
		await talk.openPhoto(photo);
		await expect(talk.hands).toContainText('4 van 12 kaarten gezien.');
		await expect(talk.hands).toContainText(
			'8 niet gezien: houd die kaarten hoger, of tel ze zelf bij de handen.',
		);
		await expect(count('niveau 2')).toHaveValue('0');
	});

	await test.step('the cards are added to the hands, and can be taken back', async () => {
		await talk.button('Tel deze 4 kaarten bij de handen').click();
		await expect(count('niveau 2')).toHaveValue('2');
		await expect(count('niveau 3')).toHaveValue('1');
		await expect(count('weet niet')).toHaveValue('1');
		await expect(page.getByText('Nog een ronde. 4 van 12 hebben opnieuw gekozen.')).toBeVisible();
		await talk.button('Zet terug').click();
		await expect(count('niveau 2')).toHaveValue('0');
	});

	await test.step('missed cards are counted by hand', async () => {
		await talk.openPhoto(photo);
		await talk.button('Tel deze 4 kaarten bij de handen').click();
		await talk.countHands({ 'niveau 2': 10 });
		await expect(page.getByText('Nog een ronde. 12 van 12 hebben opnieuw gekozen.')).toBeVisible();
		await talk.closeRound();
	});

	await test.step('a private statement offers no camera', async () => {
		await talk.look('M.4');
		await expect(page.getByText('Tel de kaarten met de camera')).toHaveCount(0);
	});

	await test.step('nothing of the photo is kept or sent', async () => {
		await session.goTo('Verslag');
		await expect(session.saved).toBeVisible();
		const kept = [
			JSON.stringify(await readDevice(page)),
			new TextDecoder().decode(await session.download('Bewaar met de keuzes van personen')),
			...(await Promise.all(
				context.pages().map(async (window) => JSON.stringify(beamerMessages(await channelLog(window)))),
			)),
		].join('\n');
		expect(kept).toContain('B4.2');
		for (const text of ['zwanetta', 'data:image', 'blob:']) expect(kept).not.toContain(text);
	});
});
