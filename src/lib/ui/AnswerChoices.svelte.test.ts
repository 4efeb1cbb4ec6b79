import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Statement } from '$lib/content/questionnaire';
import type { Answer } from '$lib/scan/scan';
import type { Tick } from '$lib/scan/ticks';
import AnswerChoices from './AnswerChoices.svelte';
import { lateParts } from './late/late-parts.svelte';

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

function show(answer: Answer | null = null, ticked: readonly Tick[] = []) {
	const ontick = vi.fn<(ticked: readonly Tick[]) => void>();
	const onanswer = vi.fn<(answer: Answer | null) => void>();
	const shown = render(AnswerChoices, {
		statement,
		levelNames: ['nog niet', 'verkennen', 'afgesproken', 'werkt', 'geborgd'].map((name) => ({
			name,
			meaning: name,
		})),
		instruction: 'Kies het hoogste niveau.',
		waiting: false,
		answer,
		ticked,
		onanswer,
		ontick,
	});
	return { ...shown, onanswer, ontick, user: userEvent.setup() };
}

beforeAll(async () => {
	lateParts.load();
	document.dispatchEvent(new Event('visibilitychange'));
	await vi.waitFor(() => {
		expect(lateParts.loaded).toBeDefined();
	}, 5_000);
});

describe('AnswerChoices', () => {
	it('offers one tick at most levels, both at level 1, and none without an answer', async () => {
		const labelsAt = async (answer: Answer | null): Promise<readonly string[]> => {
			const { unmount, container } = show(answer);
			await tick();
			const labels = [...container.querySelectorAll('.ticks label')].map((label) => label.textContent.trim());
			unmount();
			return labels;
		};
		const [differs, habit] = ['Verschilt per plek', 'Werkt al, maar alleen uit gewoonte'];
		expect(await labelsAt({ kind: 'level', level: 1 })).toEqual([differs, habit]);
		expect(await labelsAt({ kind: 'level', level: 3 })).toEqual([differs]);
		expect(await labelsAt({ kind: 'unknown' })).toEqual([differs]);
		expect(await labelsAt({ kind: 'notApplicable', reason: { kind: 'irrelevant' } })).toEqual([]);
		expect(await labelsAt(null)).toEqual([]);
	});

	it('adds a tick to those there, and takes it off again', async () => {
		const { ontick, user } = show({ kind: 'level', level: 1 }, ['habit']);
		await user.click(await screen.findByRole('checkbox', { name: 'Verschilt per plek' }));
		expect(ontick).toHaveBeenLastCalledWith(['habit', 'differs']);
		await user.click(screen.getByRole('checkbox', { name: 'Werkt al, maar alleen uit gewoonte' }));
		expect(ontick).toHaveBeenLastCalledWith([]);
	});

	it('is a group named by the instruction, with a radio button per level, unknown and not applicable', () => {
		show();
		expect(screen.getByRole('group', { name: 'Kies het hoogste niveau.' })).toBeTruthy();
		expect(screen.getAllByRole('radio')).toHaveLength(7);
	});

	it('names each level by its anchor and answers with the level', async () => {
		const { onanswer, user } = show();
		const radio = screen.getByRole<HTMLInputElement>('radio', {
			name: /2\s+afgesproken\s+Er is een nummer\./,
		});
		await user.click(radio);
		expect(radio.checked).toBe(true);
		await vi.waitFor(() => {
			expect(onanswer).toHaveBeenCalledExactlyOnceWith({ kind: 'level', level: 2 });
		});
	});

	it('marks the level after the chosen one, and none after the highest', () => {
		const markedAt = (answer: Answer | null): readonly (string | undefined)[] => {
			const { container, unmount } = show(answer);
			const marked = [...container.querySelectorAll('.choice')].filter((choice) =>
				choice.textContent.includes('volgende stap'),
			);
			unmount();
			return marked.map((choice) => choice.querySelector('b')?.textContent);
		};
		expect(markedAt({ kind: 'level', level: 0 })).toEqual(['1']);
		expect(markedAt({ kind: 'level', level: 3 })).toEqual(['4']);
		expect(markedAt({ kind: 'level', level: 4 })).toEqual([]);
		expect(markedAt({ kind: 'unknown' })).toEqual([]);
		expect(markedAt(null)).toEqual([]);
	});

	it('shows nothing chosen, for a skipped statement', () => {
		show({ kind: 'skipped' });
		expect(screen.getAllByRole('radio', { checked: false })).toHaveLength(7);
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
		expect(await screen.findByRole('group', { name: 'Waarom niet?' })).toBeTruthy();
		expect(onanswer).not.toHaveBeenCalled();
	});

	it.each([
		['Iemand anders doet dit', { kind: 'elsewhere', who: '' }],
		['Dit speelt hier niet', { kind: 'irrelevant' }],
		['Iets anders', { kind: 'other', text: '' }],
	] as const)('answers with the reason %s', async (label, reason) => {
		const { onanswer, user } = show();
		await user.click(screen.getByRole('radio', { name: 'Niet van toepassing' }));
		await user.click(await screen.findByRole('radio', { name: label }));
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
