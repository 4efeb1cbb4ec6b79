import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { fuzz } from './fuzz';
import { brokenFile } from './fuzz/broken-file';

vi.setConfig({ testTimeout: 120_000 });

const seed = 2026;

describe('fuzz', () => {
	it(`opens or refuses 1000 broken files of seed ${String(seed)}, without a crash or a hang`, async () => {
		const { outcomes, failures } = await fuzz({ count: 1_000, seed });
		expect(failures).toEqual([]);
		// A run in which hardly any file passes the first check proves nothing.
		for (const outcome of ['opened', 'damaged', 'wrong-checksum', 'not-json', 'not-ours'])
			expect(outcomes[outcome]).toBeGreaterThan(2);
	});

	it('makes the same file for the same seed and number', async () => {
		const file = await brokenFile(seed, 7);
		expect(file.equals(await brokenFile(seed, 7))).toBe(true);
		expect(file.equals(await brokenFile(seed, 8))).toBe(false);
	});
});

describe('fuzz, with a failing child process', () => {
	const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));

	function opener(body: string): string {
		const path = join(folder, `${String(body.length)}.mjs`);
		writeFileSync(
			path,
			`let [, from, to] = process.argv.slice(2).map(Number);
			for (let index = from; index < to; index++) { ${body}; process.send({ index, outcome: 'opened' }); }
			process.disconnect();`,
		);
		return path;
	}

	it.each([
		['a hang', 'while (index === 1);', 'hang: more than 500 ms'],
		['a process that dies', 'if (index === 1) process.exit(3)', 'crash: the process ended'],
	])('reports %s, and goes on after it', async (_what, body, what) => {
		const report = await fuzz({ count: 3, seed, child: opener(body), guard: 500, start: 5_000 });
		expect(report.failures).toEqual([{ index: 1, what }]);
		expect(report.outcomes['opened']).toBe(2);
	});
});
