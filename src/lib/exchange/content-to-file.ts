import type { Result } from '$lib/result';
import type { Content } from '$lib/session/files/content';
import { parseContent, writeContent } from '$lib/session/files/session-file';
import { checkedFile, type FileContents, type NoFile } from './checked-file';

/** Serializes a scan, a session or a milestone, and verifies the text by reading it back. */
export const contentToFile = (
	content: Content,
	app: string,
	now: string,
): Promise<Result<FileContents, NoFile>> =>
	checkedFile(content, (all) => writeContent(all, app, now), parseContent);
