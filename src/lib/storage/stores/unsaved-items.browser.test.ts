import { expect, test } from 'vitest';
import { UnsavedItems } from './unsaved-items';

/** Whether the browser would ask before it closes this window. */
const asks = (): boolean => !dispatchEvent(new Event('beforeunload', { cancelable: true }));

test('UnsavedItems: makes the browser ask until the last item is stored', () => {
	const [scans, sessions] = [new UnsavedItems<string>(), new UnsavedItems<string>()];
	expect(asks()).toBe(false);
	scans.set('a', 'first').set('a', 'newer').set('b', 'other');
	sessions.set('c', 'session');
	scans.delete('a');
	expect(asks()).toBe(true);
	scans.delete('b');
	expect(asks()).toBe(true);
	sessions.delete('c');
	expect(asks()).toBe(false);
	scans.set('a', 'again');
	expect(asks()).toBe(true);
	scans.delete('a');
});
