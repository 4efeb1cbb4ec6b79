import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { expect, it } from 'vitest';
import LongList from './LongList.svelte';

const many = Array.from({ length: 45 }, (_, at) => `Regio ${String(at + 1)}`);
const row = createRawSnippet<[unknown]>((item) => ({
	render: () => `<li><a href="#x">${String(item())}</a></li>`,
}));

function show(items: readonly string[]): void {
	render(LongList, { items, keyOf: String, row });
}

const shown = (): number => screen.queryAllByRole('listitem').length;

it('LongList: shows the first of many, and more on each request until none is left', async () => {
	show(many);
	expect(shown()).toBe(20);
	screen.getByText('20 van 45 te zien');
	await userEvent.click(screen.getByRole('button', { name: 'Toon er nog 20' }));
	await userEvent.click(screen.getByRole('button', { name: 'Toon er nog 5' }));
	expect(shown()).toBe(45);
	expect(screen.queryByRole('button')).toBeNull();
});

it('LongList: focuses the first new row after a request for more', async () => {
	show(many);
	await userEvent.click(screen.getByRole('button', { name: 'Toon er nog 20' }));
	expect(document.activeElement?.textContent).toBe('Regio 21');
});

it('LongList: shows few rows without a button', () => {
	show(many.slice(0, 20));
	expect(shown()).toBe(20);
	expect(screen.queryByRole('button')).toBeNull();
});
