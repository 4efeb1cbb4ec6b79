import { version } from '$app/environment';
import { download } from '$lib/exchange/hand-over';
import { fileNameOf } from '$lib/exchange/file-name';
import { contentToFile } from '$lib/exchange/scan-to-file';
import { now } from '../now';
import type { OpenSession } from './open-session.svelte';

/** What became of a file. */
export const fileSentence = (isMade: boolean): string =>
	isMade ? 'Het bestand staat bij je downloads.' : 'Het bestand is niet gelukt. Probeer het nog eens.';

/** Downloads the whole bijeenkomst, persons and all; false when the file would not have read back the same. */
export async function saveSessionFile({ session, questionnaire }: OpenSession): Promise<boolean> {
	const at = now();
	const text = await contentToFile({ kind: 'session', session, questionnaire }, version, at);
	if (!text.ok) return false;
	const name = `${fileNameOf(session, at)} bijeenkomst.bouwstenenscan`;
	download(name, new File([text.value], name, { type: 'application/json' }));
	return true;
}
