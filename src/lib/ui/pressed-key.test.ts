import { describe, expect, it } from 'vitest';
import { pressedKey } from './pressed-key';

type Press = Parameters<typeof pressedKey>[0];

const none = {
	code: '',
	shiftKey: false,
	ctrlKey: false,
	metaKey: false,
	altKey: false,
	isComposing: false,
	getModifierState: () => false,
};
const press = (key: string, more: Partial<Press> = {}): Press => ({ ...none, key, ...more });

describe('pressedKey', () => {
	it.each([
		['a digit', press('3', { code: 'Digit3' }), '3'],
		['a digit with AZERTY, without Shift', press('"', { code: 'Digit3' }), '3'],
		['an accent with AZERTY', press('é', { code: 'Digit2' }), '2'],
		['a capital accent with AZERTY and Caps Lock', press('É', { code: 'Digit2' }), '2'],
		['à, which is 0 with AZERTY', press('à', { code: 'Digit0' }), '0'],
		['a digit with AZERTY, with Shift', press('2', { code: 'Digit2', shiftKey: true }), '2'],
		['a hyphen with AZERTY', press('-', { code: 'Digit6' }), '-'],
		['a question mark above a digit', press('?', { code: 'Digit6', shiftKey: true }), '?'],
		['the symbol above a digit', press('!', { code: 'Digit1', shiftKey: true }), '!'],
		['the numeric pad', press('4', { code: 'Numpad4' }), '4'],
		['the numeric pad without Num Lock', press('End', { code: 'Numpad1' }), '1'],
		['the hyphen of the numeric pad', press('-', { code: 'NumpadSubtract' }), '-'],
		['Enter of the numeric pad', press('Enter', { code: 'NumpadEnter' }), 'Enter'],
		['a letter', press('w', { code: 'KeyW' }), 'w'],
		['a letter with Caps Lock', press('W', { code: 'KeyW' }), 'w'],
		['a letter at another place on AZERTY', press('w', { code: 'KeyZ' }), 'w'],
		['the letter that is at its place on AZERTY', press('z', { code: 'KeyW' }), 'z'],
		['Backspace', press('Backspace', { code: 'Backspace' }), 'Backspace'],
	])('returns the key, for %s', (_what, event, key) => {
		expect(pressedKey(event)).toBe(key);
	});

	it.each([
		['Control', press('1', { code: 'Digit1', ctrlKey: true })],
		['Command', press('w', { code: 'KeyW', metaKey: true })],
		['Alt', press('1', { code: 'Digit1', altKey: true })],
		['AltGr', press('~', { code: 'Digit2', getModifierState: (key) => key === 'AltGraph' })],
		['a character being composed', press('w', { code: 'KeyW', isComposing: true })],
	])('returns null, for a key with %s', (_what, event) => {
		expect(pressedKey(event)).toBeNull();
	});
});
