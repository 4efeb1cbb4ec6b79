import { createServer } from 'node:net';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright';
import { browserArgs } from './browser-args.ts';
import { findBrowser } from './find-browser.ts';
import { asMarkdown, median, withAim, type Row } from './bench/figures.ts';
import { startServer } from './serve.ts';

/** Minimum scores, of 100, on a phone in Lighthouse's own simulation. */
const aims = { performance: 98, accessibility: 100, 'best-practices': 100 } as const;

const runsOfEach = 5;

type Scores = Readonly<Record<string, number>>;

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
		for (const [name, path] of pages) rows.push(...(await judgeOften(name, `${server.url}/${path}`, port)));
		console.log(asMarkdown(rows));
	} finally {
		await browser.close();
		await server.close();
	}
}

/** Median of several runs, as Lighthouse advises: other load on the machine affects each run. */
async function judgeOften(name: string, url: string, port: number): Promise<readonly Row[]> {
	const runs: Scores[] = [];
	for (let run = 0; run < runsOfEach; run += 1) runs.push(await judge(name, url, port));
	return Object.entries(aims).map(([category, aim]) => {
		const scores = runs.map((run) => run[category] ?? 0).sort((a, b) => a - b);
		return atLeast(`${name}: ${category}`, scores, aim);
	});
}

async function judge(name: string, url: string, port: number): Promise<Scores> {
	const outcome = await lighthouse(url, { port, logLevel: 'error', onlyCategories: Object.keys(aims) });
	if (!outcome) throw new Error(`Lighthouse has nothing to say about ${url}`);
	const { categories, audits } = outcome.lhr;
	for (const { id, title, score, scoreDisplayMode } of Object.values(audits)) {
		if (score !== null && score < 0.9 && scoreDisplayMode !== 'informative')
			console.log(`${name}: ${id}, ${String(score)}: ${title}`);
	}
	return Object.fromEntries(
		Object.keys(aims).map((category) => [category, Math.round((categories[category]?.score ?? 0) * 100)]),
	);
}

const atLeast = (measure: string, scores: readonly number[], aim: number): Row => {
	const [lowest, highest] = [scores[0] ?? 0, scores.at(-1) ?? 0];
	const middle = median(scores);
	const figure = lowest === highest ? String(middle) : `${middle} (${lowest} to ${highest})`;
	return { ...withAim(measure, figure, -middle, -aim, ''), aim: `≥ ${aim}` };
};

/** Finds a port that is free at this moment. */
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
