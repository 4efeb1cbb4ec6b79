import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { anyScan } from '../../../../tests/arbitraries';
import { edited, sealed } from '../../../../tests/edited-file';
import { anyBackup, anyMilestone, anySession } from '../../../../tests/session-arbitraries';
import { exampleSession, sessionQuestionnaire } from '../../../../tests/session-fixture';
import { smallQuestionnaire, smallRef, smallScan } from '../../../../tests/small-questionnaire';
import { canonicalJson, checksumOf } from '$lib/content/canonical';
import { backupFrom, parseBackup, refsIn, withTexts, writeBackup, type Backup } from './backup-file';
import { dataOf, type Content } from './content';
import { parsePackFile, writePackFile } from './pack-file';
import { parseContent, readContents, writeContent } from './session-file';

vi.setConfig({ testTimeout: 120_000 });

const now = '2026-03-02T08:00:00.000Z';
const questionnaire = smallQuestionnaire;
const own = { ...questionnaire, id: 'eigen', title: 'Van ons' };
const ownRef = { id: own.id, version: own.version, hash: await checksumOf(own) };
const texts = [
	{ ref: ownRef, content: own },
	{ ref: smallRef, content: questionnaire },
];
const scan = smallScan();
const contentsOf = (backup: Backup): Promise<string> => writeBackup(withTexts(backup, texts), '0.1.0', now);
const nothing: Backup = { scans: [], sessions: [], milestones: [], packs: [], regionAliases: [] };
const backupText = await contentsOf({ ...nothing, scans: [scan], packs: [ownRef] });

async function outcomeOf(text: string): Promise<string> {
	const result = await readContents(text);
	return result.ok ? 'opened' : result.error;
}

const anyContent: fc.Arbitrary<Content> = fc.oneof(
	anyScan(questionnaire, smallRef).map((each) => ({ kind: 'scan', scan: each, questionnaire }) as const),
	anySession(questionnaire, smallRef).map(
		(session) => ({ kind: 'session', session, questionnaire }) as const,
	),
	anyMilestone(questionnaire, smallRef).map(
		(milestone) => ({ kind: 'milestone', milestone, questionnaire }) as const,
	),
);

describe('file round trip', () => {
	it('writeContent, parseContent: return any scan, bijeenkomst or peilmoment unchanged', async () => {
		await fc.assert(
			fc.asyncProperty(anyContent, async (content) => {
				const text = await writeContent(content, '0.1.0', now);
				expect(await parseContent(text)).toEqual({ ok: true, value: content });
				const all = { contents: [content], packs: [], regionAliases: [] };
				expect(await readContents(text)).toEqual({ ok: true, value: all });
			}),
		);
	});

	it('writeBackup, parseBackup: return any backup unchanged, also a second time', async () => {
		await fc.assert(
			fc.asyncProperty(anyBackup(questionnaire, [smallRef, ownRef]), async (backup) => {
				const text = await contentsOf(backup);
				const back = await parseBackup(text);
				if (!back.ok) throw new Error(back.error);
				expect(back.value.backup).toEqual(backup);
				const again = await writeBackup(back.value, '0.1.0', now);
				expect(canonicalJson(JSON.parse(again))).toBe(canonicalJson(JSON.parse(text)));
			}),
			{ numRuns: 50 },
		);
	});

	it('writePack, parsePack: return a vragenlijst unchanged', async () => {
		const pack = { ref: ownRef, content: own };
		const text = await writePackFile(pack, '0.1.0', now);
		expect(await parsePackFile(text)).toEqual({ ok: true, value: pack });
		expect(await readContents(text)).toMatchObject({ ok: true, value: { contents: [], packs: [pack] } });
	});
});

describe('backup', () => {
	it('backupFrom: returns everything on the device, except the bin', () => {
		const session = exampleSession();
		const device = {
			scans: [
				{ scan, deletedAt: null },
				{ scan: { ...scan, id: session.id }, deletedAt: now },
			],
			sessions: [{ session, deletedAt: null }],
			milestones: [],
		};
		const backup = backupFrom(device, [ownRef], []);
		expect(backup).toEqual({ ...nothing, scans: [scan], sessions: [session], packs: [ownRef] });
		expect(refsIn(backup)).toEqual([smallRef, session.questionnaire, ownRef]);
	});

	it('withTexts: adds each needed vragenlijst once', () => {
		const both = withTexts({ ...nothing, scans: [scan, scan] }, [...texts, ...texts]);
		expect(both.texts).toEqual([{ ref: smallRef, content: questionnaire }]);
	});

	it('writeBackup: writes no indentation', () => {
		expect(backupText).not.toContain('\n');
	});

	it.each([
		['without a vragenlijst that it needs', 'questionnaires', [], 'damaged'],
		[
			'with a vragenlijst under another reference',
			'questionnaires/1/ref/hash',
			'0'.repeat(64),
			'wrong-checksum',
		],
		['with another text', 'questionnaires/0/content/title', 'Anders', 'wrong-checksum'],
		['with a scan on a missing text', 'data/scans/0/questionnaire/version', '2025.1', 'damaged'],
		['with one invalid scan', 'data/scans/0/length', 'long', 'damaged'],
		['of a newer format', 'formatVersion', 4, 'too-new'],
		['that claims to be a scan', 'kind', 'scan', 'damaged'],
		['of an unknown kind', 'kind', 'world', 'other-kind'],
	])('readContents: refuses a backup %s', async (_what, path, value, error) => {
		expect(await outcomeOf(await sealed(edited(backupText, path, value)))).toBe(error);
	});

	it('readContents: refuses a backup that was changed by hand', async () => {
		expect(await outcomeOf(edited(backupText, 'data/scans/0/name', 'Anders'))).toBe('wrong-checksum');
	});
});

describe('readContents, with a known vragenlijst', () => {
	const content: Content = {
		kind: 'session',
		session: exampleSession(),
		questionnaire: sessionQuestionnaire,
	};
	const known = { ...sessionQuestionnaire, title: 'De bekende' };

	it('uses the known one, and validates the rest', async () => {
		const text = await writeContent(content, '0.1.0', now);
		const read = await readContents(text, () => known);
		expect(read).toMatchObject({
			ok: true,
			value: { contents: [{ questionnaire: { title: 'De bekende' } }] },
		});
		expect(canonicalJson(read.ok && read.value.contents.map(dataOf))).toBe(canonicalJson([content.session]));
		const changed = edited(text, 'data/region/name', 'Anders');
		expect(await readContents(changed, () => known)).toEqual({ ok: false, error: 'wrong-checksum' });
	});

	it('does not use it in place of another', async () => {
		const text = edited(await writeContent(content, '0.1.0', now), 'questionnaire/ref/hash', '0'.repeat(64));
		expect(await readContents(text, () => known)).toEqual({ ok: false, error: 'damaged' });
	});
});
