import { describe, expect, it } from 'vitest';
import { fileTextOf, planted, scanOf } from '../../../../tests/collection-scans';
import type { CollectedRow } from '$lib/session/collection/collected-row';
import { collectFiles, type CollectProgress } from './collect-files';

const fileOf = async (number: number): Promise<File> =>
	new File([await fileTextOf(scanOf({ number, region: 'Noord' }))], `${String(number)}.bouwstenenscan`);

type Kept = { readonly rows: CollectedRow[]; readonly texts: Set<string>; readonly told: CollectProgress[] };

const reading = (kept: Kept, isCancelled: () => boolean = () => false) => ({
	add: (rows: readonly CollectedRow[], texts: readonly { readonly ref: { readonly hash: string } }[]) => {
		kept.rows.push(...rows);
		for (const { ref } of texts) kept.texts.add(ref.hash);
		return Promise.resolve({ added: rows.length, renewed: 0, known: 0 });
	},
	onprogress: (progress: CollectProgress) => void kept.told.push(progress),
	isCancelled,
});

const nothing = (): Kept => ({ rows: [], texts: new Set(), told: [] });

describe('readFiles', () => {
	it('keeps one row per file, and the questionnaire once', async () => {
		const kept = nothing();
		const files = await Promise.all(Array.from({ length: 20 }, (_, at) => fileOf(at + 1)));
		const progress = await collectFiles(files, reading(kept));
		expect(progress).toMatchObject({ done: 20, total: 20, added: 20, refused: [] });
		expect([kept.rows.length, kept.texts.size]).toEqual([20, 1]);
		expect(JSON.stringify(kept.rows)).not.toContain(planted);
		expect(kept.told.map(({ done }) => done)).toEqual([1, 17, 20, 20]);
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

	it('writes the files read so far when cancelled, and reads no further', async () => {
		const kept = nothing();
		const files = await Promise.all(Array.from({ length: 20 }, (_, at) => fileOf(at + 1)));
		const progress = await collectFiles(
			files,
			reading(kept, () => kept.told.length > 0),
		);
		expect([progress.done, kept.rows.length]).toEqual([1, 1]);
	});

	it('rejects when the device refuses to store', async () => {
		const full = { ...reading(nothing()), add: () => Promise.reject(new Error('full')) };
		await expect(collectFiles([await fileOf(1)], full)).rejects.toThrow('full');
	});
});
