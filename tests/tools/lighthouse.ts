import { createServer } from 'node:net';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright';
import { browserArgs } from './browser-args.ts';
import { findBrowser } from './find-browser.ts';
import { asMarkdown, withAim, type Row } from './bench/figures.ts';
import { startServer } from './serve.ts';

/** Of 100, as a phone sees it in Lighthouse's own simulation. */
const aims = { performance: 98, accessibility: 100, 'best-practices': 100 } as const;

const pages: readonly (readonly [name: string, path: string])[] = [
	['start', ''],
	['scan', 'scan/'],
	['result', 'resultaat/?scan=voorbeeld'],
	['report', 'rapport/?scan=voorbeeld'],
];

async function main(): Promise<void> {
	const port = await freePort();
	const browser = await chromium.launch({
		executablePath: await findBrowser(),
		args: [...browserArgs, `--remote-debugging-port=${String(port)}`],
	});
	const server = await startServer();
	try {
		const rows: Row[] = [];
		for (const [name, path] of pages) rows.push(...(await judge(name, `${server.url}/${path}`, port)));
		console.log(asMarkdown(rows));
	} finally {
		await browser.close();
		await server.close();
	}
}

async function judge(name: string, url: string, port: number): Promise<readonly Row[]> {
	const outcome = await lighthouse(url, { port, logLevel: 'error', onlyCategories: Object.keys(aims) });
	if (!outcome) throw new Error(`Lighthouse has nothing to say about ${url}`);
	const { categories, audits } = outcome.lhr;
	for (const { id, title, score, scoreDisplayMode } of Object.values(audits)) {
		if (score !== null && score < 0.9 && scoreDisplayMode !== 'informative')
			console.log(`${name}: ${id}, ${String(score)}: ${title}`);
	}
	return Object.entries(aims).map(([category, aim]) => {
		const score = Math.round((categories[category]?.score ?? 0) * 100);
		return atLeast(`${name}: ${category}`, score, aim);
	});
}

const atLeast = (measure: string, score: number, aim: number): Row => ({
	...withAim(measure, String(score), -score, -aim, ''),
	aim: `≥ ${String(aim)}`,
});

/** A port that nothing uses at this moment. */
function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer().listen(0, () => {
			const address = probe.address();
			probe.close(() => {
				if (address !== null && typeof address === 'object') resolve(address.port);
				else reject(new Error('No free port'));
			});
		});
	});
}

await main();
