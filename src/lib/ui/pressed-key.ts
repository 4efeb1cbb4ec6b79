type Press = Pick<
	KeyboardEvent,
	'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing' | 'getModifierState'
>;

/**
 * The intended key, independent of the keyboard layout: a letter in lower case, and a digit even where the digit row
 * needs Shift (AZERTY) or Num Lock is off. Null for a browser shortcut.
 */
export function pressedKey(event: Press): string | null {
	const isCommand = event.ctrlKey || event.metaKey || event.altKey || event.getModifierState('AltGraph');
	if (isCommand || event.isComposing) return null;
	const pad = /^Numpad(\d)$/.exec(event.code)?.[1];
	if (pad !== undefined && !event.shiftKey) return pad;
	// excludes accented letters, which AZERTY has in place of digits
	if (/^[a-z\d?-]$/i.test(event.key)) return event.key.toLowerCase();
	return (event.shiftKey ? undefined : /^Digit(\d)$/.exec(event.code)?.[1]) ?? event.key;
}
