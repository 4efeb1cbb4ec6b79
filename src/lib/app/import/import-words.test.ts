import { describe, expect, it } from 'vitest';
import { smallQuestionnaire, smallScan } from '../../../../tests/small-questionnaire';
import { earlierMilestone, exampleSession } from '../../../../tests/session-fixture';
import { withEntry } from '$lib/scan/with-entry';
import type { Scan } from '$lib/scan/scan';
import type { Item } from '$lib/session/files/content';
import { planImport, type ImportItem } from '$lib/session/files/import-plan';
import { differencesOf } from './differences';
import { choicesFor, differenceText, groupOf, headline, proposalFor } from './import-words';

const monday = '2026-03-02T08:00:00.000Z';
const tuesday = '2026-03-03T08:00:00.000Z';

const base = smallScan({ name: 'Najaar' });
const answered = (scan: Scan, id: string, level: 0 | 4, at: string): Scan =>
	withEntry(scan, { id, version: 1 }, { answer: { kind: 'level', level } }, at);
const later = answered(base, 'B1.1', 4, monday);
const elsewhere = answered(base, 'G.1', 0, tuesday);

function planned(incoming: Scan, here: Scan | undefined, deletedAt: string | null = null): ImportItem {
	const scans = here ? [{ scan: here, deletedAt }] : [];
	const content = { kind: 'scan', scan: incoming, questionnaire: smallQuestionnaire } as const;
	const [item] = planImport([content], { scans, sessions: [], milestones: [] });
	if (!item) throw new Error('Expected one item');
	return item;
}

const isNew = planned(base, undefined);
const isSame = planned(base, base);
const isNewer = planned(later, base);
const isOlder = planned(base, later);
const isConflict = planned(elsewhere, later);
const isBinned = planned(base, base, tuesday);

describe('groupOf and proposalFor', () => {
	it.each([
		['new', isNew, 'add'],
		['newer', isNewer, 'add'],
		['in the bin', isBinned, 'add'],
		['older, and in the bin', planned(base, later, tuesday), 'add'],
		['the same', isSame, 'known'],
		['older', isOlder, 'known'],
		['different', isConflict, 'ask'],
	] as const)('classify an item: %s', (_name, item, group) => {
		expect(groupOf(item)).toBe(group);
		expect(proposalFor(item)).toBe('merge');
	});

	it('keep both milestones if they differ, and never merge them', () => {
		const milestone = earlierMilestone();
		const content = { kind: 'milestone', milestone, questionnaire: smallQuestionnaire } as const;
		const here = { milestone: { ...milestone, name: 'Anders' }, deletedAt: null };
		const [item] = planImport([content], { scans: [], sessions: [], milestones: [here] });
		expect(item && proposalFor(item)).toBe('beside');
		expect(choicesFor(content)).not.toContain('merge');
	});
});

describe('headline', () => {
	it.each([
		[[isNew], 'Een zelfscan die hier nog niet staat.'],
		[[isSame], 'Deze zelfscan staat al precies zo op dit apparaat.'],
		[[isNewer], 'Deze zelfscan staat al op dit apparaat. Het bestand is nieuwer.'],
		[[isConflict], 'Deze zelfscan staat al op dit apparaat, maar is daar anders.'],
		[[isBinned], 'Deze zelfscan zit hier in de prullenbak, en komt daaruit terug.'],
		[
			[isNew, isNew, isNew, isSame, isNewer, isConflict],
			'3 nieuw, 1 met nieuwere antwoorden, 1 verschilt, 1 staat hier al',
		],
		[[isBinned, isSame, isOlder], '1 uit de prullenbak, 2 staan hier al'],
	] as const)('describes the items (%#)', (items, sentence) => {
		expect(headline(items)).toBe(sentence);
	});
});

describe('differenceText', () => {
	const textFor = (here: Item, file: Item): string => differenceText(differencesOf(here, file));
	const scan = (of: Scan): Item => ({ kind: 'scan', scan: of });

	it('counts differences by where the answers are', () => {
		expect(textFor(scan(later), scan(elsewhere))).toBe(
			'1 antwoord alleen op dit apparaat, 1 antwoord alleen in het bestand.',
		);
		const other = answered(answered(base, 'B1.1', 0, tuesday), 'B1.2', 0, tuesday);
		expect(textFor(scan(later), scan(other))).toBe('1 antwoord alleen in het bestand, 1 antwoord verschilt.');
	});

	it('ignores the moment of an answer', () => {
		const again = answered(base, 'B1.1', 4, tuesday);
		expect(textFor(scan(later), scan(again))).toContain('Alle antwoorden zijn gelijk.');
	});

	it('counts people, decisions and actions of a session', () => {
		const session = exampleSession();
		const { participants, actions } = session;
		const fewer = { ...session, participants: participants.slice(2), actions: actions.slice(1) };
		expect(textFor({ kind: 'session', session }, { kind: 'session', session: fewer })).toBe(
			'2 deelnemers alleen op dit apparaat. 1 actie alleen op dit apparaat.',
		);
	});
});
