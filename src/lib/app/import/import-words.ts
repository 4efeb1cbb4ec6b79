import type { Item } from '$lib/session/files/content';
import type { ImportChoice, ImportItem } from '$lib/session/files/import-plan';
import type { ItemDifference } from './differences';
import { kindWords } from './item-words';
import { counted } from '$lib/report/count-words';

/** Default treatment of an item; the first group asks most of the reader. */
export type ImportGroup = 'ask' | 'add' | 'known';

/** Counts an item in the bin as an addition, as importing takes it out of the bin. */
export function groupOf({ state, isBinned }: ImportItem): ImportGroup {
	if (state === 'conflict') return 'ask';
	return state === 'new' || state === 'newer' || isBinned ? 'add' : 'known';
}

/** Choices for a conflict. A milestone is frozen, so two that differ are never merged. */
export const choicesFor = ({ kind }: Item): readonly ImportChoice[] =>
	kind === 'milestone' ? ['beside', 'keep', 'take'] : ['merge', 'keep', 'take', 'beside'];

export const proposalFor = (item: ImportItem): ImportChoice =>
	groupOf(item) === 'ask' ? (choicesFor(item.content)[0] ?? 'keep') : 'merge';

type ChoiceWords = { readonly label: string; readonly explanation: string };

export const choiceWords: Readonly<Record<ImportChoice, ChoiceWords>> = {
	merge: {
		label: 'Voeg samen',
		explanation:
			'Wat maar op één plek staat, blijft staan. Staat er op beide plekken iets, dan telt het laatste.',
	},
	keep: { label: 'Houd die van dit apparaat', explanation: 'Hier verandert niets.' },
	take: {
		label: 'Neem die uit het bestand',
		explanation: 'Die komt in de plaats van die op dit apparaat.',
	},
	beside: {
		label: 'Zet ernaast',
		explanation: 'Je hebt er daarna twee: die van hier en die uit het bestand.',
	},
};

const sortWords: Readonly<Record<ItemDifference['sort'], readonly [one: string, many: string]>> = {
	answers: ['antwoord', 'antwoorden'],
	people: ['deelnemer', 'deelnemers'],
	decisions: ['besluit', 'besluiten'],
	actions: ['actie', 'acties'],
};

/** "3 antwoorden staan alleen hier en 2 alleen in het bestand; 1 antwoord verschilt." */
export function differenceText(differences: readonly ItemDifference[]): string {
	if (differences.length === 0)
		return 'Alle antwoorden zijn gelijk. Er verschilt iets anders, zoals de naam.';
	return differences.map(sentenceOf).join(' ');
}

function sentenceOf({ sort, here, file, different }: ItemDifference): string {
	const counted = (count: number): string => `${String(count)} ${sortWords[sort][count === 1 ? 0 : 1]}`;
	const parts = [
		here > 0 && `${counted(here)} alleen op dit apparaat`,
		file > 0 && `${counted(file)} alleen in het bestand`,
		different > 0 && `${counted(different)} ${different === 1 ? 'verschilt' : 'verschillen'}`,
	].filter((part) => part !== false);
	return `${parts.join(', ')}.`;
}

/** State of an item in a list; empty where its place in the list says enough. */
export function stateWord({ state, isBinned }: ImportItem): string {
	if (isBinned) return 'komt uit de prullenbak';
	if (state === 'newer') return 'nieuwer';
	return state === 'older' ? 'op dit apparaat staat meer' : '';
}

/** Heading of the preview: a sentence about a single item, counts of several. */
export function headline(items: readonly ImportItem[]): string {
	const [only, ...others] = items;
	return only && others.length === 0 ? sentenceAbout(only) : countsOf(items);
}

function sentenceAbout(item: ImportItem): string {
	const { one, this: it, which } = kindWords[item.content.kind];
	if (groupOf(item) === 'ask') return `${it} staat al op dit apparaat, maar is daar anders.`;
	if (item.isBinned) return `${it} zit hier in de prullenbak, en komt daaruit terug.`;
	if (item.state === 'new') return `Een ${one} ${which} hier nog niet staat.`;
	if (item.state === 'newer') return `${it} staat al op dit apparaat. Het bestand is nieuwer.`;
	if (item.state === 'same') return `${it} staat al precies zo op dit apparaat.`;
	return `${it} staat al op dit apparaat, met alles uit het bestand en nog meer.`;
}

/** "3 nieuw, 1 met nieuwere antwoorden, 1 verschilt, 2 staan hier al". */
function countsOf(items: readonly ImportItem[]): string {
	const count = (fits: (item: ImportItem) => boolean): number => items.filter(fits).length;
	const added = count((item) => !item.isBinned && item.state === 'new');
	const newer = count((item) => !item.isBinned && item.state === 'newer');
	const asked = count((item) => groupOf(item) === 'ask');
	const binned = count((item) => item.isBinned && groupOf(item) === 'add');
	const known = count((item) => groupOf(item) === 'known');
	return [
		added > 0 && `${String(added)} nieuw`,
		newer > 0 && `${String(newer)} met nieuwere antwoorden`,
		asked > 0 && counted(asked, 'verschilt', 'verschillen'),
		binned > 0 && `${String(binned)} uit de prullenbak`,
		known > 0 && `${counted(known, 'staat', 'staan')} hier al`,
	]
		.filter((part) => part !== false)
		.join(', ');
}

export const packText = (
	{ title, version }: { readonly title: string; readonly version: string },
	isNew: boolean,
): string =>
	isNew
		? `Een vragenlijst: “${title}”, versie ${version}.`
		: `De vragenlijst “${title}”, versie ${version}, staat al op dit apparaat.`;
