import { bundledPacks } from '$lib/content/bundled-packs';
import { atOnce, type Steps } from '$lib/in-slices';
import type { Region, Scan } from '$lib/scan/scan';
import { answersIn, type Item, type QuestionnaireText } from '$lib/session/files/content';
import type { DeviceContent, KeptItem } from '$lib/session/files/device-content';
import { planImportSteps, type ImportItem } from '$lib/session/files/import-plan';
import { namesToAsk, type NamesQuestion } from '$lib/session/files/region-names';
import { regionsToAsk, type RegionQuestion } from '$lib/session/files/same-region';
import type { RegionAlias } from '$lib/session/files/region-alias';
import type { Session } from '$lib/session/session';
import { hasDatabase } from '$lib/storage/database-name';
import { groupOf } from './import-words';
import type { ReadFiles } from './read-files';

/** Changes that the chosen files would make to this device. */
export type FilesPlan = {
	readonly read: ReadFiles;
	readonly items: readonly ImportItem[];
	/** Questionnaires that are not on this device yet. */
	readonly newPacks: readonly QuestionnaireText[];
	readonly regions: readonly RegionQuestion[];
	/** Regions that come in with a different name. */
	readonly names: readonly NamesQuestion[];
};

export type Device = {
	readonly content: DeviceContent;
	readonly aliases: readonly RegionAlias[];
	/** Hashes of the questionnaires that the user added. */
	readonly packs: ReadonlySet<string>;
};

const ofTheApp = new Set(bundledPacks.map(({ ref }) => ref.hash));

const emptyDevice: Device = {
	content: { scans: [], sessions: [], milestones: [] },
	aliases: [],
	packs: new Set(),
};

/** Reads this device without creating a database. */
export async function readDevice(): Promise<Device> {
	if (!(await hasDatabase())) return emptyDevice;
	const { deviceContent } = await import('$lib/storage/stores/content-store');
	const store = deviceContent();
	const [content, aliases, packs] = await Promise.all([
		store.readAll(),
		store.regionAliases(),
		store.packs(),
	]);
	return { content, aliases, packs: new Set(packs.map(({ hash }) => hash)) };
}

export const planFor = (read: ReadFiles, device: Device): FilesPlan => atOnce(planInSteps(read, device));

export function* planInSteps(read: ReadFiles, { content, aliases, packs }: Device): Steps<FilesPlan> {
	const items = yield* planImportSteps(read.contents, content);
	const incoming = items.filter((item) => groupOf(item) !== 'known').map(({ content: item }) => item);
	const here = itemsOn(content).map(({ item }) => item);
	yield;
	const regions = regionsToAsk(regionsIn(incoming), regionsIn(here), [...aliases, ...read.regionAliases]);
	yield;
	return {
		read,
		items,
		newPacks: read.packs.filter(({ ref }) => !packs.has(ref.hash) && !ofTheApp.has(ref.hash)),
		regions,
		names: namesToAsk(namedIn(incoming), namedIn(here)),
	};
}

const regionsIn = (items: readonly Item[]): readonly Region[] => items.map((item) => answersIn(item).region);

/** Items whose region can be renamed; a milestone keeps the name that its region had. */
const namedIn = (items: readonly Item[]): readonly (Scan | Session)[] =>
	items.filter(({ kind }) => kind !== 'milestone').map(answersIn);

/** Items of all kinds in one list, including the bin. */
const itemsOn = ({ scans, sessions, milestones }: DeviceContent): readonly KeptItem[] => [
	...scans.map(({ scan, deletedAt }) => ({ item: { kind: 'scan', scan }, deletedAt }) as const),
	...sessions.map(({ session, deletedAt }) => ({ item: { kind: 'session', session }, deletedAt }) as const),
	...milestones.map(
		({ milestone, deletedAt }) => ({ item: { kind: 'milestone', milestone }, deletedAt }) as const,
	),
];
