import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './find-browser.ts';
import type { LedgerComparison } from './kills/ledger.ts';
import { runKills, type KillPlan } from './kills/run-kills.ts';
import { moments } from './kills/strike.ts';
import { startServer } from './serve.ts';

/** `npm run kills -- [count] [seed]`: checks that every answer shown as saved survives a killed browser. */
async function main(): Promise<void> {
	const [count = 50, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);
	process.env['CHROMIUM_PATH'] = await findBrowser();
	console.log(`${count} kills, seed ${seed}`);
	const profile = mkdtempSync(join(tmpdir(), 'kills-'));
	const server = await startServer();
	try {
		const comparisons = await runKills({
			profile,
			url: server.url,
			seed,
			plans: plansFor(count),
			tell,
		});
		if (conclude(comparisons)) rmSync(profile, { recursive: true });
		else console.log(`What is left of the browser is in ${profile}`);
	} finally {
		await server.close();
	}
}

/** Spreads the kills evenly over the moments; of three, two are in a scan and one is in a session. */
function plansFor(count: number): readonly KillPlan[] {
	return Array.from({ length: count }, (_, place) => ({
		kind: place % 3 === 2 ? 'session' : 'scan',
		moment: moments[place % moments.length] ?? 'at any moment',
	}));
}

let kills = 0;

function tell({ kind, moment }: KillPlan, { called, older, lost }: LedgerComparison): void {
	kills += 1;
	const what = `${String(kills).padStart(3)}  ${kind.padEnd(7)}  ${moment.padEnd(18)}`;
	console.log(
		`${what}  called saved ${String(called).padStart(3)}, older ${String(older).padStart(4)}, lost ${lost.length}`,
	);
	for (const loss of lost)
		console.log(`     ${loss.field}: "${loss.called}" was called saved, found "${loss.found}"`);
}

/** Prints the totals in one line; returns whether nothing was lost. */
function conclude(comparisons: readonly LedgerComparison[]): boolean {
	const called = comparisons.reduce((sum, each) => sum + each.called, 0);
	const older = comparisons.reduce((sum, each) => sum + each.older, 0);
	const lost = comparisons.reduce((sum, each) => sum + each.lost.length, 0);
	console.log(
		`${comparisons.length} kills: ${called} answers called saved, ${called - lost} found back, ${lost} lost; answers of before were looked up ${older} times more.`,
	);
	if (lost > 0 || called === 0) process.exitCode = 1;
	return process.exitCode === undefined;
}

await main();
