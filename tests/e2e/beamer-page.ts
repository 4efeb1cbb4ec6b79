import { expect, type Locator, type Page } from '@playwright/test';

/** The window that the whole room sees. */
export class BeamerPage {
	readonly page: Page;
	readonly heading: Locator;
	/** All that is on it but the hint about the full screen. */
	readonly screen: Locator;
	/** The one word for how people chose. */
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

	/** A picture that is told to who can't see it. */
	picture(label: RegExp): Locator {
		return this.page.getByRole('img', { name: label });
	}

	/** All of it, attributes too: what a picture tells is in those. */
	markup(): Promise<string> {
		return this.screen.evaluate((element) => element.outerHTML);
	}
}
