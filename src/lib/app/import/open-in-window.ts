import { bundledQuestionnaire } from '$lib/content/bundled';
import { sameRef } from '$lib/scan/same-ref';
import { refOf, type Content, type Item } from '$lib/session/files/content';
import { canKeep } from '$lib/storage/can-keep';

/**
 * Opens files for as long as the window is open, where the browser stores nothing: the stores hold refused writes in
 * memory. Resolves to the items that can be opened this way; to none where the device can store.
 */
export async function openInWindow(contents: readonly Content[]): Promise<readonly Item[]> {
	if (contents.length === 0 || (await canKeep())) return [];
	// without a database, only the questionnaire in the app is available
	const items = contents.filter((content) => sameRef(refOf(content), bundledQuestionnaire.ref));
	const held = await Promise.all(items.map(hold));
	return items.filter((_item, index) => held[index]);
}

/** Holds an item in memory, unless this window already holds it; false if its kind cannot be held. */
async function hold(content: Content): Promise<boolean> {
	if (content.kind === 'milestone') return false;
	const [{ deviceScans }, { deviceSessions }] = await Promise.all([
		import('$lib/storage/stores/scan-store'),
		import('$lib/storage/stores/session-store'),
	]);
	const { kind, questionnaire } = content;
	const store = kind === 'scan' ? deviceScans() : deviceSessions();
	if (store.isUnsaved(kind === 'scan' ? content.scan.id : content.session.id)) return true;
	const writing =
		kind === 'scan'
			? deviceScans().save(content.scan, Object.keys(content.scan.entries), questionnaire)
			: deviceSessions().save(content.session, questionnaire);
	await writing.catch(() => undefined);
	return true;
}
