import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import SaveStatus from './SaveStatus.svelte';

const show = (saving: 'saved' | 'saving' | 'failed', savedAt: string | null) => {
	const handlers = { onretry: vi.fn<() => void>(), onsavefile: vi.fn<() => void>() };
	render(SaveStatus, { saving, savedAt, ...handlers });
	return handlers;
};

it('says bewaard with the time of the device', () => {
	const savedAt = new Date(2026, 10, 22, 9, 5).toISOString();
	show('saved', savedAt);
	expect(screen.getByText('Bewaard op dit apparaat om 09:05')).toBeTruthy();
});

it.each([
	['saving', new Date().toISOString()],
	['saving', null],
	['saved', null],
	['failed', new Date().toISOString()],
] as const)('never says bewaard when nothing certain is (%s, %s)', (saving, savedAt) => {
	show(saving, savedAt);
	expect(document.body.textContent).not.toContain('Bewaard');
});

it('a failure is an alert with two ways on', async () => {
	const { onretry, onsavefile } = show('failed', null);
	expect(screen.getByRole('alert').textContent).toContain('Niet bewaard.');
	const user = userEvent.setup();
	await user.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
	await user.click(screen.getByRole('button', { name: 'Bewaar als bestand' }));
	expect(onretry).toHaveBeenCalledOnce();
	expect(onsavefile).toHaveBeenCalledOnce();
});
