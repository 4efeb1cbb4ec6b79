import { expect, type Download, type Locator, type Page } from '@playwright/test';
import type { Scan } from '$lib/scan/scan';
import { fileOf } from './answers';
import { bytesOf } from './result-page';

/** File as someone would choose or drop it. */
export type NamedFile = { readonly name: string; readonly content: string | Uint8Array };

/** Page with everything in this browser, and files coming in and going out. */
export class FilesPage {
	readonly page: Page;
	readonly items: Locator;
	/** Message of the app about the chosen files. */
	readonly preview: Locator;
	/** List of the last import. */
	readonly brought: Locator;

	constructor(page: Page) {
		this.page = page;
		this.items = page
			.getByRole('region', { name: /^(Zelfscans|Bijeenkomsten|Peilmomenten)$/ })
			.getByRole('listitem');
		this.preview = page.getByRole('group', { name: 'Wat er in het bestand zit' });
		this.brought = page.getByRole('group', { name: 'Wat erbij kwam' });
	}

	button(name: string): Locator {
		return this.page.getByRole('button', { name, exact: true });
	}

	async open(): Promise<void> {
		await this.page.goto('./bestanden/');
		await this.expectListed();
	}

	/** Waits for the list, which appears once the page has read the device. */
	async expectListed(): Promise<void> {
		await expect(this.items.or(this.page.getByText('Hier staat nog geen zelfscan.')).first()).toBeVisible();
	}

	/** Card of the item with this region, or with this name of its own. */
	item(name: string): Locator {
		return this.items.filter({ has: this.page.locator('h3').getByText(name, { exact: true }) });
	}

	/** Opens the less used actions of an item. */
	async more(name: string): Promise<void> {
		// An imported item is listed a moment later.
		await expect(this.item(name)).toBeVisible();
		const closed = this.item(name).getByRole('button', { name: /^Meer/ });
		if (await closed.isVisible()) await closed.click();
	}

	/** Goes on with a scan, whether that is its main button or not. */
	async goOn(name: string): Promise<void> {
		await this.more(name);
		await this.item(name)
			.getByRole('link', { name: /^Vul verder in/ })
			.click();
	}

	async rename(name: string, newName: string): Promise<void> {
		await this.startRenaming(name);
		await this.page.getByRole('textbox', { name: 'Naam' }).fill(newName);
		await this.button('Bewaar').click();
	}

	async startRenaming(name: string): Promise<void> {
		await this.more(name);
		await this.item(name).getByRole('button', { name: 'Wijzig de naam' }).click();
	}

	async duplicate(name: string): Promise<void> {
		await this.more(name);
		await this.item(name).getByRole('button', { name: 'Maak een kopie' }).click();
	}

	/** Deletes an item, and waits until the device has stored that: only then does it leave the list. */
	async delete(name: string): Promise<void> {
		await this.pressDelete(name);
		await expect(this.item(name)).toHaveCount(0);
	}

	async pressDelete(name: string): Promise<void> {
		await this.more(name);
		await this.item(name).getByRole('button', { name: 'Gooi weg' }).click();
	}

	/** Text of the file that the app offers. */
	async saveAsFile(name: string, button = 'Bewaar als bestand'): Promise<string> {
		return new TextDecoder().decode(await bytesOf(await this.#saved(name, button)));
	}

	/** Name of the file that the app offers. */
	async fileNameOf(name: string): Promise<string> {
		return (await this.#saved(name, 'Bewaar als bestand')).suggestedFilename();
	}

	async #saved(name: string, button: string): Promise<Download> {
		await this.more(name);
		const download = this.page.waitForEvent('download');
		await this.item(name).getByRole('button', { name: button }).click();
		return download;
	}

	async choose(content: NamedFile['content'], name = 'regio.bouwstenenscan'): Promise<void> {
		await this.chooseAll([{ name, content }]);
	}

	async chooseAll(files: readonly NamedFile[]): Promise<void> {
		await this.page.getByLabel('Kies bestanden').setInputFiles(
			files.map(({ name, content }) => ({
				name,
				mimeType: 'application/octet-stream',
				buffer: Buffer.from(content),
			})),
		);
	}

	async confirm(): Promise<void> {
		await this.button('Zet op dit apparaat').click();
		await expect(this.brought).toContainText('op dit apparaat');
		await expect(this.preview).toBeHidden();
	}

	async undo(): Promise<void> {
		await this.button('Maak ongedaan').click();
		await expect(this.page.getByText('Ongedaan gemaakt. Alles staat weer zoals het stond.')).toBeVisible();
	}

	/** Imports a scan as a user would: from a file. */
	async bringIn(scan: Scan): Promise<void> {
		await this.open();
		await this.choose(await fileOf(scan));
		await this.confirm();
	}
}
