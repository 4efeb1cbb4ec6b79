import { questionnaireAtHand } from '$lib/content/bundled';
import { bundledPacks, type Pack } from '$lib/content/bundled-packs';
import { hasDatabase } from '$lib/storage/database-name';
import type { StoredPack } from '$lib/storage/pack-store';

/** A questionnaire to start with: one of the app, or one that someone put on this device. */
export type OfferedPack = Pack & { readonly isOwn: boolean };

/** Those of the app first; without the own ones where the browser can't tell. */
export async function offeredPacks(): Promise<readonly OfferedPack[]> {
	const own = await ownPacks().catch(() => []);
	return [...bundledPacks.map((pack) => ({ ...pack, isOwn: false })), ...own];
}

/** By what stands after the # in the address of the scan: the id, with the version behind a slash if it matters. */
export async function packByName(name: string): Promise<OfferedPack | undefined> {
	const packs = await offeredPacks();
	return packs.find(({ ref: { id, version } }) => name === id || name === `${id}/${version}`);
}

async function ownPacks(): Promise<readonly OfferedPack[]> {
	if (!(await hasDatabase())) return [];
	const { devicePacks } = await import('$lib/storage/device-packs');
	return (await devicePacks().list()).map(offered);
}

function offered({ id, version, hash, questionnaire }: StoredPack): OfferedPack {
	const ref = { id, version, hash };
	const source = questionnaireAtHand(questionnaire, ref);
	return { ref, title: questionnaire.title, load: () => Promise.resolve(source), isOwn: true };
}
