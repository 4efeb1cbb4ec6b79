/**
 * Licences whose conditions are met by including their text. MPL, LGPL and GPL are not among them: they also require
 * offering the source of their files, or of ours, with the built site, which contains neither.
 */
const allowed: ReadonlySet<string> = new Set([
	'0BSD',
	'Apache-2.0',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'CC0-1.0',
	'EUPL-1.2',
	'ISC',
	// SPDX has no identifier for it: the text in `srgb2014.txt`
	'LicenseRef-ICC',
	'MIT',
	'OFL-1.1',
	'Unlicense',
	'Zlib',
]);

/** True when allowed licences alone satisfy an SPDX expression; one more complex than `(A AND B)` is rejected. */
export function isAllowed(expression: string): boolean {
	const bare = expression.replace(/^\(([^()]*)\)$/, '$1');
	return bare.split(' OR ').some((choice) => choice.split(' AND ').every((licence) => allowed.has(licence)));
}
