import { expect, type Locator, type Page } from '@playwright/test';
import type { Level } from '$lib/content/questionnaire';
import type { Answer, ScanLength } from '$lib/scan/scan';
import { reasonLabels, type ReasonKind } from '$lib/ui/choice';
import { pressEarly } from './press-early';
import { required, statementWith } from './questionnaire';

/** Pages of filling in a scan, with the user's actions. */
export class WizardPage {
	readonly page: Page;
	readonly heading: Locator;
	/** Line that says that everything is on the device. */
	readonly saved: Locator;
	/** Warning that it is not. */
	readonly notSaved: Locator;

	constructor(page: Page) {
		this.page = page;
		this.heading = page.getByRole('heading', { level: 1 });
		this.saved = page.getByText(/^Bewaard op dit apparaat om \d\d:\d\d$/);
		this.notSaved = page.getByRole('alert').filter({ hasText: 'Niet bewaard.' });
	}

	button = (name: string): Locator => this.page.getByRole('button', { name, exact: true });

	level(level: Level): Locator {
		return this.page.getByRole('radio', { name: new RegExp(`^${level} `) });
	}

	choice(name: string): Locator {
		return this.page.getByRole('radio', { name, exact: true });
	}

	get remarkField(): Locator {
		return this.page.getByRole('textbox', { name: /^Opmerking/ });
	}

	get evidenceField(): Locator {
		return this.page.getByRole('textbox', { name: /^Waar staat het\?/ });
	}

	async openOverview(): Promise<void> {
		await this.page.goto('./scan/');
		await expect(this.heading).toHaveText('Zo werkt de zelfscan');
	}

	async openDetails(): Promise<void> {
		await this.openOverview();
		await pressEarly(this.button('Begin'), this.page.getByRole('heading', { name: 'Eerst dit' }));
	}

	beginShortScan(region = ''): Promise<void> {
		return this.#begin('short', region);
	}

	beginFullScan(region = ''): Promise<void> {
		return this.#begin('full', region);
	}

	async #begin(length: ScanLength, region: string): Promise<void> {
		await this.openDetails();
		await this.page.getByLabel('Over welke regio gaat het?').fill(region);
		await this.page.getByRole('radio', { name: length === 'short' ? /^Kort,/ : /^Volledig,/ }).check();
		await this.button('Naar de eerste stelling').click();
		await expect(this.level(0)).toBeVisible();
	}

	/** Opens a scan in this browser by its address. */
	async reopen(scanId: string): Promise<void> {
		await this.page.goto(`./scan/?scan=${scanId}`);
		await expect(this.level(0)).toBeVisible();
	}

	/** Id of the scan on screen, once the device has it. */
	async scanId(): Promise<string> {
		await expect(this.saved).toBeVisible();
		await expect(this.page).toHaveURL(/\?scan=/);
		return required(new URL(this.page.url()).searchParams.get('scan') ?? undefined);
	}

	async expectStatement(id: string): Promise<void> {
		await expect(this.heading).toHaveText(statementWith(id).text);
	}

	async choose(level: Level): Promise<void> {
		await this.level(level).check();
	}

	async chooseUnknown(): Promise<void> {
		await this.choice('Weet ik niet').check();
	}

	async chooseNotApplicable(reason: ReasonKind, note = ''): Promise<void> {
		await this.choice('Niet van toepassing').check();
		await this.choice(reasonLabels[reason]).check();
		if (note !== '') await this.noteField(reason).fill(note);
	}

	noteField(reason: ReasonKind): Locator {
		return this.page.getByLabel(reason === 'elsewhere' ? 'Wie doet dit?' : 'Wat is er anders?');
	}

	async remark(text: string): Promise<void> {
		await this.remarkField.fill(text);
	}

	async next(): Promise<void> {
		await this.button('Volgende').click();
	}

	async skip(): Promise<void> {
		await this.button('Sla over').click();
	}

	/** Goes to the next statement, whether or not this one has an answer. */
	async skipOrGoOn(): Promise<void> {
		await this.button('Volgende').or(this.button('Sla over')).click();
	}

	async back(): Promise<void> {
		await this.button('Vorige').click();
	}

	/** Chooses and goes on. */
	async answer(answer: Answer): Promise<void> {
		if (answer.kind === 'skipped') return this.skip();
		if (answer.kind === 'level') await this.choose(answer.level);
		else if (answer.kind === 'unknown') await this.chooseUnknown();
		else {
			const { reason } = answer;
			const note = reason.kind === 'elsewhere' ? reason.who : reason.kind === 'other' ? reason.text : '';
			await this.chooseNotApplicable(reason.kind, note);
		}
		await this.next();
	}

	async openList(): Promise<void> {
		const list = this.page.locator('details').filter({ hasText: /stelling \d+ van \d+/ });
		if ((await list.getAttribute('open')) === null) await list.locator('summary').click();
	}

	async jumpTo(statementId: string): Promise<void> {
		await this.openList();
		await this.button(statementWith(statementId).text).click();
	}

	async switchTo(length: ScanLength): Promise<void> {
		await this.openList();
		await this.button(`Wissel naar de ${length === 'short' ? 'korte' : 'volledige'} scan`).click();
	}

	/** Goes to the result, from the last statement or from the review after it. */
	async finish(): Promise<void> {
		await this.button('Naar de uitkomst').click();
		await expect(this.page).toHaveURL(/\/resultaat\/\?scan=/);
	}
}
