import { readFile } from 'node:fs/promises';
import { expect, type Download, type Locator, type Page } from '@playwright/test';
import type { Dimension } from '$lib/content/questionnaire';

/** Page with the result of a scan, where it can be saved. */
export class ResultPage {
	readonly page: Page;
	readonly heading: Locator;
	/** Line above the title: the region, by whom and when. */
	readonly about: Locator;
	/** Rows, one per dimension; the label of each is the row as a sentence. */
	readonly rows: Locator;
	readonly saved: Locator;
	/** Warning that the changes made here are not on the device. */
	readonly notSaved: Locator;

	constructor(page: Page) {
		this.page = page;
		this.heading = page.getByRole('heading', { level: 1 });
		this.about = page.locator('hgroup p');
		this.rows = page.locator('.wall').getByRole('img');
		this.saved = page.getByText(/^Bewaard op dit apparaat om \d\d:\d\d$/);
		this.notSaved = page.getByRole('alert').filter({ hasText: 'Niet bewaard.' });
	}

	async open(scanId: string): Promise<void> {
		await this.page.goto(`./resultaat/?scan=${scanId}`);
		await this.expectOpened();
	}

	async expectOpened(): Promise<void> {
		await expect(this.about).toHaveText(/^Uitkomst /);
	}

	/** Opens the first theme, and the list of its answers. */
	async openFirstAnswers(scanId: string): Promise<void> {
		await this.page.goto(`./resultaat/?scan=${scanId}`);
		await this.page.getByRole('heading', { level: 3 }).first().click();
		await this.page
			.getByText(/^Je antwoorden \(\d+\)$/)
			.first()
			.click();
	}

	theme({ id }: Pick<Dimension, 'id'>): Locator {
		return this.page.locator(`#thema-${id}`);
	}

	async openTheme(dimension: Pick<Dimension, 'id'>): Promise<void> {
		await this.theme(dimension).locator('summary').first().click();
	}

	ambition(dimension: Pick<Dimension, 'id'>): Locator {
		return this.theme(dimension).getByLabel('Ambitie', { exact: true });
	}

	async setAmbition(dimension: Pick<Dimension, 'id'>, level: string, year?: string): Promise<void> {
		await this.ambition(dimension).selectOption(level);
		if (year !== undefined) await this.theme(dimension).getByLabel('in', { exact: true }).selectOption(year);
	}

	async openContextQuestions(title: string): Promise<void> {
		await this.page.locator('summary').filter({ hasText: title }).click();
	}

	/** Bytes of the report. */
	async makePdf(): Promise<Uint8Array> {
		const download = this.page.waitForEvent('download');
		await this.page.getByRole('button', { name: 'Maak het verslag (PDF)' }).click();
		return bytesOf(await download);
	}
}

export async function bytesOf(download: Download): Promise<Uint8Array> {
	return new Uint8Array(await readFile(await download.path()));
}
