import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import ChatCount from './ChatCount.svelte';

const field = () =>
	screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Plak hier de regels uit de chat' });

async function show() {
	const onadd = vi.fn();
	const { container } = render(ChatCount, { onadd });
	await userEvent.click(screen.getByText('Doet iemand online mee? Tel de chat'));
	return { onadd, container };
}

it('ChatCount: passes on numbers only, and forgets the text', async () => {
	const { onadd, container } = await show();
	await userEvent.click(field());
	await userEvent.paste('Zwanetta: 2\nBas: 1 of 2\nAns: wn\nZwanetta: 3');
	await userEvent.click(await screen.findByRole('button', { name: 'Tel deze 2 bij de handen' }));
	expect(onadd).toHaveBeenCalledExactlyOnceWith({ levels: [0, 0, 0, 1, 0], unknown: 1, notApplicable: 0 });
	expect(field().value).toBe('');
	expect(container.outerHTML).not.toMatch(/Zwanetta|Bas|Ans/);
	expect(screen.getByRole('button', { name: 'Tel bij de handen' }).hasAttribute('disabled')).toBe(true);
});

it('ChatCount: shows the count per level, and whom to ask again, before anything is added', async () => {
	const { onadd } = await show();
	await userEvent.click(field());
	await userEvent.paste('2\n2\n1 of 2');
	expect((await screen.findByText('niveau 2')).nextElementSibling?.textContent).toBe('2');
	expect(screen.getByText(/^Eén bericht telt niet mee/)).toBeTruthy();
	expect(onadd).not.toHaveBeenCalled();
});

it('ChatCount: says what to copy, when no line has a level', async () => {
	await show();
	await userEvent.click(field());
	await userEvent.paste('Hoor je mij?');
	expect(await screen.findByText(/^Hier staat geen niveau in\./)).toBeTruthy();
});
