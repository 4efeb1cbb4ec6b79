import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from '@playwright/test';
import { browserArgs } from './browser-args.ts';
import { findBrowser } from './find-browser.ts';
import { mutantOf, type Mutant } from './mutants/mutant.ts';
import { ScreenWalk, type Fault } from './mutants/walk-screens.ts';
import { startServer } from './serve.ts';

/** Number of pages at once: a page waits more than it works. */
const atOnce = 3;

type Accepted = Mutant & { readonly contents: NonNullable<Mutant['contents']> };

/** Returns the next mutant, from this number on, that the reader accepts. */
export async function nextAccepted(seed: number, from: number): Promise<Accepted> {
	for (let index = from; ; index++) {
		const { contents, ...mutant } = await mutantOf(seed, index);
		if (contents) return { ...mutant, contents };
	}
}

/** Opens a mutant on a device of its own. */
export async function openMutant(
	browser: Browser,
	baseURL: string,
	{ text, contents }: Accepted,
): Promise<readonly Fault[]> {
	const context = await browser.newContext({
		baseURL,
		locale: 'nl-NL',
		timezoneId: 'Europe/Amsterdam',
		serviceWorkers: 'block',
	});
	try {
		return await new ScreenWalk(context, await context.newPage()).walk(text, contents);
	} finally {
		await context.close();
	}
}

/** `npm run mutants -- [count] [seed]`: checks that every file the reader accepts opens on every screen. */
async function main(): Promise<void> {
	const [count = 300, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);
	console.log(`${String(count)} accepted mutants, seed ${String(seed)}`);
	const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArgs });
	const server = await startServer();
	let [made, opened, broken] = [0, 0, 0];
	// Hands out numbers one by one, so that no mutant is opened twice.
	let finding = Promise.resolve();
	const next = async (): Promise<Accepted> => {
		const mutant = finding.then(() => nextAccepted(seed, made));
		finding = mutant.then(({ index }) => {
			made = index + 1;
		});
		return mutant;
	};
	const work = async (): Promise<void> => {
		while (opened < count) {
			opened += 1;
			const mutant = await next();
			const faults = await openMutant(browser, `${server.url}/`, mutant);
			if (faults.length > 0) broken += 1;
			for (const { screen, what } of faults)
				console.error(`mutant ${String(mutant.index)}, ${screen}: ${what}`);
		}
	};
	await Promise.all(Array.from({ length: atOnce }, work));
	console.log(
		`${String(made)} mutants: ${String(made - count)} refused, ${String(count)} accepted and opened, ${String(broken)} with a page error`,
	);
	await browser.close();
	await server.close();
	process.exitCode = broken > 0 ? 1 : 0;
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
	await main();
