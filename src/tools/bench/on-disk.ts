import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright';
import { browserArgs } from '../browser-args.ts';
import { findBrowser } from '../find-browser.ts';
import type { Screen } from './slow-visitor.ts';

/**
 * Uses a browser that keeps its data on disk, as a user's does. The other measures get a private window, whose database
 * is in memory, and writes thousands of rows several times as slowly.
 */
export async function withDataOnDisk<T>(
	viewport: Screen,
	use: (context: BrowserContext) => Promise<T>,
): Promise<T> {
	const profile = await mkdtemp(join(tmpdir(), 'profile-'));
	const executablePath = await findBrowser();
	const context = await chromium.launchPersistentContext(profile, {
		executablePath,
		args: browserArgs,
		viewport,
		locale: 'nl-NL',
	});
	try {
		return await use(context);
	} finally {
		await context.close();
		await rm(profile, { recursive: true });
	}
}
