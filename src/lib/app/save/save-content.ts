import { version } from '$app/environment';
import { contentToFile } from '$lib/exchange/content-to-file';
import { fileNameOf } from '$lib/exchange/file-name';
import { canShare, download, share, type ShareOutcome } from '$lib/exchange/hand-over';
import type { ScanCsvOptions } from '$lib/exchange/scan-csv';
import { dayOf } from '$lib/scan/day-of';
import type { CopyOf } from '$lib/session/files/anonymous-copy';
import { answersIn, dataOf, type Content, type Item } from '$lib/session/files/content';
import { inWindow } from '$lib/ui/in-window.svelte';
import { now } from '../now';
import { fileSentence } from './file-sentence';

const kindNames: Readonly<Record<Item['kind'], string>> = {
	scan: '',
	session: ' bijeenkomst',
	milestone: ' peilmoment',
};

/** Name of a downloaded file; undefined if it would not read back the same, and was not made. */
type SavedName = string | undefined;

/** Downloads an item, including persons. */
export async function saveContent(content: Content): Promise<SavedName> {
	const file = await wholeFile(content);
	if (file) download(file.name, file);
	return file?.name;
}

/** Downloads an item, and returns the outcome as a sentence. */
export const saveAndTell = async (content: Content): Promise<string> =>
	fileSentence(await saveContent(content), answersIn(content));

/** Opens the share sheet with an item; downloads it if the device has none. */
export async function shareContent(content: Content): Promise<ShareOutcome | 'downloaded'> {
	const file = await wholeFile(content);
	if (!file) return 'failed';
	// browsers share only known kinds of file; on import the content decides, not the name
	const text = new File([file], `${file.name}.txt`, { type: 'text/plain' });
	if (canShare(text)) return share({ files: [text] });
	download(file.name, file);
	return 'downloaded';
}

/** Downloads a copy without names and persons, dated by day only. */
export async function saveAnonymousCopy(content: Content, of: CopyOf): Promise<SavedName> {
	const { anonymousCopy } = await import('$lib/session/files/anonymous-copy');
	const file = await fileOf(anonymousCopy(content, of), `${kindNames[content.kind]} anoniem`, dayOf(now()));
	if (file) download(file.name, file);
	return file?.name;
}

/** Downloads the answers of a scan as a table for a spreadsheet; makes none of anything else. */
export async function saveTable(content: Content, options: ScanCsvOptions): Promise<SavedName> {
	if (content.kind !== 'scan') return undefined;
	const { scanCsv } = await import('$lib/exchange/scan-csv');
	const text = scanCsv(content.questionnaire, content.scan, options);
	const name = `${fileNameOf(content.scan, now())}.csv`;
	download(name, new File([text], name, { type: 'text/csv;charset=utf-8' }));
	return name;
}

/** Makes the file of an item, and records that the item is in a file. */
async function wholeFile(content: Content): Promise<File | undefined> {
	const writes = inWindow?.writes;
	const file = await fileOf(content, kindNames[content.kind], now());
	if (file) inWindow?.file(writes, dataOf(content).id);
	return file;
}

async function fileOf(content: Content, addition: string, at: string): Promise<File | undefined> {
	const contents = await contentToFile(content, version, at);
	if (!contents.ok) return undefined;
	const { id } = dataOf(content);
	const name = `${fileNameOf({ id, region: answersIn(content).region }, at)}${addition}.bouwstenenscan`;
	return new File([contents.value.bytes], name, { type: 'application/json' });
}
