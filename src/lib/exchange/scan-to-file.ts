import { canonicalJson } from '$lib/content/canonical';
import { err, ok, type Result } from '$lib/result';
import { parseScanFile, writeScanFile, type ScanFile } from '$lib/scan/scan-file';
import { parseContent, writeContent, type Content } from '$lib/session/session-file';

/** The text of a scan's file, read back and compared before it is handed out. */
export async function scanToFile(
	content: ScanFile,
	app: string,
	now: string,
): Promise<Result<string, 'not-the-same'>> {
	const text = await writeScanFile(content, app, now);
	const back = await parseScanFile(text);
	return back.ok && canonicalJson(back.value) === canonicalJson(content) ? ok(text) : err('not-the-same');
}

/** The same for anything that a file can hold. */
export async function contentToFile(
	content: Content,
	app: string,
	now: string,
): Promise<Result<string, 'not-the-same'>> {
	const text = await writeContent(content, app, now);
	const back = await parseContent(text);
	return back.ok && canonicalJson(back.value) === canonicalJson(content) ? ok(text) : err('not-the-same');
}

/** "Bouwstenenscan Regio Zuid 2026-11-22"; without what a file system refuses. */
export function fileNameFor(region: string, now: string): string {
	const safe = region
		.normalize('NFC')
		.replace(/[\p{C}<>:"/\\|?*.]+/gu, ' ')
		.replace(/\s+/g, ' ')
		.trim()
		.slice(0, 60);
	return `Bouwstenenscan ${safe} ${now.slice(0, 10)}`.replace(/\s+/g, ' ');
}
