import type { BrowserContext, Page } from '@playwright/test';
import type { Content } from '../../lib/session/files/content.ts';
import type { FileContents } from '../../lib/session/files/session-file.ts';

/** Fault, and the screen on which it happened. */
export type Fault = { readonly screen: string; readonly what: string };

const patience = 20_000;
const mostOfAKind = 2;
const fileName = 'mutant.bouwstenenscan';

/** Texts of a screen that gave up, which no accepted file may cause. */
const givenUp = [
	'Er ging iets mis',
	'kon niet worden gemaakt',
	'laat ons niet bij',
	'is niet gelukt',
	'konden niet worden gelezen',
	'lukte niet',
];

/** Imports a file on an empty device and opens all its contents on every screen. */
export class ScreenWalk {
	readonly #page: Page;
	readonly #context: BrowserContext;
	readonly #faults: Fault[] = [];
	#screen = 'start';

	constructor(context: BrowserContext, page: Page) {
		this.#context = context;
		this.#page = page;
		context.on('weberror', (error) => this.#fail(error.error().message));
		context.on('console', (message) => {
			if (message.type() === 'error') this.#fail(message.text());
		});
	}

	async walk(text: string, { contents, packs }: FileContents): Promise<readonly Fault[]> {
		await this.#at('import', () => this.#bringIn(text));
		for (const content of someOf(contents, 'scan')) await this.#scan(content);
		for (const content of someOf(contents, 'session')) await this.#session(content);
		for (const content of someOf(contents, 'milestone'))
			await this.#open(`vergelijk/?peilmoment=${content.milestone.id}`);
		for (const { ref } of packs.slice(0, 1)) await this.#pack(`${ref.id}/${ref.version}`);
		await this.#open('vergelijk/');
		await this.#at('verzameling', () => this.#collect(text));
		await this.#at('vragenlijst kiezen', () => this.#choosePack());
		await this.#at('lijst, reservekopie en wissen', () => this.#list());
		return this.#faults;
	}

	async #scan({ scan }: Extract<Content, { kind: 'scan' }>): Promise<void> {
		await this.#open(`scan/?scan=${scan.id}`);
		await this.#open(`resultaat/?scan=${scan.id}`);
		await this.#report(`rapport/?scan=${scan.id}`);
	}

	async #session({ session }: Extract<Content, { kind: 'session' }>): Promise<void> {
		await this.#at('bijeenkomst', async () => {
			await this.#go(`bijeenkomst/?bijeenkomst=${session.id}`);
			const steps = this.#page
				.getByRole('navigation', { name: 'Stappen van de bijeenkomst' })
				.getByRole('button');
			const beamer = await this.#context.newPage();
			await beamer.goto(`./beamer/?bijeenkomst=${session.id}`);
			await steps.first().waitFor({ timeout: patience });
			const names = await steps.allTextContents();
			for (const [at, name] of names.entries()) {
				this.#screen = `bijeenkomst: ${name.trim()}`;
				await steps.nth(at).click();
				await this.#settled();
				if (name.includes('Praten')) await this.#talk(beamer);
			}
			if (names.length !== 6) this.#fail(`${String(names.length)} steps`);
			await beamer.close();
		});
		await this.#report(`rapport/?bijeenkomst=${session.id}`);
	}

	/** Opens the first statement of the agenda and shows its choices, here, on the beamer and in "Eén scherm". */
	async #talk(beamer: Page): Promise<void> {
		const first = this.#page
			.getByRole('complementary', { name: 'Agenda' })
			.getByRole('listitem')
			.getByRole('button');
		if ((await first.count()) === 0) return;
		await first.first().click();
		await this.#settled();
		const show = this.#page.getByRole('button', { name: 'Laat de keuzes zien' });
		if (await show.isVisible()) await show.click();
		await this.#page.keyboard.press('F9');
		await this.#settled();
		await this.#page.keyboard.press('F9');
		await beamer.bringToFront();
		await beamer.locator('.beamer').waitFor({ timeout: patience });
		await this.#page.bringToFront();
	}

	async #report(path: string): Promise<void> {
		await this.#at('rapport', async () => {
			await this.#go(path);
			const made = this.#page.getByText(/\d+\s+bladzijden?, /);
			const failed = this.#page.getByText('Het verslag kon niet worden gemaakt');
			await made
				.or(failed)
				.first()
				.waitFor({ timeout: 3 * patience });
			const asPage = this.#page.getByRole('button', { name: 'Bewaar als webpagina' });
			if (await asPage.isEnabled()) {
				await Promise.all([this.#page.waitForEvent('download'), asPage.click()]);
			}
		});
	}

	async #pack(name: string): Promise<void> {
		await this.#at('zelfscan op een eigen vragenlijst', async () => {
			await this.#go(`scan/#${name}`);
			await this.#page.getByRole('button', { name: 'Begin', exact: true }).click();
			await this.#page.getByRole('button', { name: 'Naar de eerste stelling' }).click();
			await this.#page.getByRole('radio').first().check();
			await this.#settled();
		});
	}

	async #bringIn(text: string): Promise<void> {
		await this.#go('bestanden/');
		await this.#chooseFile(text);
		const put = this.#page.getByRole('button', { name: 'Zet op dit apparaat' });
		const close = this.#page.getByRole('button', { name: 'Sluit', exact: true });
		await put.or(close).first().waitFor({ timeout: patience });
		if (!(await put.isVisible())) return;
		await put.click();
		await this.#page.getByRole('group', { name: 'Wat erbij kwam' }).waitFor({ timeout: patience });
	}

	async #collect(text: string): Promise<void> {
		await this.#go('verzameling/');
		await this.#chooseFile(text);
		const outcome = this.#page
			.getByRole('group', { name: 'Bestanden voor de verzameling' })
			.getByRole('status');
		await outcome.filter({ hasText: /\S/ }).first().waitFor({ timeout: patience });
		await this.#go('verzameling/');
	}

	async #choosePack(): Promise<void> {
		await this.#go('scan/');
		await this.#page.getByRole('button', { name: 'Begin', exact: true }).click();
		await this.#page.getByRole('button', { name: 'Kies een andere' }).click();
		await this.#page.getByRole('group', { name: 'Welke vragenlijst?' }).getByRole('radio').first().waitFor();
	}

	async #list(): Promise<void> {
		await this.#go('bestanden/');
		await this.#page.getByRole('region', { name: 'Vragenlijsten' }).getByRole('listitem').first().waitFor();
		const backup = this.#page.getByRole('button', { name: 'Maak een reservekopie' });
		const saved = this.#page.waitForEvent('download', { timeout: patience });
		const nothing = this.#page.getByText('Er staat nog niets op dit apparaat om te bewaren.');
		await Promise.all([Promise.any([saved, nothing.waitFor({ timeout: patience })]), backup.click()]);
		await this.#page.getByRole('button', { name: 'Wis alles op dit apparaat…' }).click();
		await this.#page.getByRole('button', { name: 'Ga verder met wissen' }).click();
		await this.#page.getByRole('button', { name: 'Ja, wis alles' }).click();
		await this.#page.getByRole('heading', { name: 'Alles is gewist' }).waitFor({ timeout: patience });
	}

	async #chooseFile(text: string): Promise<void> {
		await this.#page
			.getByLabel('Kies bestanden')
			.setInputFiles({ name: fileName, mimeType: 'application/json', buffer: Buffer.from(text) });
	}

	#open(path: string): Promise<void> {
		return this.#at(path.replace(/\/.*/, ''), () => this.#go(path));
	}

	async #at(screen: string, work: () => Promise<void>): Promise<void> {
		this.#screen = screen;
		try {
			await work();
			await this.#settled();
		} catch (error) {
			this.#fail(`stuck: ${String(error).slice(0, 300)}`);
		}
	}

	async #go(path: string): Promise<void> {
		await this.#page.goto(`./${path}`);
		await this.#settled();
	}

	/** Waits until everything is loaded and unfolded, with no screen that gave up. */
	async #settled(): Promise<void> {
		await this.#page.waitForFunction(
			() => {
				const main = document.querySelector('main');
				const text = main?.textContent ?? '';
				return main !== null && !/wordt geopend…|wordt geladen…|We kijken wat/.test(text);
			},
			undefined,
			{ timeout: patience },
		);
		const said = await this.#page.evaluate(async () => {
			for (const part of document.querySelectorAll('details')) part.open = true;
			await new Promise((resolve) => setTimeout(() => requestAnimationFrame(resolve)));
			return document.body.innerText;
		});
		for (const words of givenUp) if (said.includes(words)) this.#fail(`says “${words}”`);
	}

	#fail(what: string): void {
		this.#faults.push({ screen: this.#screen, what });
	}
}

const someOf = <K extends Content['kind']>(
	contents: readonly Content[],
	kind: K,
): readonly Extract<Content, { kind: K }>[] =>
	contents
		.filter((content): content is Extract<Content, { kind: K }> => content.kind === kind)
		.slice(0, mostOfAKind);
