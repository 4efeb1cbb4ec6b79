import { expect, type Locator, type Page } from '@playwright/test';
import type { Scan } from '$lib/scan/scan';
import { fileOf } from './answers';
import { bytesOf } from './result-page';

/** The list of scans in this browser, and files coming in and going out. */
export class FilesPage {
	readonly page: Page;
	readonly items: Locator;
	/** What the app says about the file that was chosen. */
	readonly preview: Locator;

	constructor(page: Page) {
		this.page = page;
		this.items = page.getByRole('main').getByRole('listitem');
		this.preview = page.locator('section').filter({ hasText: 'Open een bestand' }).getByRole('status');
	}

	button(name: string): Locator {
		return this.page.getByRole('button', { name, exact: true });
	}

	async open(): Promise<void> {
		await this.page.goto('./bestanden/');
		await this.expectListed();
	}

	/** The list is there once the page has looked on the device. */
	async expectListed(): Promise<void> {
		await expect(this.items.or(this.page.getByText('Hier staat nog geen zelfscan.')).first()).toBeVisible();
	}

	item(name: string): Locator {
		return this.items.filter({ has: this.page.getByRole('heading', { name, exact: true }) });
	}

	async rename(name: string, newName: string): Promise<void> {
		await this.item(name).getByRole('button', { name: 'Naam wijzigen' }).click();
		await this.page.getByRole('textbox', { name: 'Naam' }).fill(newName);
		await this.button('Bewaar').click();
	}

	async duplicate(name: string): Promise<void> {
		await this.item(name).getByRole('button', { name: 'Kopie maken' }).click();
	}

	async delete(name: string): Promise<void> {
		await this.item(name).getByRole('button', { name: 'Weggooien' }).click();
	}

	/** The text of the file that the app offers. */
	async saveAsFile(name: string): Promise<string> {
		const download = this.page.waitForEvent('download');
		await this.item(name).getByRole('button', { name: 'Bewaar als bestand' }).click();
		return new TextDecoder().decode(await bytesOf(await download));
	}

	async choose(content: string | Uint8Array, name = 'regio.bouwstenenscan'): Promise<void> {
		await this.page
			.getByLabel('Kies een bestand')
			.setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
	}

	async confirm(): Promise<void> {
		await this.button('Zet op dit apparaat').click();
		await expect(this.preview).toContainText('staat nu op dit apparaat');
	}

	/** Brings a scan onto this device as a user would: from a file. */
	async bringIn(scan: Scan): Promise<void> {
		await this.open();
		await this.choose(await fileOf(scan));
		await this.confirm();
	}
}
