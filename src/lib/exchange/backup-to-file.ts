import type { Result } from '$lib/result';
import { parseBackup, withTexts, writeBackup, type WholeBackup } from '$lib/session/files/backup-file';
import type { QuestionnaireText } from '$lib/session/files/content';
import { parsePack, writePack } from '$lib/session/files/pack-file';
import { checkedFile, type NoFile } from './checked-file';

/** The text of a backup's file, read back and compared before it is handed out. */
export const backupToFile = (
	{ backup, texts }: WholeBackup,
	app: string,
	now: string,
): Promise<Result<string, NoFile>> =>
	checkedFile(withTexts(backup, texts), (all) => writeBackup(all, app, now), parseBackup);

/** The same for a questionnaire. */
export const packToFile = (
	text: QuestionnaireText,
	app: string,
	now: string,
): Promise<Result<string, NoFile>> => checkedFile(text, (all) => writePack(all, app, now), parsePack);
