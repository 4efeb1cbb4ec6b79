import type { Result } from '$lib/result';
import { parseScanFile, writeScanFile, type ScanFile } from '$lib/scan/scan-file';
import type { Content } from '$lib/session/files/content';
import { parseContent, writeContent } from '$lib/session/files/session-file';
import { checkedFile, type NoFile } from './checked-file';

/** Serializes a scan, and verifies the text by reading it back. */
export const scanToFile = (content: ScanFile, app: string, now: string): Promise<Result<string, NoFile>> =>
	checkedFile(content, (all) => writeScanFile(all, app, now), parseScanFile);

/** Serializes a scan, a session or a milestone, and verifies the text by reading it back. */
export const contentToFile = (content: Content, app: string, now: string): Promise<Result<string, NoFile>> =>
	checkedFile(content, (all) => writeContent(all, app, now), parseContent);
