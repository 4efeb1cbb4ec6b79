import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext } from 'playwright';
import type { Picture } from './photograph.ts';

/** Scale at which eight pictures fit side by side. */
const scale = 0.25;

const style = `
	body { margin: 24px; background: #777; color: #fff; font: 16px/1.4 system-ui, sans-serif; }
	section { display: flex; gap: 12px; align-items: start; margin-bottom: 32px; }
	h1, h2 { margin: 0 0 8px; }
	figure { position: relative; margin: 0; }
	img { display: block; width: 100%; }
	i { position: absolute; left: 0; right: 0; border-top: 1px dashed #e0218a; }
`;

/**
 * Writes all pictures of one page to one sheet, as HTML and as a picture; a dashed line marks the end of the first
 * screen.
 */
export async function writeSheet(
	context: BrowserContext,
	folder: string,
	name: string,
	pictures: readonly Picture[],
): Promise<void> {
	const file = `${folder}/${name}.html`;
	await writeFile(file, sheetOf(name, pictures));
	const page = await context.newPage();
	await page.setViewportSize({ width: 2450, height: 1000 });
	await page.goto(pathToFileURL(resolve(file)).href);
	await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
	await page.close();
}

function sheetOf(name: string, pictures: readonly Picture[]): string {
	const states = [...new Set(pictures.map(({ state }) => state))];
	const rows = states.map((state) => {
		const figures = pictures.filter((picture) => picture.state === state).map((each) => figureOf(name, each));
		return `<h2>${state}</h2><section>${figures.join('')}</section>`;
	});
	return `<!doctype html><meta charset="utf-8"><title>${name}</title><style>${style}</style><h1>${name}</h1>${rows.join('')}`;
}

function figureOf(name: string, { file, size }: Picture): string {
	const width = `${String(size.width * scale)}px`;
	const fold = `${String(size.height * scale)}px`;
	return `<figure style="width:${width}"><img src="${name}/${file}" alt=""><i style="top:${fold}"></i></figure>`;
}
