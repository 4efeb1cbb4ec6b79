import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { flushSync } from 'svelte';
import { expect, it, vi } from 'vitest';
import { afterOwnPaint } from './late/after-own-paint.svelte';
import SaveStatus from './SaveStatus.svelte';

const show = (saving: 'saved' | 'saving' | 'failed', savedAt: string | null) => {
	const handlers = { onretry: vi.fn<() => void>(), onsavefile: vi.fn<() => void>() };
	render(SaveStatus, { saving, savedAt, ...handlers });
	return handlers;
};

it('SaveStatus: shows the local time of the save, when saved', () => {
	const savedAt = new Date(2026, 10, 22, 9, 5).toISOString();
	show('saved', savedAt);
	expect(screen.getByText('Bewaard op dit apparaat om 09:05')).toBeTruthy();
});

it.each([
	['saving', new Date().toISOString()],
	['saving', null],
	['saved', null],
	['failed', new Date().toISOString()],
] as const)('SaveStatus: does not claim a save, when not certain (%s, %s)', (saving, savedAt) => {
	show(saving, savedAt);
	expect(document.body.textContent).not.toContain('Bewaard');
});

it('SaveStatus: claims no save while a choice on screen waits to be handled, and again after that', async () => {
	show('saved', new Date(2026, 10, 22, 9, 5).toISOString());
	afterOwnPaint(() => undefined);
	flushSync();
	expect(document.body.textContent).not.toContain('Bewaard');
	expect(await screen.findByText('Bewaard op dit apparaat om 09:05')).toBeTruthy();
});

it('SaveStatus: shows an alert with a retry and a file button, after a failure', async () => {
	const { onretry, onsavefile } = show('failed', null);
	expect(screen.getByRole('alert').textContent).toContain('Niet bewaard.');
	const user = userEvent.setup();
	await user.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
	await user.click(screen.getByRole('button', { name: 'Bewaar als bestand' }));
	expect(onretry).toHaveBeenCalledOnce();
	expect(onsavefile).toHaveBeenCalledOnce();
});
