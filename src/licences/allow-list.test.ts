import { describe, expect, it } from 'vitest';
import { isAllowed } from './allow-list.ts';

describe('isAllowed', () => {
	it.each(['MIT', 'ISC', 'Apache-2.0', 'OFL-1.1', 'EUPL-1.2', '(MIT AND Zlib)', 'MIT OR GPL-3.0-only'])(
		'accepts %s',
		(expression) => {
			expect(isAllowed(expression)).toBe(true);
		},
	);

	it.each(['GPL-3.0-only', 'AGPL-3.0-or-later', 'MPL-2.0', 'LGPL-2.1', 'BUSL-1.1', 'UNLICENSED', 'mit', ''])(
		'rejects %j',
		(expression) => {
			expect(isAllowed(expression)).toBe(false);
		},
	);

	it('requires every licence of an AND', () => {
		expect(isAllowed('(MIT AND GPL-2.0-only)')).toBe(false);
		expect(isAllowed('GPL-2.0-only OR MIT AND MPL-2.0')).toBe(false);
	});

	it.each([
		'(MIT OR GPL-2.0-only) AND (GPL-2.0-only)',
		'((MIT))',
		'Apache-2.0 WITH LLVM-exception',
		'MIT or ISC',
		'SEE LICENSE IN LICENSE.md',
	])('rejects a more complex expression, %s', (expression) => {
		expect(isAllowed(expression)).toBe(false);
	});
});
