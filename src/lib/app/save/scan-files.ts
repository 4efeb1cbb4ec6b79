import { version } from '$app/environment';
import { canShare, download, share, type ShareOutcome } from '$lib/exchange/hand-over';
import { fileNameOf } from '$lib/exchange/file-name';
import { scanToFile } from '$lib/exchange/scan-to-file';
import { inWindow } from '$lib/ui/in-window.svelte';
import { fileSentence } from './file-sentence';
import { now } from '../now';
import type { OpenedScan } from '../open/opened-scan';

type ScanWithText = Pick<OpenedScan, 'scan' | 'source'>;

/** Downloads the scan with its questionnaire, and says what became of it. */
export async function saveAsFile(opened: ScanWithText): Promise<string> {
	const file = await fileOf(opened);
	if (file) download(file.name, file);
	return fileSentence(file !== undefined, opened.scan);
}

/** To the share sheet; where the device has none, a download. */
export async function shareFile(opened: ScanWithText): Promise<ShareOutcome | 'downloaded'> {
	const file = await fileOf(opened);
	if (!file) return 'failed';
	// browsers share no unknown kinds of file; opening looks at the content, not at the name
	const text = new File([file], `${file.name}.txt`, { type: 'text/plain' });
	if (canShare(text)) return share(text);
	download(file.name, file);
	return 'downloaded';
}

async function fileOf({ scan, source }: ScanWithText): Promise<File | undefined> {
	const madeAt = now();
	const writes = inWindow?.writes;
	const text = await scanToFile({ scan, questionnaire: await source.whole() }, version, madeAt);
	if (!text.ok) return undefined;
	inWindow?.file(writes, scan.id);
	return new File([text.value], `${fileNameOf(scan, madeAt)}.bouwstenenscan`, {
		type: 'application/json',
	});
}
