import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import TermList from './TermList.svelte';
import WithTerms from './WithTerms.svelte';

const sentence = 'Zoek je een ELV-bed, dan bel je één nummer. Het ELV is vol.';

/** The glossary comes a moment after the text. */
const patience = { timeout: 10_000 };

const note = (): HTMLElement => {
	const open = document.querySelector<HTMLElement>('[popover]:popover-open');
	if (!open) throw new Error('No explanation is open');
	return open;
};

describe('a text with words of the field', () => {
	let container: HTMLElement;
	beforeEach(async () => {
		({ container } = render(WithTerms, { text: sentence }));
		await screen.findByRole('button', { name: 'ELV' }, patience);
	});

	it('says the same with and without the glossary', () => {
		expect(container.textContent).toBe(sentence);
	});

	it('marks a word where it first stands', () => {
		expect(screen.getAllByRole('button')).toHaveLength(1);
	});

	it('explains it on a click, and not before', async () => {
		expect(document.querySelector('[popover]:popover-open')).toBeNull();
		await userEvent.click(screen.getByRole('button', { name: 'ELV' }));
		await expect.element(note()).toHaveTextContent('Eerstelijnsverblijf');
	});

	it('explains it with the keyboard, and gives the focus back', async () => {
		const word = screen.getByRole('button', { name: 'ELV' });
		word.focus();
		await userEvent.keyboard('{Enter}');
		expect(note()).toBeVisible();
		note().hidePopover();
		expect(document.activeElement).toBe(word);
		await expect.poll(() => container.textContent).toBe(sentence);
	});
});

describe('what is explained already', () => {
	it('is not marked again in a text after it', async () => {
		render(WithTerms, { text: 'Een ELV of een MDO', after: [sentence] });
		await screen.findByRole('button', { name: 'MDO' }, patience);
		expect(screen.queryByRole('button', { name: 'ELV' })).toBeNull();
	});

	it('is not in the list of words', () => {
		render(TermList, { texts: ['Een ELV of een MDO', 'Nog een MDO'], after: [sentence] });
		expect(screen.getAllByRole('listitem')).toHaveLength(1);
	});

	it('leaves no empty list', () => {
		render(TermList, { texts: ['Een gewone zin.'] });
		expect(screen.queryByRole('list')).toBeNull();
	});
});
