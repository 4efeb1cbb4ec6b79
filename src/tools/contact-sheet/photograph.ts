import type { Page } from 'playwright';

export const sizes = [
	{ width: 320, height: 640 },
	{ width: 768, height: 1024 },
	{ width: 1366, height: 768 },
	{ width: 1920, height: 1080 },
] as const;

/** Height limit of a picture, in screens. */
const screens = 4;

export const schemes = ['light', 'dark'] as const;

export type Picture = {
	/** Such as "scan, a statement". */
	readonly state: string;
	/** File name inside the folder of the page. */
	readonly file: string;
	readonly scheme: (typeof schemes)[number];
	readonly size: (typeof sizes)[number];
};

/** Photographs a page as it is now. */
export type Shoot = (state: string, page?: Page) => Promise<void>;

/** Walks through the states of a page and photographs each. */
export type SheetWalk = (page: Page, shoot: Shoot) => Promise<void>;

export function photographer(ownPage: Page, folder: string, pictures: Picture[]): Shoot {
	return async (state, page = ownPage) => {
		await page.bringToFront();
		for (const scheme of schemes) {
			await page.emulateMedia({ colorScheme: scheme });
			for (const size of sizes) {
				await page.setViewportSize(size);
				const file = `${state.replaceAll(/[^a-z0-9]+/gi, '-')}-${String(size.width)}-${scheme}.png`;
				await take(page, `${folder}/${file}`, size);
				pictures.push({ state, file, scheme, size });
			}
		}
		await ownPage.bringToFront();
		await page.setViewportSize(sizes[2]);
	};
}

/** Includes what is below the fold, up to a limit: of a list of sixty the start is enough. */
async function take(page: Page, path: string, { width, height }: Picture['size']): Promise<void> {
	const whole = await page.evaluate(() => document.documentElement.scrollHeight);
	const clip = { x: 0, y: 0, width, height: Math.min(whole, screens * height) };
	await page.screenshot({ path, clip, fullPage: true });
}
