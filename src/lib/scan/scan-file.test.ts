import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyScan, anyTime } from '../../../tests/arbitraries';
import { isRecord, recordOf } from '../../../tests/edited-file';
import { smallQuestionnaire, smallRef, smallScan } from '../../../tests/small-questionnaire';
import { withEntry } from './with-entry';
import { formatVersion, parseScanFile, writeScanFile } from './scan-file';

const now = '2026-03-02T08:00:00.000Z';
const answered = withEntry(smallScan(), { id: 'B1.1', version: 1 }, { remark: 'Café' }, now);
const text = await writeScanFile({ scan: answered, questionnaire: smallQuestionnaire }, '0.1.0', now);

describe('writeScanFile and parseScanFile', () => {
	it('return the same scan and questionnaire, for any answers', async () => {
		await fc.assert(
			fc.asyncProperty(anyScan(smallQuestionnaire, smallRef), anyTime, async (scan, createdAt) => {
				const file = await writeScanFile({ scan, questionnaire: smallQuestionnaire }, '0.1.0', createdAt);
				expect(await parseScanFile(file)).toEqual({
					ok: true,
					value: { scan, questionnaire: smallQuestionnaire },
				});
			}),
		);
	}, 60_000);

	it('write the header first, on separate lines', () => {
		const file = recordOf(JSON.parse(text));
		expect(Object.keys(file)).toEqual([
			'format',
			'formatVersion',
			'kind',
			'app',
			'createdAt',
			'questionnaire',
			'data',
			'checksum',
		]);
		expect(file).toMatchObject({
			format: 'bouwstenenscan',
			formatVersion,
			kind: 'scan',
			app: '0.1.0',
			createdAt: now,
		});
		expect(text.split('\n').length).toBeGreaterThan(100);
	});

	it('open a file with a byte order mark, as editors on Windows add', async () => {
		expect(await parseScanFile(`\uFEFF${text}`)).toMatchObject({ ok: true });
	});

	it('open a file with another order of keys and other white space', async () => {
		const turned = JSON.stringify(reversed(JSON.parse(text)));
		expect(turned).not.toBe(text);
		expect(await parseScanFile(turned)).toMatchObject({ ok: true, value: { scan: answered } });
	});

	it('open a file with decomposed accents', async () => {
		const decomposed = text.normalize('NFD');
		expect(decomposed).not.toBe(text);
		expect(await parseScanFile(decomposed)).toMatchObject({ ok: true });
	});
});

function reversed(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(reversed);
	if (!isRecord(value)) return value;
	return Object.fromEntries(
		Object.entries(value)
			.toReversed()
			.map(([key, item]) => [key, reversed(item)]),
	);
}
