import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeScans } from '../many-scans.ts';
import { countScans } from './count-scans.ts';

const [count = '100000', threads = '2'] = process.argv.slice(2);

/** Writes this many scans to files, 270 kB each, counts them with the SQL, and prints what that took. */
async function main(): Promise<void> {
	const folder = await mkdtemp(join(tmpdir(), 'zelfscans-'));
	try {
		await writeScans(folder, Number(count));
		const load = loadavg()[0]?.toFixed(1) ?? '?';
		const [start, before] = [performance.now(), process.cpuUsage()];
		const { overzicht } = await countScans(folder, Number(threads));
		const seconds = (performance.now() - start) / 1000;
		const { user, system } = process.cpuUsage(before);
		const memory = process.resourceUsage().maxRSS / 1_000_000;
		console.table(overzicht);
		console.log(
			`${count} files, ${threads} threads, load ${load}: ${seconds.toFixed(0)} s, ` +
				`${((user + system) / 1_000_000).toFixed(0)} s of processor time, ${memory.toFixed(1)} GB of memory`,
		);
	} finally {
		await rm(folder, { recursive: true });
	}
}

await main();
