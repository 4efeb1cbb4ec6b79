/**
 * What these ask is met by showing their text. MPL, LGPL and GPL are not here: they also want the source of their files,
 * or of ours, offered with the built site, and it carries neither.
 */
const allowed: ReadonlySet<string> = new Set([
	'0BSD',
	'Apache-2.0',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'CC0-1.0',
	'EUPL-1.2',
	'ISC',
	'MIT',
	'OFL-1.1',
	'Unlicense',
	'Zlib',
]);

/** Whether allowed licences alone are enough for an SPDX expression; one that is harder to read than `(A AND B)` is not. */
export function isAllowed(expression: string): boolean {
	const bare = expression.replace(/^\(([^()]*)\)$/, '$1');
	return bare.split(' OR ').some((choice) => choice.split(' AND ').every((licence) => allowed.has(licence)));
}
