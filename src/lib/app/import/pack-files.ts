import { comparePacks, type PackDifference } from '$lib/content/pack/compare-packs';
import type { QuestionnaireRef } from '$lib/content/questionnaire-ref';
import type { Questionnaire } from '$lib/content/questionnaire';
import type { PackProblem } from '$lib/content/pack/read-document';
import type { PackRead } from '$lib/content/pack/read-pack';
import { ok, type Result } from '$lib/result';
import { sameRef } from '$lib/scan/same-ref';
import type { OfferedPack } from '../offered-packs';

/** Questionnaire read from files and not stored yet. */
export type FoundPack = {
	readonly ref: QuestionnaireRef;
	readonly read: PackRead;
	/** True if this exact text is already on this device. */
	readonly isHere: boolean;
	/** Difference with the questionnaire here that has the same id; the one added last, if there are several. */
	readonly earlier: { readonly version: string; readonly difference: PackDifference } | undefined;
};

/** Beyond the limits of the reader, so that the reader itself reports the excess. */
const enoughBytes = 8_000_000;
const enoughFiles = 100;

/** Loads the parser with the first file that the user chooses. */
export async function readPackFiles(
	files: readonly File[],
	packs: readonly OfferedPack[],
): Promise<Result<FoundPack, readonly PackProblem[]>> {
	const [{ readPack }, { makeRef }] = await Promise.all([
		import('$lib/content/pack/read-pack'),
		import('$lib/content/make-ref'),
	]);
	const texts = files.slice(0, enoughFiles).map(async (file) => ({
		name: file.name,
		text: await file.slice(0, enoughBytes).text(),
	}));
	const read = readPack(await Promise.all(texts));
	if (!read.ok) return read;
	const ref = await makeRef(read.value.questionnaire);
	return ok({
		ref,
		read: read.value,
		isHere: packs.some((pack) => sameRef(pack.ref, ref)),
		earlier: await earlierOf(read.value.questionnaire, packs),
	});
}

async function earlierOf(after: Questionnaire, packs: readonly OfferedPack[]): Promise<FoundPack['earlier']> {
	const same = packs.filter(({ ref }) => ref.id === after.id);
	const before = same.find(({ isOwn }) => isOwn) ?? same[0];
	if (!before) return undefined;
	const source = await before.load();
	return { version: before.ref.version, difference: comparePacks(await source.whole(), after) };
}
