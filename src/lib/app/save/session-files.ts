import { version } from '$app/environment';
import { download } from '$lib/exchange/hand-over';
import { fileNameOf } from '$lib/exchange/file-name';
import { contentToFile } from '$lib/exchange/scan-to-file';
import { inWindow } from '$lib/ui/in-window.svelte';
import { fileSentence } from './file-sentence';
import { now } from '../now';
import type { OpenSession } from '../open/open-session.svelte';

/** Downloads the whole bijeenkomst, persons and all; says what became of it. */
export async function saveSessionFile({ session, questionnaire }: OpenSession): Promise<string> {
	const at = now();
	const writes = inWindow?.writes;
	const text = await contentToFile({ kind: 'session', session, questionnaire }, version, at);
	if (!text.ok) return fileSentence(false, session);
	const name = `${fileNameOf(session, at)} bijeenkomst.bouwstenenscan`;
	download(name, new File([text.value], name, { type: 'application/json' }));
	inWindow?.file(writes, session.id);
	return fileSentence(true, session);
}
