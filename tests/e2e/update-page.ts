import { expect, type Locator, type Page } from '@playwright/test';

/** End of the download of a new version. */
export type Outcome = 'waiting' | 'redundant';

/** Window of the app that may get a new version. */
export class UpdatePage {
	readonly page: Page;
	readonly notice: Locator;
	/** Number of documents loaded in this window. */
	loads = 0;

	constructor(page: Page) {
		this.page = page;
		this.notice = page.getByRole('status').filter({ hasText: 'Er is een nieuwe versie.' });
		page.on('domcontentloaded', () => {
			this.loads += 1;
		});
	}

	/** Visits the start page until the offline copy is complete, and once more so that the copy answers. */
	async visit(): Promise<void> {
		await this.page.goto('./');
		await this.page.evaluate(async () => {
			const { serviceWorker } = navigator;
			// A worker is active only after its cache has been filled.
			await serviceWorker.ready;
			while (!serviceWorker.controller) {
				await new Promise((resolve) => {
					serviceWorker.addEventListener('controllerchange', resolve, { once: true });
				});
			}
		});
		await this.page.goto('./');
	}

	/**
	 * Makes the browser check for a new version, as it does by itself at a visit; resolves once that is here or has
	 * failed.
	 */
	lookForUpdate(): Promise<Outcome> {
		return this.page.evaluate(async () => {
			const registration = await navigator.serviceWorker.ready;
			const before = registration.waiting;
			const updated = await registration.update();
			const { installing } = updated;
			while (installing?.state === 'installing') {
				await new Promise((resolve) => {
					installing.addEventListener('statechange', resolve, { once: true });
				});
			}
			return registration.waiting && registration.waiting !== before ? 'waiting' : 'redundant';
		});
	}

	async expectTitle(title: string): Promise<void> {
		await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(title);
	}

	/** Goes to the start page without leaving the document. */
	async goHome(): Promise<void> {
		await this.page.getByRole('link', { name: 'Bouwstenenscan', exact: true }).click();
	}

	async renew(): Promise<void> {
		await this.notice.getByRole('button', { name: 'Vernieuw' }).click();
	}

	caches(): Promise<readonly string[]> {
		return this.page.evaluate(() => caches.keys());
	}
}
