import { expect, type Locator, type Page } from '@playwright/test';
import type { Answer } from '$lib/scan/scan';
import { statementsOf } from './questionnaire';
import { WizardPage } from './wizard-page';

export type SentFile = { readonly name: string; readonly text: string };

/** Screen on which the choices come in. */
export class CollectPage {
	readonly page: Page;
	/** Such as "12 deelnemers hebben gekozen." */
	readonly count: Locator;
	readonly files: Locator;
	/** Outcome of the files that came in last. */
	readonly outcomes: Locator;
	readonly cardMessage: Locator;
	readonly keypad: Locator;
	/** List of who is done, without their choices. */
	readonly people: Locator;

	constructor(page: Page) {
		this.page = page;
		this.count = page.getByText(/(deelnemer heeft|deelnemers hebben) gekozen\./);
		this.files = page.getByRole('group', { name: 'Bestanden van zelfscans' });
		this.outcomes = this.files.getByRole('listitem');
		this.cardMessage = page.getByRole('status').filter({ hasText: /kaart/i });
		this.keypad = page.getByRole('group', { name: 'Intypen' });
		this.people = page.locator('details').filter({ hasText: 'Wie is klaar?' });
	}

	button(name: string): Locator {
		return this.page.getByRole('button', { name, exact: true });
	}

	async by(
		way: 'Bestanden' | 'Antwoordkaart' | 'Code als tekst' | 'Intypen' | 'Op deze laptop',
	): Promise<void> {
		await this.page
			.getByRole('group', { name: 'Hoe komen de keuzes binnen?' })
			.getByRole('button', { name: way })
			.click();
	}

	/** Drops many files at once, as from a folder. */
	async drop(sent: readonly SentFile[]): Promise<void> {
		const dataTransfer = await this.page.evaluateHandle((files) => {
			const dragged = new DataTransfer();
			for (const { name, text } of files) dragged.items.add(new File([text], name));
			return dragged;
		}, sent);
		await this.files.dispatchEvent('dragover', { dataTransfer });
		await this.files.dispatchEvent('drop', { dataTransfer });
		await expect(this.outcomes).toHaveCount(sent.length);
	}

	/** Pastes messages, and takes the codes out of them. */
	async pasteCodes(text: string): Promise<void> {
		await this.page.getByLabel('Plak hier berichten met codes').fill(text);
		await this.button('Haal de codes eruit').click();
	}

	async beginTyping(code = '', role = ''): Promise<void> {
		await this.page.getByLabel(/^Code op de papieren kaart/).fill(code);
		await this.page.getByLabel(/^Rol op de kaart/).selectOption(role);
		await this.button('Begin met typen').click();
	}

	/** Types one key per statement, from the first to the last. */
	async type(keys: string): Promise<void> {
		await expect(this.keypad).toBeFocused();
		await this.page.keyboard.type(keys);
		await expect(this.keypad).toContainText('Alles is ingetypt.');
		await this.button('Klaar, volgende kaart').click();
	}

	/** Lets one person choose on the laptop, and hand it on. */
	async chooseOnLaptop(role: string, answerTo: (statementId: string) => Answer | null): Promise<void> {
		const wizard = new WizardPage(this.page);
		await this.page.getByLabel('Wat is je rol?').selectOption(role);
		await this.button('Begin met kiezen').click();
		await expect(this.page.getByRole('navigation', { name: 'Stappen van de bijeenkomst' })).toBeHidden();
		for (const { id, text } of statementsOf('short')) {
			await expect(this.page.getByRole('heading', { level: 2 })).toHaveText(text);
			const answer = answerTo(id);
			// Skipping keeps no choice.
			if (answer === null || answer.kind === 'skipped') await wizard.skip();
			else await wizard.answer(answer);
		}
		await expect(this.page.getByRole('heading', { name: 'Klaar. Geef de laptop door.' })).toBeVisible();
		await this.button('Volgende deelnemer').click();
	}

	/** Lines of "Wie is klaar?", one per person; the list appears a moment after the click. */
	async whoIsDone(people: number): Promise<readonly string[]> {
		await this.people.locator('summary').click();
		const listed = this.people.getByRole('listitem');
		await expect(listed).toHaveCount(people);
		return listed.allTextContents();
	}

	async reveal(): Promise<void> {
		await this.button('Iedereen is klaar: bekijk de keuzes').click();
		await expect(this.page.getByRole('heading', { name: 'Hierover praten' })).toBeVisible();
	}
}
