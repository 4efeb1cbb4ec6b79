import { bundledQuestionnaire } from '$lib/content/bundled';
import { sameRef } from '$lib/scan/same-ref';
import { refOf, type Content, type Item } from '$lib/session/files/content';
import { canKeep } from '$lib/storage/can-keep';

/**
 * Where the browser keeps nothing at all, a file can be worked on for as long as the window is open: the stores hold what
 * the device refuses. Resolves to what can be opened that way; to nothing where there is a device to write to.
 */
export async function openInWindow(contents: readonly Content[]): Promise<readonly Item[]> {
	if (contents.length === 0 || (await canKeep())) return [];
	// without a database there is no other text than the one in the app
	const items = contents.filter((content) => sameRef(refOf(content), bundledQuestionnaire.ref));
	const held = await Promise.all(items.map(hold));
	return items.filter((_item, index) => held[index]);
}

/** What this window has of it already, stays. */
async function hold(content: Content): Promise<boolean> {
	if (content.kind === 'milestone') return false;
	const [{ deviceScans }, { deviceSessions }] = await Promise.all([
		import('$lib/storage/device'),
		import('$lib/storage/device-sessions'),
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
