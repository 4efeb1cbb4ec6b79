import { expect, type Locator, type Page } from '@playwright/test';
import { bytesOf } from './result-page';

export type NamedFile = { readonly name: string; readonly text: string };

/** Page of the collection: many files in, one picture out. */
export class CollectionPage {
	readonly page: Page;
	/** Outcome of the import. */
	readonly outcome: Locator;
	/** Number of people in the current view. */
	readonly shown: Locator;
	readonly lead: Locator;

	constructor(page: Page) {
		this.page = page;
		this.outcome = page.getByRole('group', { name: 'Bestanden voor de verzameling' }).getByRole('status');
		this.shown = page.getByRole('status').filter({ hasText: /Je ziet nu|nog geen vijf/ });
		this.lead = page.locator('p.lead');
	}

	button(name: string): Locator {
		return this.page.getByRole('button', { name, exact: true });
	}

	filter(name: 'Regio' | 'Rol' | 'Lengte'): Locator {
		return this.page.getByLabel(name, { exact: true });
	}

	/** Options of a filter, with the number of people of each. */
	async options(name: 'Regio' | 'Rol' | 'Lengte'): Promise<readonly string[]> {
		return this.filter(name).getByRole('option').allTextContents();
	}

	async open(): Promise<void> {
		await this.page.goto('./verzameling/');
		await expect(this.page.getByRole('heading', { level: 1 })).toHaveText('Verzameling');
	}

	async choose(files: readonly NamedFile[]): Promise<void> {
		await this.page
			.getByLabel('Kies bestanden')
			.setInputFiles(
				files.map(({ name, text }) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) })),
			);
	}

	async bringIn(files: readonly NamedFile[]): Promise<void> {
		await this.choose(files);
		await expect(this.outcome).toContainText('erbij');
	}

	/** Dots of one theme, which say what they are. */
	dots(theme: string): Locator {
		return this.page.getByRole('toolbar', { name: `Regio’s bij ${theme}` }).getByRole('button');
	}

	/** Bytes of the report that the app offers. */
	async saveReport(name: 'Verslag (PDF)' | 'Verslag (webpagina)'): Promise<Uint8Array> {
		const download = this.page.waitForEvent('download');
		await this.button(name).click();
		return bytesOf(await download);
	}

	/** Text of the table that the app offers. */
	async saveTable(name: 'Thema’s en regio’s (CSV)' | 'Stellingen (CSV)'): Promise<string> {
		const download = this.page.waitForEvent('download');
		await this.button(name).click();
		return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytesOf(await download));
	}
}
