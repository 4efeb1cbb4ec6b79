import type { Locator, Page } from '@playwright/test';
import { statementWith } from './questionnaire';

/** Screens on which the room chooses the agenda, and on which its order is changed. */
export class AgendaPage {
	readonly page: Page;
	/** Rows of the order, first to last. */
	readonly rows: Locator;
	readonly leftOut: Locator;

	constructor(page: Page) {
		this.page = page;
		this.rows = page.locator('ol > li[draggable]');
		this.leftOut = page.getByRole('region', { name: 'Niet op de agenda' }).getByRole('listitem');
	}

	button(name: string): Locator {
		return this.page.getByRole('button', { name, exact: true });
	}

	handsFor(letter: string): Locator {
		return this.page.getByLabel(`Handen voor ${letter}`, { exact: true });
	}

	async count(hands: Readonly<Record<string, number>>): Promise<void> {
		for (const [letter, count] of Object.entries(hands)) await this.handsFor(letter).fill(String(count));
	}

	row(statementId: string): Locator {
		return this.rows.filter({ hasText: statementWith(statementId).text });
	}

	move(statementId: string, way: 'Omhoog' | 'Omlaag'): Locator {
		return this.row(statementId).getByRole('button', { name: way });
	}

	/** Ids of the statements in their order. */
	async order(): Promise<readonly string[]> {
		const texts = await this.rows.allTextContents();
		return texts.map((text) => /([A-Z]\d?\.\d+) · /.exec(text)?.[1] ?? text);
	}
}
