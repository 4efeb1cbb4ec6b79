import type { Result } from '$lib/result';
import { parseBackup, withTexts, writeBackup, type WholeBackup } from '$lib/session/files/backup-file';
import { checkedFile, type FileContents, type NoFile } from './checked-file';

/** Serializes a backup, and verifies the text by reading it back. */
export const backupToFile = (
	{ backup, texts }: WholeBackup,
	app: string,
	now: string,
): Promise<Result<FileContents, NoFile>> =>
	checkedFile(withTexts(backup, texts), (all) => writeBackup(all, app, now), parseBackup);
