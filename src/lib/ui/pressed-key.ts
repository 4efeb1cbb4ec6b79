type Press = Pick<
	KeyboardEvent,
	'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing' | 'getModifierState'
>;

/**
 * What someone means by a key, whatever the layout: a letter without its capital, and a digit also where the row of digits
 * gives other signs without Shift (AZERTY) or the numeric pad is off. Null for a key that is a command to the browser.
 */
export function pressedKey(event: Press): string | null {
	const isCommand = event.ctrlKey || event.metaKey || event.altKey || event.getModifierState('AltGraph');
	if (isCommand || event.isComposing) return null;
	const pad = /^Numpad(\d)$/.exec(event.code)?.[1];
	if (pad !== undefined && !event.shiftKey) return pad;
	// letters with an accent are where other layouts have digits
	if (/^[a-z\d?-]$/i.test(event.key)) return event.key.toLowerCase();
	return (event.shiftKey ? undefined : /^Digit(\d)$/.exec(event.code)?.[1]) ?? event.key;
}
