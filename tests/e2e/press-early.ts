import { expect, type Locator } from '@playwright/test';

/** Presses a button until its effect appears: it is painted before the script that listens to it has loaded. */
export async function pressEarly(button: Locator, brings: Locator): Promise<void> {
	await expect(async () => {
		if (!(await brings.isVisible())) await button.click({ timeout: 1_000 });
		await expect(brings).toBeVisible({ timeout: 1_000 });
	}).toPass();
}
