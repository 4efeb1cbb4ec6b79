import { questionnaireAtHand } from '$lib/content/bundled';
import { bundledPacks, type Pack } from '$lib/content/bundled-packs';
import type { QuestionnaireRef } from '$lib/content/questionnaire-ref';
import { onePerRef } from '$lib/scan/one-per-ref';
import { hasDatabase } from '$lib/storage/database-name';
import type { StoredPack } from '$lib/storage/stores/pack-store';

/** A questionnaire to start with: one of the app, or one that someone put on this device. */
export type OfferedPack = Pack & { readonly isOwn: boolean };

/**
 * Those of the app first; without the own ones where the browser can't tell. An own one that has come to ship with the app
 * is the app's.
 */
export async function offeredPacks(): Promise<readonly OfferedPack[]> {
	const own = await ownPacks().catch(() => []);
	return onePerRef([...bundledPacks.map((pack) => ({ ...pack, isOwn: false })), ...own], ({ ref }) => ref);
}

/** Own ones that can't be shown any more. */
export async function damagedPacks(): Promise<readonly QuestionnaireRef[]> {
	if (!(await hasDatabase())) return [];
	const { devicePacks } = await import('$lib/storage/device-packs');
	return devicePacks().damaged();
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
