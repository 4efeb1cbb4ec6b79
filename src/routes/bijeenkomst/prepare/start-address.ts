import { resolve } from '$app/paths';
import { bundledQuestionnaire } from '$lib/content/bundled';
import { bundledPacks } from '$lib/content/bundled-packs';
import { sameRef } from '$lib/scan/same-ref';
import type { Session } from '$lib/session/session';

/** Address where an invited person begins: the start page, or a questionnaire if it is not the usual one. */
export function startAddress({ questionnaire }: Pick<Session, 'questionnaire'>): string {
	// a local path is no address for another computer, but the file can be handed over
	if (import.meta.env.MODE === 'single') return 'het bestand bouwstenenscan.html';
	if (sameRef(questionnaire, bundledQuestionnaire.ref)) return new URL(resolve('/'), location.href).href;
	const { id, version } = questionnaire;
	const isBundled = bundledPacks.some(({ ref }) => sameRef(ref, questionnaire));
	const start = new URL(resolve('/scan/'), location.href);
	start.hash = isBundled ? id : `${id}/${version}`;
	return start.href;
}
