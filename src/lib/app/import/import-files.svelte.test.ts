import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fillDisk } from '../../../../tests/full-disk';
import { answeredScan, smallQuestionnaire } from '../../../../tests/small-questionnaire';
import { deleteDatabase } from '../../../../tests/test-databases';
import { withEntry } from '$lib/scan/with-entry';
import type { Scan } from '$lib/scan/scan';
import { writeContent } from '$lib/session/files/session-file';
import { databaseName } from '$lib/storage/database-name';
import { deviceScans } from '$lib/storage/stores/scan-store';
import { deviceDatabase } from '$lib/storage/device-database';
import { deviceContent } from '$lib/storage/stores/content-store';
import { ImportFiles, manyFiles } from './import-files.svelte';
import type { FilesPlan } from './plan-files';
import type { Decisions } from './write-import';

const proposal: Decisions = { choices: {}, otherRegions: [], regionNames: {} };
const later = '2027-01-01T09:30:00.000Z';
const noLevel = { answer: { kind: 'level', level: 0 } } as const;
const changed = (scan: Scan): Scan => withEntry(scan, { id: 'B1.1', version: 1 }, noLevel, later);

async function fileOf(scan: Scan): Promise<File> {
	const content = { kind: 'scan', scan, questionnaire: smallQuestionnaire } as const;
	return new File([await writeContent(content, '1.0.0', later)], 'scan.bouwstenenscan');
}

const save = (scan: Scan): Promise<void> =>
	deviceScans().save(scan, Object.keys(scan.entries), smallQuestionnaire);

let files: ImportFiles;
const onchange = vi.fn<() => void>();

beforeEach(() => {
	files = new ImportFiles(onchange);
});

afterEach(async () => {
	vi.restoreAllMocks();
	await Promise.all(deviceDatabase().tables.map((table) => table.clear()));
});

afterAll(() => deleteDatabase(databaseName));

async function planOf(...scans: readonly Scan[]): Promise<FilesPlan> {
	await files.open(await Promise.all(scans.map(fileOf)));
	return shownPlan();
}

function shownPlan(): FilesPlan {
	if (files.step.kind !== 'plan') throw new Error(`Expected a plan, got ${files.step.kind}`);
	return files.step.plan;
}

describe('ImportFiles', () => {
	it('write: stores the files, which undo removes', async () => {
		await save(answeredScan(1, ['B1.1']));
		const before = await deviceContent().readAll();
		await files.write(await planOf(answeredScan(2, ['B1.1']), answeredScan(3, [])), proposal);
		expect((await deviceContent().readAll()).scans).toHaveLength(3);
		await files.undo();
		expect(await deviceContent().readAll()).toEqual(before);
		expect(files.imported).toEqual([]);
		expect(onchange).toHaveBeenCalledTimes(2);
	});

	it('undo: takes imports back one by one, the last first', async () => {
		await files.write(await planOf(answeredScan(1, [])), proposal);
		await files.write(await planOf(answeredScan(2, [])), proposal);
		await files.undo();
		const { scans } = await deviceContent().readAll();
		expect(scans.map(({ scan }) => scan.id)).toEqual([answeredScan(1, []).id]);
		expect(files.imported).toHaveLength(1);
	});

	it('undo: asks first if answers changed since', async () => {
		const scan = answeredScan(1, ['B1.1']);
		await files.write(await planOf(scan), proposal);
		await save(changed(scan));
		await files.undo();
		expect(files.atRisk).toHaveLength(1);
		expect((await deviceContent().readAll()).scans).toHaveLength(1);
		await files.undo(true);
		expect((await deviceContent().readAll()).scans).toEqual([]);
	});

	it('write: shows the plan anew and writes nothing, if the device changed meanwhile', async () => {
		const scan = answeredScan(1, ['B1.1']);
		const plan = await planOf(scan);
		await save(changed(scan));
		await files.write(plan, proposal);
		expect(files.step).toMatchObject({ kind: 'plan', isRenewed: true });
		expect(files.imported).toEqual([]);
		expect((await deviceContent().readAll()).scans).toEqual([{ scan: changed(scan), deletedAt: null }]);
	});

	it('write: leaves the device and the plan as they were, when the disk is full', async () => {
		await save(answeredScan(1, []));
		const before = await deviceContent().readAll();
		const plan = await planOf(answeredScan(2, ['B1.1']), answeredScan(3, []));
		const makeRoom = fillDisk();
		await files.write(plan, proposal);
		expect(files.failure).toBe('write');
		expect(shownPlan()).toBe(plan);
		makeRoom();
		expect(await deviceContent().readAll()).toEqual(before);
		await files.write(plan, proposal);
		expect((await deviceContent().readAll()).scans).toHaveLength(3);
	});

	it('stop: forgets the files read so far', async () => {
		const reading = files.read(await Promise.all([1, 2, 3].map((n) => fileOf(answeredScan(n, [])))));
		files.stop();
		await reading;
		expect(files.step).toEqual({ kind: 'stopped' });
	});

	it('open: asks where very many files should go', async () => {
		const many = Array.from({ length: manyFiles + 1 }, () => new File([], 'leeg'));
		await files.open(many);
		expect(files.step).toEqual({ kind: 'many', files: many });
	});
});

describe('ImportFiles, region with the name of a known one', () => {
	const here = answeredScan(1, [], { region: { id: crypto.randomUUID(), name: 'Waterland' } });
	const there = answeredScan(2, [], { region: { id: crypto.randomUUID(), name: ' waterland' } });

	it('takes it for the known one by default', async () => {
		await save(here);
		await files.write(await planOf(there), proposal);
		expect(await deviceContent().regionAliases()).toEqual([{ id: there.region.id, sameAs: here.region.id }]);
	});

	it('keeps it apart if the user says so', async () => {
		await save(here);
		await files.write(await planOf(there), { ...proposal, otherRegions: [there.region.id] });
		expect(await deviceContent().regionAliases()).toEqual([]);
	});

	it('asks once for all its scans', async () => {
		await save(here);
		const plan = await planOf(there, answeredScan(3, [], { region: there.region }));
		expect(plan.regions).toHaveLength(1);
	});
});
