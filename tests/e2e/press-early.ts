import { expect, type Locator } from '@playwright/test';

/** Presses a button until it brings what it is for: it is on the page before the script that listens to it is. */
export async function pressEarly(button: Locator, brings: Locator): Promise<void> {
	await expect(async () => {
		if (!(await brings.isVisible())) await button.click({ timeout: 1_000 });
		await expect(brings).toBeVisible({ timeout: 1_000 });
	}).toPass();
}
