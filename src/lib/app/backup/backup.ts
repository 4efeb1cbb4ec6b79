import { version } from '$app/environment';
import { bundledQuestionnaire } from '$lib/content/bundled';
import type { QuestionnaireRef } from '$lib/content/questionnaire-ref';
import { download } from '$lib/exchange/hand-over';
import { backupToFile } from '$lib/exchange/backup-to-file';
import type { NoFile } from '$lib/exchange/checked-file';
import { fileNameFor } from '$lib/exchange/file-name';
import { err, ok, type Result } from '$lib/result';
import { sameRef } from '$lib/scan/same-ref';
import { backupFrom, refsIn, type Backup, type WholeBackup } from '$lib/session/files/backup-file';
import { answersIn, type QuestionnaireText } from '$lib/session/files/content';
import type { DeviceContent } from '$lib/session/files/device-content';
import type { ContentStore } from '$lib/storage/stores/content-store';
import { hasDatabase } from '$lib/storage/database-name';

/** Reason for not making a backup. */
export type NoBackup = 'nothing' | NoFile;

/**
 * Contents of a backup as of `at`; `leftOut` has the ids of items that are damaged or whose questionnaire is not on this
 * device.
 */
export type MadeBackup = {
	readonly contents: Blob;
	readonly at: string;
	readonly leftOut: readonly string[];
};

/** Writes everything on this device outside the bin, and reads it back to compare before returning it. */
export async function makeBackup(at: string): Promise<Result<MadeBackup, NoBackup>> {
	if (!(await hasDatabase())) return err('nothing');
	const [{ deviceContent }, { damagedOnDeviceExcept }] = await Promise.all([
		import('$lib/storage/stores/content-store'),
		import('$lib/storage/stores/damaged-items'),
	]);
	const { content, whole, leftOut } = await readDevice(deviceContent());
	if (idsIn(whole.backup).length === 0) return err('nothing');
	const file = await backupToFile(whole, version, at);
	if (!file.ok) return file;
	const damaged = await damagedOnDeviceExcept(content);
	return ok({
		contents: file.value.bytes,
		at,
		leftOut: [...leftOut, ...damaged.map(({ id }) => id)],
	});
}

export function downloadBackup({ contents, at }: MadeBackup): void {
	const name = `${fileNameFor('reservekopie', at)}.bouwstenenscan`;
	download(name, new File([contents], name, { type: 'application/json' }));
}

type Read = {
	readonly content: DeviceContent;
	readonly whole: WholeBackup;
	readonly leftOut: readonly string[];
};

async function readDevice(store: ContentStore): Promise<Read> {
	const content = await store.readAll();
	const all = backupFrom(content, (await store.packs()).map(refIn), await store.regionAliases());
	const refs = refsIn(all);
	const texts = await textsOf(store, refs);
	const backup = withText(all, (ref) => texts.some((text) => sameRef(text.ref, ref)));
	const taken = new Set(idsIn(backup));
	return { content, whole: { backup, texts }, leftOut: idsIn(all).filter((id) => !taken.has(id)) };
}

/** Texts in the order of the references; the app's own text is always available. */
async function textsOf(
	store: ContentStore,
	refs: readonly QuestionnaireRef[],
): Promise<readonly QuestionnaireText[]> {
	const stored = await store.questionnairesFor(refs);
	const own = { ref: bundledQuestionnaire.ref, content: await bundledQuestionnaire.whole() };
	return refs.flatMap((ref) => [...stored, own].find((text) => sameRef(text.ref, ref)) ?? []);
}

/** Leaves out items without their questionnaire, which would make the whole file unreadable. */
function withText(backup: Backup, hasText: (ref: QuestionnaireRef) => boolean): Backup {
	const { scans, sessions, milestones, packs } = backup;
	return {
		...backup,
		scans: scans.filter(({ questionnaire }) => hasText(questionnaire)),
		sessions: sessions.filter(({ questionnaire }) => hasText(questionnaire)),
		milestones: milestones.filter(({ subject }) => hasText(answersIn(subject).questionnaire)),
		packs: packs.filter(hasText),
	};
}

/** Ids of all items, and hashes of the questionnaires that the user added. */
const idsIn = ({ scans, sessions, milestones, packs }: Backup): readonly string[] => [
	...[...scans, ...sessions, ...milestones].map(({ id }) => id),
	...packs.map(({ hash }) => hash),
];

const refIn = ({ id, version, hash }: QuestionnaireRef): QuestionnaireRef => ({ id, version, hash });
