import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edited, pathsIn, sealed } from '../../../tests/edited-file';

import { smallQuestionnaire, smallScan } from '../../../tests/small-questionnaire';
import { resealed } from '../../tools/fuzz/break-json';
import { withEntry } from './with-entry';
import { formatVersion, maxFileBytes, parseScanFile, writeScanFile, type FileError } from './scan-file';

const now = '2026-03-02T08:00:00.000Z';
const answered = withEntry(smallScan(), { id: 'B1.1', version: 1 }, { remark: 'Café' }, now);
const text = await writeScanFile({ scan: answered, questionnaire: smallQuestionnaire }, '0.1.0', now);

async function outcomeOf(file: string): Promise<FileError | 'opened'> {
	const result = await parseScanFile(file);
	return result.ok ? 'opened' : result.error;
}

describe('parseScanFile, on an invalid file', () => {
	it.each([
		['an empty file', '', 'not-json'],
		['something other than JSON', '<html></html>', 'not-json'],
		['half a file', text.slice(0, text.length / 2), 'not-json'],
		['null', 'null', 'not-ours'],
		['a number', '3', 'not-ours'],
		['a list', '[]', 'not-ours'],
		['an empty object', '{}', 'not-ours'],
		['JSON of another program', '{"format":"excalidraw","formatVersion":1,"kind":"scan"}', 'not-ours'],
		['a format without a version', '{"format":"bouwstenenscan","kind":"scan"}', 'not-ours'],
		[
			'an envelope with nothing in it',
			'{"format":"bouwstenenscan","formatVersion":1,"kind":"scan"}',
			'damaged',
		],
	])('refuses %s', async (_what, foreign, error) => {
		expect(await outcomeOf(foreign)).toBe(error);
	});

	it.each([
		['of a newer format', 'formatVersion', formatVersion + 1, 'too-new'],
		['of a newer format than a number can hold', 'formatVersion', Number.MAX_VALUE, 'too-new'],
		['of a format before the first', 'formatVersion', 0, 'damaged'],
		['of another kind', 'kind', 'session', 'other-kind'],
		['with another checksum', 'checksum', '0'.repeat(64), 'wrong-checksum'],
		['with an invalid checksum', 'checksum', 'abc', 'damaged'],
		['with a level that does not exist', 'data/entries/B1.1/answer', { kind: 'level', level: 5 }, 'damaged'],
		['with an answer of a kind that does not exist', 'data/entries/B1.1/answer', { kind: 'stem' }, 'damaged'],
		['with an entry under another id', 'data/entries/B1.1/statementId', 'G.1', 'damaged'],
		['with an invalid time', 'data/changedAt', 'gisteren', 'damaged'],
		['with a time that is not UTC', 'data/changedAt', '2026-03-02T08:00:00+01:00', 'damaged'],
		['with a moment far ahead', 'data/entries/B1.1/changedAt', '9999-12-31T23:59:59.999Z', 'damaged'],
		['written far ahead', 'createdAt', '2101-01-01T00:00:00.000Z', 'damaged'],
		['with a day that does not exist', 'data/changedAt', '2026-02-31T08:00:00.000Z', 'damaged'],
		['with an unknown field', 'data/extra', true, 'damaged'],
		['without its entries', 'data/entries', undefined, 'damaged'],
		[
			'with a changed statement',
			'questionnaire/content/dimensions/0/statements/0/text',
			'Anders.',
			'wrong-checksum',
		],
		[
			'with a changed anchor',
			'questionnaire/content/dimensions/1/statements/1/anchors/4',
			'Ja.',
			'wrong-checksum',
		],
		['with the reference of another text', 'questionnaire/ref/version', '2025.1', 'damaged'],
		['with another text than the scan refers to', 'data/questionnaire/hash', '0'.repeat(64), 'damaged'],
	])('refuses a file %s', async (_what, path, value, error) => {
		const changed = edited(text, path, value);
		expect(await outcomeOf(path === 'checksum' ? changed : await sealed(changed))).toBe(error);
	});

	it.each([
		['a statement twice', 'dimensions/0/statements/1/id', 'B1.1'],
		['a theme twice', 'dimensions/1/id', 'B1'],
		['a tip for a missing statement', 'dimensions/0/tips/0/statements', ['B1.9']],
		['another id than its reference', 'id', 'anders'],
		['another version than its reference', 'version', '2031.1'],
	])('refuses %s in its questionnaire, even with matching checksums', async (_what, path, value) => {
		const changed = await resealed(edited(text, `questionnaire/content/${path}`, value));
		expect(await outcomeOf(changed)).toBe('damaged');
	});

	it('refuses an answer that was changed by hand', async () => {
		const changed = text.replace('"remark": "Café"', '"remark": "Bar"');
		expect(changed).not.toBe(text);
		expect(await outcomeOf(changed)).toBe('wrong-checksum');
	});

	it('refuses a file as too large, only above the maximum size', async () => {
		const large = 'x'.repeat(maxFileBytes);
		expect(await outcomeOf(`${large}x`)).toBe('too-large');
		expect(await outcomeOf(large)).toBe('not-json');
	});

	it('refuses numbers and characters that JSON can hold and a hash cannot, without throwing', async () => {
		const endless = text.replace('"strongAtLeast": 2', '"strongAtLeast": 1e999');
		expect(endless).not.toBe(text);
		expect(await outcomeOf(endless)).toBe('damaged');
		const halved = text.replace('Café', '\\ud83d');
		expect(await outcomeOf(halved)).toBe('wrong-checksum');
	});
});

describe('parseScanFile, on any damage', () => {
	const anyDamage = fc
		.tuple(fc.nat(text.length - 1), fc.nat(20), fc.string({ unit: 'binary', maxLength: 3 }))
		.map(([at, length, put]) => text.slice(0, at) + put + text.slice(at + length));

	const anySwap = fc
		.tuple(fc.constantFrom(...pathsIn(text)), fc.jsonValue({ maxDepth: 2 }))
		.map(([path, value]) => edited(text, path, value));

	it('refuses the file or returns the same scan, without throwing', async () => {
		await fc.assert(
			fc.asyncProperty(fc.oneof(anyDamage, anySwap), async (damaged) => {
				const result = await parseScanFile(damaged);
				if (result.ok) expect(result.value.scan).toEqual(answered);
			}),
			{ numRuns: 500 },
		);
	}, 60_000);

	it('does not throw, even with a matching checksum', async () => {
		await fc.assert(
			fc.asyncProperty(anySwap, async (swapped) => {
				await parseScanFile(await sealed(swapped));
			}),
			{ numRuns: 200 },
		);
	}, 60_000);
});
