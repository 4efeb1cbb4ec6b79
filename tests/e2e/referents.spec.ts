import { contentToFile } from '$lib/exchange/content-to-file';
import type { Referents } from '$lib/scan/referents/referents';
import { emptyScan } from './answers';
import { CollectPage } from './collect-page';
import { readDevice } from './device';
import { questionnaire, required, statementsOf } from './questionnaire';
import { ResultPage } from './result-page';
import { SessionPage } from './session-page';
import { expect, test } from './site-test';
import { TalkPage } from './talk-page';
import { WizardPage } from './wizard-page';

const organisation = 'Huisartsen Duinkust';
const question = /^Welke organisatie, welk plan en welke verzekeraar/;
const line = `regio-organisatie: ${organisation}`;
const refersTo = (id: string): readonly string[] =>
	questionnaire.dimensions.flatMap(({ statements }) => statements).find((each) => each.id === id)?.refersTo ??
	[];
const short = statementsOf('short').map(({ id }) => id);
const withWord = required(short.find((id) => refersTo(id).includes('organisation')));
const without = required(short.find((id) => refersTo(id).length === 0));

test('three questions: are above each statement that uses the word, and remembered per region', async ({
	page,
}) => {
	const wizard = new WizardPage(page);
	await test.step('someone answers two of them', async () => {
		await wizard.openDetails();
		await page.getByLabel('Over welke regio gaat het?').fill('Duinkust');
		await page.getByText(question).click();
		await page.getByLabel('Regio-organisatie', { exact: true }).fill(organisation);
		await page.getByLabel('Regioplan', { exact: true }).selectOption('Het IZA-regioplan');
		await wizard.button('Naar de eerste stelling').click();
		await expect(wizard.level(0)).toBeVisible();
	});

	await test.step('the line is at a statement with the word, and at no other', async () => {
		await wizard.jumpTo(withWord);
		await wizard.expectStatement(withWord);
		await expect(page.getByText(line)).toBeVisible();
		await wizard.jumpTo(without);
		await wizard.expectStatement(without);
		await expect(page.getByText(line)).toHaveCount(0);
	});

	await test.step('the device and the report have them', async () => {
		await expect(wizard.saved).toBeVisible();
		const { scans } = await readDevice(page);
		const meant = { organisation, plan: { kind: 'iza' } };
		expect(scans).toEqual([expect.objectContaining({ referents: meant })]);
		const result = new ResultPage(page);
		await result.open(await wizard.scanId());
		await expect(page.getByText(`${line} · regioplan: het IZA-regioplan`).first()).toBeVisible();
	});

	await test.step('the next scan of this region begins with them, that of another does not', async () => {
		await wizard.openDetails();
		await page.getByLabel('Over welke regio gaat het?').fill('Elders');
		await expect(page.getByText(question)).toBeVisible();
		await expect(page.getByText(line)).toHaveCount(0);
		await page.getByLabel('Over welke regio gaat het?').fill('duinkust');
		await expect(page.getByText(line)).toBeVisible();
		await wizard.button('Naar de eerste stelling').click();
		await wizard.jumpTo(withWord);
		await expect(page.getByText(line)).toBeVisible();
	});
});

async function fileOf(number: number, referents: Referents): Promise<string> {
	const id = `00000000-0000-4000-8000-00000000000${String(number)}`;
	const scan = { ...emptyScan('short'), id, referents };
	const file = await contentToFile({ kind: 'scan', scan, questionnaire }, '0.1.0', scan.changedAt);
	if (!file.ok) throw new Error(file.error);
	return file.value.text;
}

test('bijeenkomst: asks once, invites with it, and tells when two files mean something else', async ({
	page,
}) => {
	const session = new SessionPage(page);
	const collect = new CollectPage(page);
	await session.create('Duinkust', '2026-11-24', 90);
	await page.getByText(question).click();
	await page.getByLabel('Regio-organisatie', { exact: true }).fill(organisation);
	await page.getByText('Uitnodiging', { exact: true }).click();
	await expect(page.getByLabel('Tekst van de uitnodiging')).toHaveValue(new RegExp(`- ${line}`));

	await session.goTo('Alleen kiezen');
	const told = page.getByRole('status').filter({ hasText: 'Niet iedereen bedoelt hetzelfde' });
	await collect.drop([{ name: 'een', text: await fileOf(1, { organisation }) }]);
	await expect(told).toHaveCount(0);
	await collect.drop([{ name: 'twee', text: await fileOf(2, { organisation: 'HZ Noord' }) }]);
	await expect(told).toContainText('regio-organisatie (Huisartsen Duinkust; HZ Noord)');

	await session.goTo('Praten en besluiten');
	await expect(told).toBeVisible();
	const beamer = await session.openBeamer();
	const talk = new TalkPage(page);
	await talk.look(withWord);
	await expect(talk.statement.getByText(line)).toBeVisible();
	await expect(beamer.screen).toContainText(line);
	await expect(beamer.screen).not.toContainText('HZ Noord');
});
