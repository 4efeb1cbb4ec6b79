import { exampleSession } from '../session-fixture';
import { questionnaire, required, statementsOf } from './questionnaire';
import { ResultPage } from './result-page';
import { ScreenReader } from './screen-reader';
import { SessionPage } from './session-page';
import { expect, test } from './site-test';
import { SwitchableDevice } from './switchable-device';
import { TalkPage } from './talk-page';
import { WizardPage } from './wizard-page';

const [first] = statementsOf('short');
const { text, anchors } = required(first);
const instruction = new RegExp(`^${questionnaire.instruction.slice(0, 30)}`);
const name = (level: 0 | 1 | 2 | 3 | 4, mark = ''): string =>
	`“${String(level)} ${required(questionnaire.levels[level]).name}${mark} ${required(anchors[level])}”`;

test('screen reader: a statement says its text, its choices and its place', async ({ page }) => {
	const wizard = new WizardPage(page);
	await wizard.beginShortScan();
	const reader = await ScreenReader.of(page);
	expect(await reader.reads('region', new RegExp(`^${text.slice(0, 30)}`))).toEqual(
		expect.arrayContaining([`heading 1 “${text}”, focused`]),
	);
	await wizard.choose(2);
	await expect(wizard.saved).toBeVisible();
	// loads after the first statement
	await expect(page.getByRole('checkbox', { name: 'Verschilt per plek' })).toBeVisible();
	expect(await reader.reads('group', instruction)).toEqual([
		`group “${questionnaire.instruction}”`,
		`radio 1 of 7 ${name(0)}`,
		`radio 2 of 7 ${name(1)}`,
		`radio 3 of 7 ${name(2)}, focused, checked`,
		`radio 4 of 7 ${name(3, ' volgende stap')}`,
		`radio 5 of 7 ${name(4)}`,
		'radio 6 of 7 “Weet ik niet”',
		'radio 7 of 7 “Niet van toepassing”',
		'button “Wis keuze”',
		'checkbox “Verschilt per plek”',
	]);
	expect(await reader.reads('textbox', /^Opmerking/)).toEqual([
		expect.stringContaining('(Wie leest dit? Wat je typt, staat in jouw verslag en bestand'),
	]);
});

test('screen reader: a failed save is announced at once, and so is its recovery', async ({ page }) => {
	const device = await SwitchableDevice.of(page, 'throws');
	const wizard = new WizardPage(page);
	await wizard.beginShortScan();
	const reader = await ScreenReader.of(page);
	const failed = await reader.hears(async () => {
		await wizard.choose(1);
		await expect(wizard.notSaved).toContainText('Maak ruimte');
	});
	expect(failed).toContainEqual(
		expect.stringMatching(/^at once: Niet bewaard\. Je antwoorden staan alleen in dit venster\./),
	);
	await device.set('works');
	const saved = await reader.hears(async () => {
		await wizard.button('Probeer opnieuw').click();
		await expect(wizard.saved).toBeVisible();
	});
	expect(saved).toContain('when idle: Bewaard op dit apparaat.');
});

test('screen reader: choices are announced when they are shown, on the laptop and on the beamer', async ({
	page,
}) => {
	const [session, talk] = [new SessionPage(page), new TalkPage(page)];
	await session.bringIn({ ...exampleSession(), stage: 'talk', decisions: {} });
	await talk.look('B2.2');
	const beamer = await session.openBeamer();
	const [laptop, hall] = [await ScreenReader.of(page), await ScreenReader.of(beamer.page)];
	let onLaptop: readonly string[] = [];
	const inHall = await hall.hears(async () => {
		onLaptop = await laptop.hears(async () => {
			await talk.button('Laat de keuzes zien').press('Enter');
			await expect(talk.button('Verberg de keuzes')).toBeFocused();
		});
		await expect(beamer.page.getByRole('status')).not.toBeEmpty();
	});
	expect(onLaptop).toEqual([expect.stringMatching(/^when idle: 12 van 12 kozen een niveau: /)]);
	expect(inHall).toEqual([expect.stringMatching(/^when idle: .*op niveau \d/)]);
});

test('screen reader: the wall, a theme and a chart say in words what they draw', async ({ page }) => {
	const result = new ResultPage(page);
	await result.open('voorbeeld');
	const reader = await ScreenReader.of(page);
	const wall = (await reader.reads('main', /^$/)).filter((line) => line.startsWith('image “'));
	const names = questionnaire.dimensions.map(({ shortName }) => shortName);
	expect(wall.slice(0, names.length)).toEqual(
		names.map((each) => expect.stringMatching(new RegExp(`^image “${each}: (\\d,\\d|[a-z])`))),
	);
	await page.getByText('Als staven en als web', { exact: true }).click();
	const chart = page.locator('.bars[role=img]');
	await expect(chart.locator('canvas')).toBeVisible();
	const [drawn] = await reader.reads(
		'image',
		new RegExp(`^${required(names[0])}: .*${required(names.at(-1))}: `),
	);
	for (const each of names) expect(drawn).toContain(`${each}: `);
	await result.openTheme(required(questionnaire.dimensions[0]));
	const [theme] = await reader.reads('DisclosureTriangle', new RegExp(`${required(names[0])}: `));
	expect(theme).toMatch(/, expanded$/);
});
