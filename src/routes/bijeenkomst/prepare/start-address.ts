import { resolve } from '$app/paths';
import { bundledQuestionnaire } from '$lib/content/bundled';
import { bundledPacks } from '$lib/content/bundled-packs';
import { sameRef } from '$lib/scan/same-ref';
import type { Session } from '$lib/session/session';

/** Where someone who is invited begins: the start page, or straight at another questionnaire than the usual one. */
export function startAddress({ questionnaire }: Pick<Session, 'questionnaire'>): string {
	// a folder of this computer is no address for another; the file can be handed over
	if (import.meta.env.MODE === 'single') return 'het bestand bouwstenenscan.html';
	if (sameRef(questionnaire, bundledQuestionnaire.ref)) return new URL(resolve('/'), location.href).href;
	const { id, version } = questionnaire;
	const isBundled = bundledPacks.some(({ ref }) => sameRef(ref, questionnaire));
	const start = new URL(resolve('/scan/'), location.href);
	start.hash = isBundled ? id : `${id}/${version}`;
	return start.href;
}
