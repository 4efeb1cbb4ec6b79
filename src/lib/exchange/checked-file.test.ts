import { describe, expect, it } from 'vitest';
import { smallQuestionnaire, smallRef, smallScan } from '../../../tests/small-questionnaire';
import { err, ok } from '$lib/result';
import { maxFileBytes } from '$lib/scan/file-format';
import { readContents } from '$lib/session/files/session-file';
import { backupToFile } from './backup-to-file';
import { checkedFile } from './checked-file';

const now = '2026-03-02T08:00:00.000Z';
const text = { ref: smallRef, content: smallQuestionnaire };
const backup = { scans: [smallScan()], sessions: [], milestones: [], packs: [], regionAliases: [] };

describe('checkedFile', () => {
	it('returns a text that reads back as the same data, for a backup with a text twice', async () => {
		const backupFile = await backupToFile({ backup, texts: [text, text] }, '0.1.0', now);
		if (!backupFile.ok) throw new Error(backupFile.error);
		expect(await readContents(backupFile.value.text)).toMatchObject({ ok: true, value: { contents: [{}] } });
	});

	it('returns "not-the-same", when the text reads back differently or not at all', async () => {
		const write = (): Promise<string> => Promise.resolve('');
		expect(await checkedFile(1, write, () => Promise.resolve(ok(2)))).toEqual(err('not-the-same'));
		expect(await checkedFile(1, write, () => Promise.resolve(err('damaged')))).toEqual(err('not-the-same'));
	});

	it('returns "too-large", when the file would be too large to open', async () => {
		// é is one character and two bytes: the limit is in bytes
		const large = (): Promise<string> => Promise.resolve('é'.repeat(maxFileBytes / 2 + 1));
		expect(await checkedFile(1, large, () => Promise.resolve(ok(1)))).toEqual(err('too-large'));
	});

	it('returns "not-the-same", when a backup lacks a questionnaire that it needs', async () => {
		expect(await backupToFile({ backup, texts: [] }, '0.1.0', now)).toEqual(err('not-the-same'));
	});
});
