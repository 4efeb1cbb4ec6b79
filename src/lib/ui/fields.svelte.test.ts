import { createRawSnippet } from 'svelte';
import { render, screen } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import * as limits from '$lib/content/limits';
import DateField from './field/DateField.svelte';
import NumberField from './field/NumberField.svelte';
import TextField from './field/TextField.svelte';

const label = createRawSnippet(() => ({ render: () => '<span>Veld</span>' }));

/** What a browser does when someone fills or pastes. */
function put(value: string): HTMLInputElement {
	const field = screen.getByLabelText<HTMLInputElement>('Veld');
	field.focus();
	field.value = value;
	field.dispatchEvent(new Event('input', { bubbles: true }));
	return field;
}

describe('a text field', () => {
	it('keeps a text that is too long on screen, says so, and passes it on once it fits', async () => {
		const ontext = vi.fn();
		render(TextField, { label, value: 'kort', ontext });
		const field = put('x'.repeat(1_498));
		expect((await screen.findByRole('alert')).textContent).toContain('1.498 tekens, en er passen er 1.000');
		expect(field.value).toHaveLength(1_498);
		expect(field.validity.valid).toBe(false);
		expect(ontext).not.toHaveBeenCalled();
		put('x'.repeat(1_000));
		expect(ontext).toHaveBeenLastCalledWith('x'.repeat(1_000));
		await vi.waitFor(() => {
			expect(screen.queryByRole('alert')).toBeNull();
		});
		expect(field.validity.valid).toBe(true);
	});
});

describe('a number field', () => {
	it('does not change with the wheel', () => {
		const onnumber = vi.fn();
		render(NumberField, { label, value: 5, range: limits.hands, onnumber });
		const field = screen.getByLabelText<HTMLInputElement>('Veld');
		field.focus();
		field.dispatchEvent(new WheelEvent('wheel', { deltaY: 240, bubbles: true }));
		// what the wheel changes in a browser is a field of this type
		expect([field.type, field.value]).toEqual(['text', '5']);
		expect(onnumber).not.toHaveBeenCalled();
	});

	it('refuses a huge number with a sentence', async () => {
		const onnumber = vi.fn();
		render(NumberField, { label, value: 5, range: limits.hands, onnumber });
		put('99999999999');
		expect((await screen.findByRole('alert')).textContent).toContain('van 0 tot en met 10.000');
		expect(onnumber).not.toHaveBeenCalled();
	});
});

describe('a date field', () => {
	it.each(['20266-11-24', '275760-09-13', '1999-12-31'])('refuses %s with a sentence', async (day) => {
		const onday = vi.fn();
		render(DateField, { label, value: '2026-11-24', onday });
		put(day);
		expect((await screen.findByRole('alert')).textContent).toContain('2000 tot en met 2100');
		expect(onday).not.toHaveBeenCalled();
	});

	it.each(['0026-11-24', '0202-11-24'])('passes %s not on, and says why once it is left', async (day) => {
		const onday = vi.fn();
		render(DateField, { label, value: '2026-11-24', onday });
		const field = put(day);
		expect(screen.queryByRole('alert')).toBeNull();
		field.blur();
		expect((await screen.findByRole('alert')).textContent).toContain('2000 tot en met 2100');
		expect(onday).not.toHaveBeenCalled();
	});
});
