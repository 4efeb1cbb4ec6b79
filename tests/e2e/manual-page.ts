import { expect, type Locator, type Page } from '@playwright/test';

/** Page of the manual. */
export class ManualPage {
	readonly page: Page;
	readonly search: Locator;
	readonly hits: Locator;
	readonly contents: Locator;
	readonly pictures: Locator;
	/** Script of a session, minute by minute. */
	readonly script: Locator;

	constructor(page: Page) {
		this.page = page;
		this.search = page.getByRole('textbox', { name: 'Zoek in de handleiding' });
		this.hits = page.locator('#inhoudsopgave ol').getByRole('listitem');
		this.contents = page.getByRole('navigation', { name: 'Inhoud van de handleiding' });
		this.pictures = page.getByRole('main').getByRole('img');
		this.script = page.locator('#draaiboek .sheet');
	}

	async open(): Promise<void> {
		await this.page.goto('./handleiding/');
	}

	/** Searches; tries again, because input before the script has loaded goes unheard. */
	async lookFor(query: string): Promise<void> {
		await expect(async () => {
			await this.search.blur();
			await this.search.fill('');
			await this.search.fill(query);
			await expect(this.contents).toBeHidden({ timeout: 1_000 });
		}).toPass();
	}

	section(title: string): Locator {
		return this.page.getByRole('region', { name: title, exact: true });
	}

	/** Number of pictures that this browser keeps for offline use. */
	keptPictures(): Promise<number> {
		return this.page.evaluate(async () => {
			const images = [...document.querySelectorAll<HTMLImageElement>('main img')];
			const kept = await Promise.all(images.map(({ src }) => caches.match(src)));
			return kept.filter((response) => response !== undefined).length;
		});
	}

	/** Expects every picture to have loaded. */
	async expectPictures(): Promise<void> {
		const widths = this.pictures.evaluateAll((images) =>
			Promise.all(
				images.map(async (image) => {
					if (!(image instanceof HTMLImageElement)) return 0;
					await image.decode();
					return image.naturalWidth;
				}),
			),
		);
		expect((await widths).filter((width) => width > 0).length).toBeGreaterThan(8);
	}
}
