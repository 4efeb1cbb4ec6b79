import type { Result } from '$lib/result';
import { parseScanFile, writeScanFile, type ScanFile } from '$lib/scan/scan-file';
import type { Content } from '$lib/session/files/content';
import { parseContent, writeContent } from '$lib/session/files/session-file';
import { checkedFile, type NoFile } from './checked-file';

/** The text of a scan's file, read back and compared before it is handed out. */
export const scanToFile = (content: ScanFile, app: string, now: string): Promise<Result<string, NoFile>> =>
	checkedFile(content, (all) => writeScanFile(all, app, now), parseScanFile);

/** The same for a scan, a bijeenkomst or a peilmoment. */
export const contentToFile = (content: Content, app: string, now: string): Promise<Result<string, NoFile>> =>
	checkedFile(content, (all) => writeContent(all, app, now), parseContent);
