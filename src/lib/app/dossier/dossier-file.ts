import { version } from '$app/environment';
import { backupToFile } from '$lib/exchange/backup-to-file';
import type { FileContents, NoFile } from '$lib/exchange/checked-file';
import { fileNameFor } from '$lib/exchange/file-name';
import type { Result } from '$lib/result';
import { dayOf } from '$lib/scan/day-of';
import { refKey } from '$lib/scan/one-per-ref';
import { refsIn, type Backup } from '$lib/session/files/backup-file';
import type { DossierCopies } from './dossier-of';
import type { KnownTexts } from './read-regions';

/** "Bouwstenenscan Regio Zuid 2026-11-22 dossier", without extension. */
export const dossierName = (region: string, at: string): string => `${fileNameFor(region, at)} dossier`;

/**
 * Contents of a file with everything that the dossier is made of, in the format of a backup: any device opens it and shows
 * the same dossier.
 */
export function dossierFile(
	{ sessions, milestones }: DossierCopies,
	texts: KnownTexts,
	at: string,
): Promise<Result<FileContents, NoFile>> {
	const backup: Backup = {
		scans: [],
		sessions: sessions.map(({ session }) => session),
		milestones,
		packs: [],
		regionAliases: [],
	};
	const needed = refsIn(backup).flatMap((ref) => {
		const content = texts.get(refKey(ref));
		return content ? [{ ref, content }] : [];
	});
	return backupToFile({ backup, texts: needed }, version, dayOf(at));
}
