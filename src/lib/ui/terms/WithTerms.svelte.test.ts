import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import TermList from './TermList.svelte';
import WithTerms from './WithTerms.svelte';

const sentence = 'Zoek je een ELV-bed, dan bel je één nummer. Het ELV is vol.';

/** The glossary loads after the text. */
const patience = { timeout: 10_000 };

const note = (): HTMLElement => {
	const open = document.querySelector<HTMLElement>('[popover]:popover-open');
	if (!open) throw new Error('No explanation is open');
	return open;
};

describe('WithTerms', () => {
	let container: HTMLElement;
	beforeEach(async () => {
		({ container } = render(WithTerms, { text: sentence }));
		await screen.findByRole('button', { name: 'ELV' }, patience);
	});

	it('keeps the text unchanged, once the glossary has loaded', () => {
		expect(container.textContent).toBe(sentence);
	});

	it('marks only the first occurrence of a term', () => {
		expect(screen.getAllByRole('button')).toHaveLength(1);
	});

	it('explains a term only on a click', async () => {
		expect(document.querySelector('[popover]:popover-open')).toBeNull();
		await userEvent.click(screen.getByRole('button', { name: 'ELV' }));
		await expect.element(note()).toHaveTextContent('Eerstelijnsverblijf');
	});

	it('explains a term by keyboard and returns the focus', async () => {
		const word = screen.getByRole('button', { name: 'ELV' });
		word.focus();
		await userEvent.keyboard('{Enter}');
		expect(note()).toBeVisible();
		note().hidePopover();
		expect(document.activeElement).toBe(word);
		await expect.poll(() => container.textContent).toBe(sentence);
	});
});

describe('WithTerms and TermList after other texts', () => {
	it('mark no term that an earlier text explains', async () => {
		render(WithTerms, { text: 'Een ELV of een MDO', after: [sentence] });
		await screen.findByRole('button', { name: 'MDO' }, patience);
		expect(screen.queryByRole('button', { name: 'ELV' })).toBeNull();
	});

	it('list no term that an earlier text explains', () => {
		render(TermList, { texts: ['Een ELV of een MDO', 'Nog een MDO'], after: [sentence] });
		expect(screen.getAllByRole('listitem')).toHaveLength(1);
	});

	it('render no list, when there are no terms', () => {
		render(TermList, { texts: ['Een gewone zin.'] });
		expect(screen.queryByRole('list')).toBeNull();
	});
});
