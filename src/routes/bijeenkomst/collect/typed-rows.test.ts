import { describe, expect, it } from 'vitest';
import { profileOf } from '../../../../tests/notation';
import { answerRows } from '$lib/exchange/answer-rows';
import type { Scan } from '$lib/scan/scan';
import { typedRows } from './typed-rows';

/** Rows on screen, as in "A 31+ | B 2·"; a + marks a row that has its check digit. */
function shown(
	profile: string,
	position: number,
	typedNow = (entries: Scan['entries']): ReadonlySet<string> => new Set(Object.keys(entries)),
): string {
	const { outline, scan } = profileOf('full', profile);
	return typedRows(scan, outline, position, typedNow(scan.entries))
		.map(({ dimensionId, keys, check }) =>
			[dimensionId, ' ', ...keys.map(({ key }) => key || '·'), check && '+'].join(''),
		)
		.join(' | ');
}

describe('typedRows', () => {
	it.each([
		['the first row while it is typed', 'f f: 3 . | f f: . .', 1, 'A 3·'],
		['a complete row beside the next one', 'f f: 3 1 | f f: . .', 2, 'A 31+ | B ··'],
		['a complete row while the next one is typed', 'f f: 3 1 | f f: 2 . | f: .', 3, 'A 31+ | B 2·'],
		['no rows before the previous one', 'f: 3 | f: 2 | f: .', 2, 'B 2+ | C ·'],
		['the last row once everything is typed', 'f: 3 | f f: 2 ?', 3, 'B 2w+'],
		['both rows after a step back', 'f: 3 | f f: 2 1', 2, 'A 3+ | B 21+'],
	])('shows %s', (_, profile, position, expected) => {
		expect(shown(profile, position)).toBe(expected);
	});

	it('hides choices typed in another sitting, and the check digit that would reveal them', () => {
		const onlyLast = (entries: Scan['entries']) => new Set(Object.keys(entries).slice(-1));
		expect(shown('f f: 3 1 | f f: 2 4', 4, onlyLast)).toBe('B •4');
		expect(shown('f f: 3 1 | f f: . .', 2, () => new Set())).toBe('A •• | B ··');
	});

	it('has the check digit that a phone shows', () => {
		const { outline, scan } = profileOf('full', 'f f: 3 1 | f: .');
		expect(typedRows(scan, outline, 2, new Set(Object.keys(scan.entries)))[0]?.check).toBe(
			answerRows(scan, outline)[0]?.check,
		);
	});
});
