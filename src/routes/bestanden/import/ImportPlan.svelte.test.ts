import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { answeredScan, smallQuestionnaire } from '../../../../tests/small-questionnaire';
import { withEntry } from '$lib/scan/with-entry';
import type { Scan } from '$lib/scan/scan';
import type { RefusedFile } from '$lib/app/import/refusals';
import { planFor, type FilesPlan } from '$lib/app/import/plan-files';
import ImportPlan from './ImportPlan.svelte';
import type { Decisions } from '$lib/app/import/write-import';

const later = '2027-01-01T09:30:00.000Z';
const region = (name: string) => ({ id: crypto.randomUUID(), name });
const waterland = region('Waterland');

const base = answeredScan(1, ['B1.1'], { name: 'Najaar', region: waterland });
const here = withEntry(base, { id: 'B1.1', version: 1 }, { answer: { kind: 'unknown' } }, later);
const conflicting = withEntry(base, { id: 'G.1', version: 1 }, { answer: { kind: 'unknown' } }, later);
const newOne = answeredScan(2, ['B1.1'], { name: 'Nieuw', region: waterland });
const otherOne = answeredScan(3, ['B1.1'], { name: 'Van een collega', region: region('waterland') });

function planOf(incoming: readonly Scan[], refused: readonly RefusedFile[] = []): FilesPlan {
	const contents = incoming.map(
		(scan) => ({ kind: 'scan', scan, questionnaire: smallQuestionnaire }) as const,
	);
	const read = { contents, packs: [], regionAliases: [], refused };
	const content = { scans: [{ scan: here, deletedAt: null }], sessions: [], milestones: [] };
	return planFor(read, { content, aliases: [], packs: new Set() });
}

function show(plan: FilesPlan) {
	const onwrite = vi.fn<(decisions: Decisions) => void>();
	const onclose = vi.fn<() => void>();
	render(ImportPlan, { plan, isRenewed: false, isBusy: false, written: 0, onwrite, onclose });
	return { user: userEvent.setup(), onwrite, onclose };
}

const write = (): HTMLButtonElement => screen.getByRole('button', { name: 'Zet op dit apparaat' });

describe('ImportPlan', () => {
	it('proposes to merge a conflict', async () => {
		const { user, onwrite } = show(planOf([conflicting]));
		expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Voeg samen/ }).checked).toBe(true);
		expect(screen.getByText(/1 antwoord alleen in het bestand, 1 antwoord verschilt\./)).toBeTruthy();
		await user.click(write());
		expect(onwrite).toHaveBeenLastCalledWith({ choices: {}, otherRegions: [], regionNames: {} });
		await user.click(screen.getByRole('radio', { name: /^Zet ernaast/ }));
		await user.click(write());
		expect(onwrite).toHaveBeenLastCalledWith({
			choices: { [`scan ${base.id}`]: 'beside' },
			otherRegions: [],
			regionNames: {},
		});
	});

	it('leaves out an item that is unchecked', async () => {
		const { user, onwrite } = show(planOf([newOne, conflicting]));
		await user.click(screen.getByRole('checkbox', { name: /^Nieuw/ }));
		await user.click(write());
		expect(onwrite.mock.lastCall?.[0].choices).toEqual({ [`scan ${newOne.id}`]: 'keep' });
	});

	it('disables writing when everything is left out', async () => {
		const { user } = show(planOf([newOne, conflicting]));
		await user.click(screen.getByRole('checkbox', { name: /^Nieuw/ }));
		expect(write().disabled).toBe(false);
		await user.click(screen.getByRole('radio', { name: /^Houd die van dit apparaat/ }));
		expect(write().disabled).toBe(true);
	});

	it('takes a region of the same name for the same one, until the user says otherwise', async () => {
		const { user, onwrite } = show(planOf([otherOne]));
		const question = within(screen.getByRole('group', { name: 'Is “Waterland” steeds dezelfde regio?' }));
		expect(question.getByRole<HTMLInputElement>('radio', { name: /^Ja/ }).checked).toBe(true);
		await user.click(question.getByRole('radio', { name: /^Nee/ }));
		await user.click(write());
		expect(onwrite.mock.lastCall?.[0].otherRegions).toEqual([otherOne.region.id]);
		await user.click(question.getByRole('radio', { name: /^Ja/ }));
		await user.click(write());
		expect(onwrite.mock.lastCall?.[0].otherRegions).toEqual([]);
	});
});

describe('ImportPlan without anything to add', () => {
	it('shows no button to write if everything is here already', async () => {
		const { user, onclose } = show(planOf([here]));
		expect(screen.getByText('Deze zelfscan staat al precies zo op dit apparaat.')).toBeTruthy();
		expect(screen.queryByRole('button', { name: 'Zet op dit apparaat' })).toBeNull();
		await user.click(screen.getByRole('button', { name: 'Sluit' }));
		expect(onclose).toHaveBeenCalledOnce();
	});

	it('says that nothing changed after a refusal, and shows the file name as text', () => {
		show(planOf([], [{ fileName: '<img src=x onerror=alert(1)>.docx', refusal: 'word' }]));
		expect(screen.getByText('<img src=x onerror=alert(1)>.docx')).toBeTruthy();
		expect(document.querySelector('img')).toBeNull();
		expect(screen.getByText('Er is niets veranderd.')).toBeTruthy();
	});

	it('does not say that nothing changed if another file is accepted', () => {
		show(planOf([newOne], [{ fileName: 'brief.docx', refusal: 'word' }]));
		expect(screen.getByText('Eén bestand is niet geopend:')).toBeTruthy();
		expect(screen.queryByText('Er is niets veranderd.')).toBeNull();
		expect(write().disabled).toBe(false);
	});
});
