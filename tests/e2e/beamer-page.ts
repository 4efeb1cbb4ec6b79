import { expect, type Locator, type Page } from '@playwright/test';

/** Window that the whole room sees. */
export class BeamerPage {
	readonly page: Page;
	readonly heading: Locator;
	/** Everything on it except the hint about full screen. */
	readonly screen: Locator;
	/** Word that sums up how people chose. */
	readonly word: Locator;
	readonly pictures: Locator;

	constructor(page: Page) {
		this.page = page;
		this.heading = page.getByRole('heading', { level: 1 });
		this.screen = page.locator('.beamer');
		this.word = page.locator('.word');
		this.pictures = page.getByRole('img');
	}

	async expectCount(text: string): Promise<void> {
		await expect(this.screen).toContainText(text);
	}

	/** Picture by its accessible name. */
	picture(label: RegExp): Locator {
		return this.page.getByRole('img', { name: label });
	}

	/** Entire markup, including the attributes that describe a picture. */
	markup(): Promise<string> {
		return this.screen.evaluate((element) => element.outerHTML);
	}
}
