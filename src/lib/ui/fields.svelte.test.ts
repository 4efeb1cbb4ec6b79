import { createRawSnippet } from 'svelte';
import { render, screen } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import * as limits from '$lib/content/limits';
import DateField from './field/DateField.svelte';
import NumberField from './field/NumberField.svelte';
import TextField from './field/TextField.svelte';

const label = createRawSnippet(() => ({ render: () => '<span>Veld</span>' }));

/** Simulates filling or pasting a value. */
function put(value: string): HTMLInputElement {
	const field = screen.getByLabelText<HTMLInputElement>('Veld');
	field.focus();
	field.value = value;
	field.dispatchEvent(new Event('input', { bubbles: true }));
	return field;
}

describe('TextField', () => {
	it('keeps a text that is too long and shows an error, and passes it on once it fits', async () => {
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

describe('NumberField', () => {
	it('does not change with the mouse wheel', () => {
		const onnumber = vi.fn();
		render(NumberField, { label, value: 5, range: limits.hands, onnumber });
		const field = screen.getByLabelText<HTMLInputElement>('Veld');
		field.focus();
		field.dispatchEvent(new WheelEvent('wheel', { deltaY: 240, bubbles: true }));
		// browsers change only a field of type number with the wheel
		expect([field.type, field.value]).toEqual(['text', '5']);
		expect(onnumber).not.toHaveBeenCalled();
	});

	it('shows an error, for a number out of range', async () => {
		const onnumber = vi.fn();
		render(NumberField, { label, value: 5, range: limits.hands, onnumber });
		put('99999999999');
		expect((await screen.findByRole('alert')).textContent).toContain('van 0 tot en met 10.000');
		expect(onnumber).not.toHaveBeenCalled();
	});
});

describe('DateField', () => {
	it.each(['20266-11-24', '275760-09-13', '1999-12-31'])('shows an error, for %s', async (day) => {
		const onday = vi.fn();
		render(DateField, { label, value: '2026-11-24', onday });
		put(day);
		expect((await screen.findByRole('alert')).textContent).toContain('2000 tot en met 2100');
		expect(onday).not.toHaveBeenCalled();
	});

	it.each(['0026-11-24', '0202-11-24'])('shows an error only once the field is left, for %s', async (day) => {
		const onday = vi.fn();
		render(DateField, { label, value: '2026-11-24', onday });
		const field = put(day);
		expect(screen.queryByRole('alert')).toBeNull();
		field.blur();
		expect((await screen.findByRole('alert')).textContent).toContain('2000 tot en met 2100');
		expect(onday).not.toHaveBeenCalled();
	});
});
