import { version } from '$app/environment';
import { download } from '$lib/exchange/hand-over';
import { fileNameOf } from '$lib/exchange/file-name';
import type { ScanCsvOptions } from '$lib/exchange/scan-csv';
import { contentToFile } from '$lib/exchange/scan-to-file';
import { dayOf } from '$lib/scan/day-of';
import type { CopyOf } from '$lib/session/files/anonymous-copy';
import { answersIn, dataOf, refOf, type Content, type Item } from '$lib/session/files/content';
import { inWindow } from '$lib/ui/in-window.svelte';
import { now } from '../now';
import { openScan, sourceOf } from '../open/opened-scan';
import { openSession } from '../open/opened-session';

const kindNames: Readonly<Record<Item['kind'], string>> = {
	scan: '',
	session: ' bijeenkomst',
	milestone: ' peilmoment',
};

/** Something of this device with the text it was answered on; undefined when the device can't give it. */
export async function openContent(kind: Item['kind'], id: string): Promise<Content | undefined> {
	if (kind === 'milestone') return openMilestone(id);
	if (kind === 'session') {
		const opened = await openSession(id);
		if (!opened.ok) return undefined;
		const { session, questionnaire } = opened.value;
		return { kind, session, questionnaire };
	}
	const opened = await openScan(id);
	if (!opened.ok) return undefined;
	return { kind, scan: opened.value.scan, questionnaire: await opened.value.source.whole() };
}

async function openMilestone(id: string): Promise<Content | undefined> {
	const [{ deviceMilestones }, { deviceScans }] = await Promise.all([
		import('$lib/storage/device-milestones'),
		import('$lib/storage/device'),
	]);
	const milestone = await deviceMilestones().open(id);
	if (!milestone.ok) return undefined;
	const item = { kind: 'milestone', milestone: milestone.value } as const;
	const source = await sourceOf(deviceScans(), refOf(item));
	return source && { ...item, questionnaire: await source.whole() };
}

/** Downloads it with its questionnaire; false when the file would not have read back the same. */
export async function saveContent(content: Content): Promise<boolean> {
	const writes = inWindow?.writes;
	const isMade = await saveAs(content, kindNames[content.kind]);
	if (isMade) inWindow?.file(writes, dataOf(content).id);
	return isMade;
}

/** Downloads a copy without names and persons, with the day on which it was made. */
export async function saveAnonymousCopy(content: Content, of: CopyOf): Promise<boolean> {
	const { anonymousCopy } = await import('$lib/session/files/anonymous-copy');
	return saveAs(anonymousCopy(content, of), `${kindNames[content.kind]} anoniem`, dayOf(now()));
}

/** Downloads the answers of a scan as a table for a spreadsheet; false for anything else. */
export async function saveTable(content: Content, options: ScanCsvOptions): Promise<boolean> {
	if (content.kind !== 'scan') return false;
	const { scanCsv } = await import('$lib/exchange/scan-csv');
	const text = scanCsv(content.questionnaire, content.scan, options);
	const name = `${fileNameOf(content.scan, now())}.csv`;
	download(name, new File([text], name, { type: 'text/csv;charset=utf-8' }));
	return true;
}

async function saveAs(content: Content, addition: string, at = now()): Promise<boolean> {
	const text = await contentToFile(content, version, at);
	if (!text.ok) return false;
	const name = `${fileNameOf({ id: dataOf(content).id, region: answersIn(content).region }, at)}${addition}.bouwstenenscan`;
	download(name, new File([text.value], name, { type: 'application/json' }));
	return true;
}
