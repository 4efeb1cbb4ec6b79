import { expect, type Locator, type Page } from '@playwright/test';

/** Page that shows moments beside each other. */
export class ComparePage {
	readonly page: Page;
	/** Choice of moments; its first line names the chosen ones. */
	readonly choice: Locator;
	/** Names above the walls. */
	readonly moments: Locator;
	readonly nothing: Locator;

	constructor(page: Page) {
		this.page = page;
		this.choice = page.locator('details').filter({ hasText: 'Wat vergelijk je?' });
		this.nothing = page.getByText('Er is nog niets om te vergelijken.');
		this.moments = page.locator('.moments li');
	}

	async open(query = ''): Promise<void> {
		await this.page.goto(`./vergelijk/${query}`);
		await expect(this.choice.or(this.nothing)).toBeVisible();
	}

	async openChoice(): Promise<void> {
		if ((await this.choice.getAttribute('open')) === null) await this.choice.locator('summary').click();
	}

	async choose(name: RegExp): Promise<void> {
		await this.openChoice();
		await this.page.getByRole('checkbox', { name }).check();
	}

	heading(name: string | RegExp): Locator {
		return this.page.getByRole('heading', { name });
	}

	/** Words for the change in one theme. */
	difference(shortName: string): Locator {
		return this.page.locator('.themes > li').filter({ hasText: shortName }).locator('.differences');
	}

	statement(id: string): Locator {
		return this.page.locator('.changed li').filter({ hasText: id });
	}
}

/** Freezes the current state as a milestone, from the page that shows it; returns that page's confirmation. */
export async function freeze(page: Page, name: string): Promise<Locator> {
	const part = page.locator('details').filter({ hasText: 'Zet dit vast als peilmoment' });
	await part.locator('summary').click();
	await page.getByLabel('Hoe noem je dit moment?').fill(name);
	await page.getByRole('button', { name: 'Bewaar als peilmoment', exact: true }).click();
	await expect(part.getByText(`“${name}” is bewaard op dit apparaat.`)).toBeVisible();
	return part;
}
