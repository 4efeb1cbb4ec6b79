import { expect, type Locator, type Page } from '@playwright/test';
import type { Level } from '$lib/content/questionnaire';
import { statementWith } from './questionnaire';
import { WizardPage } from './wizard-page';

/** Hand counts, by field. */
export type Hands = Readonly<Partial<Record<`niveau ${Level}` | 'weet niet' | 'n.v.t.', number>>>;

/** Screen for one statement at a time: the choices, a second round, and the decision. */
export class TalkPage {
	readonly page: Page;
	readonly agenda: Locator;
	/** Statement that is being discussed. */
	readonly statement: Locator;
	readonly hands: Locator;
	readonly decision: Locator;

	constructor(page: Page) {
		this.page = page;
		this.agenda = page.getByRole('complementary', { name: 'Agenda' });
		this.statement = page.locator('section').filter({ has: page.getByLabel('Tijd voor deze stelling') });
		this.hands = page.getByRole('group', { name: /^Tel de handen/ });
		this.decision = page.getByRole('group', { name: 'Wat besluiten jullie?' });
	}

	button(name: string): Locator {
		return this.page.getByRole('button', { name, exact: true });
	}

	entry(statementId: string): Locator {
		return this.agenda.getByRole('button').filter({ hasText: statementWith(statementId).text });
	}

	/** Fold with what people wrote beside their answers to this statement. */
	get contributions(): Locator {
		return this.statement.locator('details').filter({ hasText: 'De zaal ziet alleen wat jij toont' });
	}

	async openContributions(): Promise<void> {
		await this.contributions.locator('summary').click();
	}

	/** Goes on to the ambition, by way of what was not heard where there is any. */
	async toAmbitions(): Promise<void> {
		await this.button('Naar de ambitie').click();
		const onward = this.button('Ga door naar de ambitie');
		const ambitions = this.page.getByRole('group', { name: 'Ambitie', exact: true });
		await expect(onward.or(ambitions)).toBeVisible();
		if (await onward.isVisible()) await onward.click();
		await expect(ambitions).toBeVisible();
	}

	/** Checkbox that ticks off one text. */
	tick(text: string): Locator {
		return this.page.getByRole('checkbox', { name: text, exact: true });
	}

	/** Button that shows one text to the room, or takes it away. */
	pick(text: string): Locator {
		return this.page.getByRole('listitem').filter({ hasText: text }).getByRole('button');
	}

	async look(statementId: string): Promise<void> {
		// The folding part appears a moment after the rest.
		const item = this.agenda.locator('li').filter({ hasText: statementWith(statementId).text });
		await item.waitFor({ state: 'attached' });
		const unseen = this.agenda.locator('details').filter({ hasText: statementWith(statementId).text });
		if ((await unseen.count()) > 0 && (await unseen.getAttribute('open')) === null)
			await unseen.locator('summary').click();
		await this.entry(statementId).click();
		await expect(this.statement.getByRole('heading', { level: 2 })).toHaveText(
			statementWith(statementId).text,
		);
	}

	/** Shows the choices, on the laptop and on the beamer. */
	async show(): Promise<void> {
		await this.button('Laat de keuzes zien').click();
		await expect(this.button('Verberg de keuzes')).toBeVisible();
	}

	async hide(): Promise<void> {
		await this.button('Verberg de keuzes').click();
		await expect(this.button('Laat de keuzes zien')).toBeVisible();
	}

	/** Opens round 2, by show of hands. */
	async again(): Promise<void> {
		await this.button('Nog een ronde').click();
		await expect(this.hands).toBeVisible();
	}

	async passLaptop(): Promise<void> {
		await this.button('Laptop doorgeven').click();
		await this.#expectBare();
	}

	/** Gives the laptop back to the facilitator. */
	async takeBack(): Promise<void> {
		await this.button('Terug naar het gesprek').click();
		await expect(this.hands).toBeVisible();
	}

	/** Expects nothing of the facilitator beside what a participant needs to choose. */
	async #expectBare(): Promise<void> {
		await expect(this.button('Ik ben aan de beurt')).toBeVisible();
		await expect(this.agenda).toBeHidden();
		await expect(this.page.getByRole('navigation', { name: 'Stappen van de bijeenkomst' })).toBeHidden();
		for (const hidden of [/^Eigen aantekening/, /^niveau \d$/])
			await expect(this.page.getByLabel(hidden)).toHaveCount(0);
		for (const hidden of ['Sluit deze ronde en toon de keuzes', 'Volgende stelling', 'Even stoppen'])
			await expect(this.button(hidden)).toBeHidden();
	}

	/** Takes one person's turn in round 2. */
	async chooseAgain(level: Level): Promise<void> {
		await this.button('Ik ben aan de beurt').click();
		await new WizardPage(this.page).choose(level);
		await this.button('Klaar, geef door').click();
		await this.#expectBare();
	}

	/** Expects that "Handen" shows no running total of the choices made on the laptop. */
	async expectNoTotal(): Promise<void> {
		await this.takeBack();
		await expect(this.statement).toContainText('blijft verborgen tot je de ronde sluit.');
		for (const field of await this.hands.getByRole('textbox').all()) await expect(field).toHaveValue('0');
		await this.passLaptop();
	}

	async closeRound(): Promise<void> {
		await this.button('Sluit deze ronde en toon de keuzes').click();
		await expect(this.button('Verberg de keuzes')).toBeVisible();
	}

	/** Closes the round; while fewer than half have chosen again, a second question follows. */
	async closeRoundEarly(): Promise<void> {
		await this.button('Sluit deze ronde en toon de keuzes').click();
		await this.button('Sluit toch en toon de keuzes').click();
		await expect(this.button('Verberg de keuzes')).toBeVisible();
	}

	async countHands(hands: Hands): Promise<void> {
		for (const [name, count] of Object.entries(hands)) await this.#fill(name, String(count));
	}

	/** Opens the count of the chat, and pastes lines from it. */
	async pasteChat(text: string): Promise<void> {
		const part = await this.#openPart('Tel de chat');
		await part.getByLabel('Plak hier de regels uit de chat').fill(text);
	}

	/** Opens a photo of the room, in which people hold up their level cards. */
	async openPhoto(photo: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
		const part = await this.#openPart('Tel de kaarten met de camera');
		await part.getByLabel('Of open een foto van de zaal').setInputFiles(photo);
	}

	/** Opens a folded part beside the hands. */
	async #openPart(name: string): Promise<Locator> {
		const part = this.hands.locator('details', { hasText: name });
		if ((await part.getAttribute('open')) === null) await part.locator('summary').click();
		return part;
	}

	/** Enters the group's decision: a level, *nog geen gedeeld beeld* or n.v.t. */
	async decide(outcome: Level | 'Nog geen gedeeld beeld' | 'Niet van toepassing'): Promise<void> {
		const name = typeof outcome === 'number' ? new RegExp(`^${outcome} `) : outcome;
		await this.decision.getByRole('radio', { name }).check();
	}

	/** Enters who finds out what, at *nog geen gedeeld beeld*. */
	async findOut(what: string, who: string): Promise<void> {
		await this.#fill('Wat', what);
		await this.#fill('Wie', who);
	}

	async because(why: string): Promise<void> {
		await this.#fill(/^Waarom, in één zin/, why);
	}

	async notApplicableBecause(reason: string): Promise<void> {
		await this.#fill('Waarom niet, of wie doet dit?', reason);
	}

	async dissent(text: string, name = ''): Promise<void> {
		const part = this.decision.locator('details');
		if ((await part.getAttribute('open')) === null) await part.locator('summary').click();
		await part
			.getByLabel(/^Wat ziet (die|de volgende) persoon/)
			.last()
			.fill(text);
		await part.getByLabel(/^Naam/).last().fill(name);
	}

	/** Fills in what the last person who sees it otherwise needs to go along. */
	async condition(text: string): Promise<void> {
		const field = this.decision.getByLabel(/^Wat heb je nodig om mee te gaan/).last();
		await field.fill(text);
		await field.blur();
	}

	async note(text: string): Promise<void> {
		await this.#fill(/^Eigen aantekening/, text);
	}

	/** Fills a field and leaves it, which is when its value is taken. */
	async #fill(label: string | RegExp, value: string): Promise<void> {
		const field = this.statement.getByLabel(label, typeof label === 'string' ? { exact: true } : {});
		await field.fill(value);
		await field.blur();
	}
}
