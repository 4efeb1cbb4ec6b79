import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import DissentFields from './DissentFields.svelte';

it('DissentFields: keeps a row with its person while its text is emptied and typed again', async () => {
	const user = userEvent.setup();
	const onchange = vi.fn();
	const dissent = [
		{ text: 'Te vroeg', name: 'Noor' },
		{ text: 'Te duur', name: 'Sam' },
	];
	render(DissentFields, { dissent, onchange });
	const first = screen.getByLabelText('Wat ziet die persoon?');
	await user.clear(first);
	expect(onchange).toHaveBeenLastCalledWith([{ text: 'Te duur', name: 'Sam' }]);
	await user.keyboard('Nog niet');
	expect(onchange).toHaveBeenLastCalledWith([
		{ text: 'Nog niet', name: 'Noor' },
		{ text: 'Te duur', name: 'Sam' },
	]);
});

it('DissentFields: asks what someone needs once there is a view, and passes nothing on while that is empty', async () => {
	const user = userEvent.setup();
	const onchange = vi.fn();
	render(DissentFields, { dissent: [], onchange });
	const needs = /^Wat heb je nodig om mee te gaan/;
	await user.click(screen.getByText(/^Iemand ziet het anders/));
	expect(screen.queryByLabelText(needs)).toBeNull();
	await user.type(screen.getByLabelText('Wat ziet die persoon?'), 'Te vroeg');
	expect(onchange).toHaveBeenLastCalledWith([{ text: 'Te vroeg', name: '' }]);
	await user.type(screen.getByLabelText(needs), 'Een proef');
	expect(onchange).toHaveBeenLastCalledWith([{ text: 'Te vroeg', name: '', condition: 'Een proef' }]);
	await user.clear(screen.getByLabelText(needs));
	expect(onchange).toHaveBeenLastCalledWith([{ text: 'Te vroeg', name: '' }]);
	await user.type(screen.getByLabelText(needs), 'Een proef');
	await user.clear(screen.getByLabelText('Wat ziet die persoon?'));
	expect(onchange).toHaveBeenLastCalledWith([{ text: '', name: '', condition: 'Een proef' }]);
});
