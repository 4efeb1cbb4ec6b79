import { describe, expect, it, vi } from 'vitest';
import { fileTextOf, planted, scanOf } from '../../../../tests/collection-scans';
import type { CollectedRow } from '$lib/session/collection/collected-row';
import { loadPack } from '$lib/content/pack/load-pack';
import { collect } from '$lib/session/collect';
import { collectFiles, type CollectProgress } from './collect-files';

const { questionnaire } = loadPack('src/lib/content/regio');

const fileOf = async (number: number): Promise<File> =>
	new File([await fileTextOf(scanOf({ number, region: 'Noord' }))], `${String(number)}.bouwstenenscan`);

type Kept = { readonly rows: CollectedRow[]; readonly texts: Set<string>; readonly told: CollectProgress[] };

const reading = (kept: Kept, cancelling = new AbortController()) => ({
	add: (rows: readonly CollectedRow[], texts: readonly { readonly ref: { readonly hash: string } }[]) => {
		kept.rows.push(...rows);
		for (const { ref } of texts) kept.texts.add(ref.hash);
		return Promise.resolve({ added: rows.length, renewed: 0, known: 0 });
	},
	onprogress: (progress: CollectProgress) => void kept.told.push(progress),
	signal: cancelling.signal,
});

const nothing = (): Kept => ({ rows: [], texts: new Set(), told: [] });

describe('readFiles', () => {
	it('keeps the row of each file, and the questionnaire once', async () => {
		const kept = nothing();
		const files = await Promise.all(Array.from({ length: 40 }, (_, at) => fileOf(at + 1)));
		const progress = await collectFiles(files, reading(kept));
		expect(progress).toMatchObject({ done: 40, total: 40, added: 40, refused: [] });
		const rows = Array.from({ length: 40 }, (_, at) =>
			collect({ kind: 'scan', scan: scanOf({ number: at + 1, region: 'Noord' }), questionnaire }),
		);
		expect(kept.rows).toEqual(rows);
		expect(kept.texts.size).toBe(1);
		expect(JSON.stringify(kept.rows)).not.toContain(planted);
		expect(kept.told.map(({ done }) => done)).toEqual([1, 33, 40, 40]);
	});

	it('counts refused files per reason, and names the first three', async () => {
		const files = Array.from({ length: 5 }, (_, at) => new File(['?'], `${String(at)}.txt`));
		const progress = await collectFiles([...files, await fileOf(1)], reading(nothing()));
		expect(progress.refused).toEqual([{ reason: 'not-json', count: 5, names: ['0.txt', '1.txt', '2.txt'] }]);
		expect(progress.added).toBe(1);
	});

	it('verifies the answers of a file whose questionnaire it read before', async () => {
		const [first, second] = await Promise.all(
			[1, 2].map((number) => fileTextOf(scanOf({ number, region: 'Noord' }))),
		);
		const changed = (second ?? '').replace('"region":{', '"region":{"extra":1,');
		const other = (second ?? '').replace('"name":"Noord"', '"name":"Zuid"');
		const files = [first ?? '', changed, other].map((text, at) => new File([text], String(at)));
		const kept = nothing();
		const progress = await collectFiles([files[0] ?? new File([], '')], reading(kept));
		expect(progress.refused).toEqual([]);
		const all = await collectFiles(files, reading(kept));
		expect(all.refused.map(({ reason, names }) => [reason, names])).toEqual([
			['damaged', ['1']],
			['wrong-checksum', ['2']],
		]);
	});

	it('writes the files read so far when cancelled, and waits for no other', async () => {
		const kept = nothing();
		const cancelling = new AbortController();
		const files = await Promise.all(Array.from({ length: 40 }, (_, at) => fileOf(at + 1)));
		const slow = Object.assign(new File([], 'traag'), { arrayBuffer: () => new Promise(() => undefined) });
		const collecting = collectFiles([...files, slow], reading(kept, cancelling));
		await vi.waitFor(() => {
			expect(kept.told).toHaveLength(2);
		});
		cancelling.abort();
		expect((await collecting).done).toBe(33);
		expect(kept.rows).toHaveLength(33);
	});

	it('rejects when the device refuses to store', async () => {
		const full = { ...reading(nothing()), add: () => Promise.reject(new Error('full')) };
		await expect(collectFiles([await fileOf(1)], full)).rejects.toThrow('full');
	});
});
