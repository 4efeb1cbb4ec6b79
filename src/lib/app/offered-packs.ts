import { questionnaireAtHand } from '$lib/content/questionnaire-at-hand';
import { bundledPacks, type Pack } from '$lib/content/bundled-packs';
import type { QuestionnaireRef } from '$lib/content/questionnaire-ref';
import { onePerRef } from '$lib/scan/one-per-ref';
import { hasDatabase } from '$lib/storage/database-name';
import type { StoredPack } from '$lib/storage/stores/pack-store';

/** Questionnaire to start with: bundled with the app, or added on this device. */
export type OfferedPack = Pack & { readonly isOwn: boolean };

/**
 * Bundled questionnaires first, without own ones if the browser cannot read them. An own one that is bundled by now
 * counts as bundled.
 */
export async function offeredPacks(): Promise<readonly OfferedPack[]> {
	const own = await ownPacks().catch(() => []);
	return onePerRef([...bundledPacks.map((pack) => ({ ...pack, isOwn: false })), ...own], ({ ref }) => ref);
}

/** Own questionnaires that can no longer be shown. */
export async function damagedPacks(): Promise<readonly QuestionnaireRef[]> {
	if (!(await hasDatabase())) return [];
	const { devicePacks } = await import('$lib/storage/stores/pack-store');
	return devicePacks().damaged();
}

/**
 * Finds a questionnaire by the # part of the address of the scan: the id, and if it matters a slash and the version.
 */
export async function packByName(name: string): Promise<OfferedPack | undefined> {
	const packs = await offeredPacks();
	return packs.find(({ ref: { id, version } }) => name === id || name === `${id}/${version}`);
}

async function ownPacks(): Promise<readonly OfferedPack[]> {
	if (!(await hasDatabase())) return [];
	const { devicePacks } = await import('$lib/storage/stores/pack-store');
	return (await devicePacks().list()).map(offered);
}

function offered({ id, version, hash, questionnaire }: StoredPack): OfferedPack {
	const ref = { id, version, hash };
	const source = questionnaireAtHand(questionnaire, ref);
	return { ref, title: questionnaire.title, load: () => Promise.resolve(source), isOwn: true };
}
