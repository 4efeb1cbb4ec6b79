import { cpus, loadavg } from 'node:os';
import { chromium, type Browser } from 'playwright';
import { measureAnswerCost } from './bench/answer-cost.ts';
import { measureCollection } from './bench/collection.ts';
import { asMarkdown, type Row } from './bench/figures.ts';
import { measureFirstStatement } from './bench/first-statement.ts';
import { measureFullScan } from './bench/full-scan.ts';
import { measureOfflineCopy } from './bench/offline-copy.ts';
import { measureOwnResult } from './bench/own-result.ts';
import { measurePages } from './bench/pages.ts';
import { measurePdf } from './bench/pdf.ts';
import { measureSession } from './bench/session.ts';
import { conditions } from './bench/slow-visitor.ts';
import { measureStartPage } from './bench/start-page.ts';
import { measureThousand } from './bench/thousand.ts';
import { measureThousands } from './bench/thousands.ts';
import { browserArgs } from './browser-args.ts';
import { findBrowser } from './find-browser.ts';
import { startServer } from './serve.ts';

const measures: readonly ((browser: Browser, url: string) => Promise<readonly Row[]>)[] = [
	measureStartPage,
	measureFirstStatement,
	measureAnswerCost,
	measureFullScan,
	measureOwnResult,
	measurePages,
	measureThousand,
	measureThousands,
	measureSession,
	measurePdf,
	measureOfflineCopy,
	measureCollection,
];

async function main(): Promise<void> {
	const machine = describeMachine();
	const browser = await launch();
	const server = await startServer();
	try {
		const rows = await measureAll(browser, server.url);
		console.log(`\n${machine}, Chromium ${browser.version()}.`);
		console.log(`${conditions}. A kB is 1,000 bytes; sizes are as served, with brotli.\n`);
		console.log(asMarkdown(rows));
	} finally {
		await browser.close();
		await server.close();
	}
}

// Runs one after the other: two at a time would slow each other down.
async function measureAll(browser: Browser, url: string): Promise<readonly Row[]> {
	const rows: Row[] = [];
	for (const measure of chosen()) rows.push(...(await measure(browser, url)));
	return rows;
}

/** Measures that the arguments name, or all; throws on an unknown name. */
function chosen(): typeof measures {
	const names = process.argv.slice(2);
	const known = measures.map(({ name }) => name);
	const unknown = names.filter((name) => !known.includes(name));
	if (unknown.length > 0) throw new Error(`Unknown: ${unknown.join(', ')}. Known: ${known.join(', ')}`);
	return names.length === 0 ? measures : measures.filter(({ name }) => names.includes(name));
}

async function launch(): Promise<Browser> {
	return chromium.launch({
		executablePath: await findBrowser(),
		args: browserArgs,
	});
}

// Reads the load before anything runs: other programs at work make every time below too long.
function describeMachine(): string {
	const cores = cpus();
	const load = loadavg()[0]?.toFixed(1) ?? '?';
	return `${cores.length} cores (${cores[0]?.model ?? 'unknown'}), load ${load}, Node ${process.versions.node}`;
}

await main();
