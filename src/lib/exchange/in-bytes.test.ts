import { expect, it } from 'vitest';
import { inBytes } from './in-bytes';

it.each([
	['empty', ''],
	['short', 'Één regio'],
	['long, with characters of two code units at every boundary', `x${'😀'.repeat(600_000)}`],
	['long, with the same, one further', '😀'.repeat(600_000)],
])('inBytes: encodes the same text as at once, when it is %s', async (_what, text) => {
	const file = await inBytes(text);
	expect(file.size).toBe(new TextEncoder().encode(text).length);
	expect((await file.text()) === text).toBe(true);
});
