import { describe, expect, it, vi } from 'vitest';
import { answeredScan, smallQuestionnaire, smallRef, smallScan } from '../../../../tests/small-questionnaire';
import type { Scan } from '$lib/scan/scan';
import { writePackFile } from '$lib/session/files/pack-file';
import { writeContent } from '$lib/session/files/session-file';
import { readFiles, type ReadFiles } from './read-files';

const made = '2026-11-22T09:30:00.000Z';
const fileOf = (name: string, text: string): File => new File([text], name);
const textOf = (scan: Scan): Promise<string> =>
	writeContent({ kind: 'scan', scan, questionnaire: smallQuestionnaire }, '1.0.0', made);
const scanFile = async (scan: Scan): Promise<File> => fileOf('scan.bouwstenenscan', await textOf(scan));

const read = (files: readonly File[]): Promise<ReadFiles | undefined> =>
	readFiles(files, { onread: () => undefined, signal: new AbortController().signal });

describe('readFiles', () => {
	it('reads the other files if one is refused', async () => {
		const cutOff = (await textOf(smallScan())).slice(0, 400);
		const result = await read([
			await scanFile(answeredScan(1, ['B1.1'])),
			fileOf('half.bouwstenenscan', cutOff),
			fileOf('brief.docx', 'PK\u0003\u0004'),
			fileOf('leeg.bouwstenenscan', ''),
			await scanFile(answeredScan(2, ['B1.1'])),
		]);
		expect(result?.contents).toHaveLength(2);
		expect(result?.refused).toEqual([
			{ fileName: 'half.bouwstenenscan', refusal: 'cut-off' },
			{ fileName: 'brief.docx', refusal: 'word' },
			{ fileName: 'leeg.bouwstenenscan', refusal: 'empty' },
		]);
	});

	it('reports its progress, and stops when aborted', async () => {
		const files = await Promise.all([1, 2, 3].map((n) => scanFile(answeredScan(n, ['B1.1']))));
		const stopping = new AbortController();
		const onread = vi.fn<(done: number) => void>((done) => {
			if (done === 2) stopping.abort();
		});
		expect(await readFiles(files, { onread, signal: stopping.signal })).toBeUndefined();
		expect(onread.mock.calls).toEqual([[1], [2]]);
	});

	it('reads a questionnaire once if two files hold it', async () => {
		const pack = await writePackFile({ ref: smallRef, content: smallQuestionnaire }, '1.0.0', made);
		const result = await read([fileOf('a.bouwstenenscan', pack), fileOf('b.bouwstenenscan', pack)]);
		expect(result?.packs.map(({ ref }) => ref)).toEqual([smallRef]);
	});

	it('refuses a file that cannot be read', async () => {
		const gone = fileOf('weg.bouwstenenscan', 'x');
		vi.spyOn(gone, 'arrayBuffer').mockRejectedValue(new DOMException('Gone', 'NotFoundError'));
		expect((await read([gone]))?.refused).toEqual([
			{ fileName: 'weg.bouwstenenscan', refusal: 'unreadable' },
		]);
	});
});
