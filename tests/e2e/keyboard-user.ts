import { expect, type Keyboard, type Locator } from '@playwright/test';
import type { Answer, NotApplicableReason } from '$lib/scan/scan';
import type { WizardPage } from './wizard-page';

const arrowsTo = { elsewhere: 0, irrelevant: 1, other: 2 } as const;

/** User who never touches the mouse. */
export class KeyboardUser {
	readonly #wizard: WizardPage;
	readonly #keyboard: Keyboard;

	constructor(wizard: WizardPage) {
		this.#wizard = wizard;
		this.#keyboard = wizard.page.keyboard;
	}

	press(key: string): Promise<void> {
		return this.#keyboard.press(key);
	}

	type(text: string): Promise<void> {
		return this.#keyboard.type(text);
	}

	async tabTo(target: Locator): Promise<void> {
		await expect(async () => {
			await this.press('Tab');
			await expect(target).toBeFocused({ timeout: 1 });
		}).toPass({ intervals: [0] });
	}

	/** Goes from the start page to the first statement of a short scan. */
	async begin(region: string): Promise<void> {
		const { page, button } = this.#wizard;
		const regionField = page.getByLabel('Over welke regio gaat het?');
		await page.goto('./');
		await this.tabTo(page.getByRole('link', { name: 'Begin een zelfscan' }));
		await this.press('Enter');
		await this.tabTo(button('Begin'));
		// The button is painted before the script that listens to it has loaded.
		await expect(async () => {
			await this.press('Enter');
			await expect(regionField).toBeVisible({ timeout: 1_000 });
		}).toPass();
		await this.tabTo(regionField);
		await this.type(region);
		await this.tabTo(page.getByLabel('Wat is je rol?'));
		await this.press('ArrowDown');
		await this.tabTo(button('Naar de eerste stelling'));
		await this.press('Enter');
	}

	/** Chooses, and goes on. */
	async answer(answer: Answer): Promise<void> {
		if (answer.kind === 'level') await this.press(String(answer.level));
		if (answer.kind === 'unknown') await this.press('w');
		if (answer.kind === 'notApplicable') await this.#chooseNotApplicable(answer.reason);
		await this.press('Enter');
	}

	async #chooseNotApplicable(reason: NotApplicableReason): Promise<void> {
		await this.press('n');
		// The focus goes to the first reason; arrows move on to the others.
		await expect(this.#wizard.choice('Iemand anders doet dit')).toBeFocused();
		await this.press('Space');
		for (let step = 0; step < arrowsTo[reason.kind]; step += 1) await this.press('ArrowDown');
		if (reason.kind === 'irrelevant') return;
		await this.press('Tab');
		await expect(this.#wizard.noteField(reason.kind)).toBeFocused();
		await this.type(reason.kind === 'elsewhere' ? reason.who : reason.text);
		await this.press('Shift+Tab');
	}
}
