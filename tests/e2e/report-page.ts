import { expect, type Locator, type Page } from '@playwright/test';
import { joinedText, readPdf } from '../read-pdf';
import { bytesOf } from './result-page';

/** Page to choose the contents of a report, view its pages and save it. */
export class ReportPage {
	readonly page: Page;
	readonly pages: Locator;

	constructor(page: Page) {
		this.page = page;
		this.pages = page.getByRole('img', { name: /^Bladzijde \d+ van \d+$/ });
	}

	async open(scanId: string): Promise<void> {
		await this.page.goto(`./rapport/?scan=${scanId}`);
		await this.expectMade();
	}

	/** Waits until all pages are there and can be saved. */
	async expectMade(): Promise<void> {
		await expect(this.button('Bewaar als PDF')).toBeEnabled();
		await expect(this.pages.first()).toBeVisible();
	}

	button(name: string): Locator {
		return this.page.getByRole('button', { name, exact: true });
	}

	async chooseKind(name: string | RegExp): Promise<void> {
		await this.page.getByRole('radio', { name }).check();
		await this.expectMade();
	}

	async leaveOut(name: string): Promise<void> {
		await this.page.getByRole('checkbox', { name }).uncheck();
		await this.expectMade();
	}

	/** Puts the answers into the PDF, so that the app can open it. */
	async addData(): Promise<void> {
		await this.page.getByRole('checkbox', { name: 'De gegevens zelf' }).check();
		await this.expectMade();
	}

	/** Text of the saved PDF, without spaces. */
	async printedText(): Promise<string> {
		return joinedText((await readPdf(await this.savePdf())).pages);
	}

	savePdf(): Promise<Uint8Array> {
		return this.#saved('Bewaar als PDF');
	}

	saveHtml(): Promise<Uint8Array> {
		return this.#saved('Bewaar als webpagina');
	}

	saveWord(): Promise<Uint8Array> {
		return this.#saved('Bewaar als Word-bestand');
	}

	async #saved(button: string): Promise<Uint8Array> {
		const download = this.page.waitForEvent('download');
		await this.button(button).click();
		return bytesOf(await download);
	}
}
