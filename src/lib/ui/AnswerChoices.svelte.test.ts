import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Statement } from '$lib/content/questionnaire';
import type { Answer } from '$lib/scan/scan';
import AnswerChoices from './AnswerChoices.svelte';

const statement: Statement = {
	id: 'B1.1',
	version: 1,
	text: 'Partners weten wie zij bellen.',
	why: 'Anders belt iedereen iedereen.',
	anchors: [
		'Niemand weet het.',
		'Het is besproken.',
		'Er is een nummer.',
		'Het nummer wordt gebeld.',
		'Er is een vervanger.',
	],
	askWhom: 'je hagrovoorzitter',
	importance: 2,
	core: true,
	private: false,
	zekerheid: 'eigen',
	bron: ['F13'],
};

function show(answer: Answer | null = null) {
	const onanswer = vi.fn<(answer: Answer | null) => void>();
	const shown = render(AnswerChoices, {
		statement,
		levelNames: ['nog niet', 'verkennen', 'vastgelegd', 'werkt', 'geborgd'].map((name) => ({
			name,
			meaning: name,
		})),
		instruction: 'Kies het hoogste niveau.',
		waiting: false,
		answer,
		onanswer,
	});
	return { ...shown, onanswer, user: userEvent.setup() };
}

describe('AnswerChoices', () => {
	it('is a group named by the instruction, with a radio button per level, unknown and not applicable', () => {
		show();
		expect(screen.getByRole('group', { name: 'Kies het hoogste niveau.' })).toBeTruthy();
		expect(screen.getAllByRole('radio')).toHaveLength(7);
	});

	it('names each level by its anchor and answers with the level', async () => {
		const { onanswer, user } = show();
		await user.click(screen.getByRole('radio', { name: /2\s+vastgelegd\s+Er is een nummer\./ }));
		expect(onanswer).toHaveBeenCalledExactlyOnceWith({ kind: 'level', level: 2 });
	});

	it('shows nothing chosen, for a skipped statement', () => {
		show({ kind: 'skipped' });
		expect(screen.getAllByRole('radio', { checked: false })).toHaveLength(7);
	});

	it('says whom to ask, for the answer unknown', () => {
		show({ kind: 'unknown' });
		expect(screen.getByText(/Vraag het aan je hagrovoorzitter/)).toBeTruthy();
	});

	it('answers null, when the choice is cleared', async () => {
		const { onanswer, user } = show({ kind: 'level', level: 3 });
		await user.click(screen.getByRole('button', { name: 'Wis keuze' }));
		expect(onanswer).toHaveBeenCalledExactlyOnceWith(null);
	});
});

describe('AnswerChoices for not applicable', () => {
	it('does not answer before a reason is chosen', async () => {
		const { onanswer, user } = show();
		await user.click(screen.getByRole('radio', { name: 'Niet van toepassing' }));
		expect(onanswer).not.toHaveBeenCalled();
		expect(screen.getByRole('group', { name: 'Waarom niet?' })).toBeTruthy();
	});

	it.each([
		['Iemand anders doet dit', { kind: 'elsewhere', who: '' }],
		['Dit speelt hier niet', { kind: 'irrelevant' }],
		['Iets anders', { kind: 'other', text: '' }],
	] as const)('answers with the reason %s', async (label, reason) => {
		const { onanswer, user } = show();
		await user.click(screen.getByRole('radio', { name: 'Niet van toepassing' }));
		await user.click(screen.getByRole('radio', { name: label }));
		expect(onanswer).toHaveBeenLastCalledWith({ kind: 'notApplicable', reason });
	});

	it('answers at each typed letter of the explanation', async () => {
		const { onanswer, user } = show({ kind: 'notApplicable', reason: { kind: 'elsewhere', who: 'de krin' } });
		await user.type(screen.getByRole('textbox', { name: 'Wie doet dit?' }), 'g');
		expect(onanswer).toHaveBeenLastCalledWith({
			kind: 'notApplicable',
			reason: { kind: 'elsewhere', who: 'de kring' },
		});
	});
});
