import type { Result } from '$lib/result';
import { parseBackup, withTexts, writeBackup, type WholeBackup } from '$lib/session/files/backup-file';
import type { QuestionnaireText } from '$lib/session/files/content';
import { parsePackFile, writePackFile } from '$lib/session/files/pack-file';
import { checkedFile, type NoFile } from './checked-file';

/** Serializes a backup, and verifies the text by reading it back. */
export const backupToFile = (
	{ backup, texts }: WholeBackup,
	app: string,
	now: string,
): Promise<Result<string, NoFile>> =>
	checkedFile(withTexts(backup, texts), (all) => writeBackup(all, app, now), parseBackup);

/** Serializes a questionnaire, and verifies the text by reading it back. */
export const packToFile = (
	text: QuestionnaireText,
	app: string,
	now: string,
): Promise<Result<string, NoFile>> => checkedFile(text, (all) => writePackFile(all, app, now), parsePackFile);
