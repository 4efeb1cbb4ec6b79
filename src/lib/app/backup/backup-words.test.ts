import { describe, expect, it } from 'vitest';
import { newestChange, pastMoment } from './backup-newest';
import { savedSentence } from './backup-words';

const at = '2026-03-09T12:00:00.000Z';

describe('savedSentence', () => {
	it('says where the backup went', () => {
		expect(savedSentence({ kind: 'downloaded', at, leftOut: 0 }, '')).toBe(
			'Je reservekopie staat bij je downloads.',
		);
		expect(savedSentence({ kind: 'written', at, leftOut: 0 }, 'regio.bouwstenenscan')).toBe(
			'Je reservekopie “regio.bouwstenenscan” is bijgewerkt.',
		);
	});

	it.each([
		[1, /Eén onderdeel kon niet mee/],
		[2, /2 onderdelen konden niet mee/],
	])('counts the items left out: %i', (leftOut, sentence) => {
		expect(savedSentence({ kind: 'downloaded', at, leftOut }, '')).toMatch(sentence);
	});

	it('says that the file is unchanged when there is nothing to write', () => {
		expect(savedSentence({ kind: 'nothing' }, 'regio.bouwstenenscan')).toContain('blijft zoals het is');
	});

	it.each(['more', 'foreign'] as const)(
		'says why a file with other contents was not updated (%s)',
		(kind) => {
			expect(savedSentence({ kind }, 'regio.bouwstenenscan')).toContain(
				'“regio.bouwstenenscan” is niet bijgewerkt',
			);
		},
	);
});

describe('newestChange', () => {
	const [early, late] = ['2026-03-02T08:00:00.000Z', '2026-03-04T08:00:00.000Z'];

	it('returns the latest moment, whatever the order', () => {
		expect(newestChange([early, '', late, early], at)).toBe(late);
	});

	it('ignores moments after now, as from a device whose clock is ahead', () => {
		expect(newestChange([early, '2027-01-01T08:00:00.000Z'], at)).toBe(early);
	});

	it('pastMoment: drops a moment in the future, so that the backup counts as behind', () => {
		expect(pastMoment(early, at)).toBe(early);
		expect(pastMoment('2027-01-01T08:00:00.000Z', at)).toBe('');
		expect(pastMoment(undefined, at)).toBe('');
	});

	it('returns an empty string without moments', () => {
		expect(newestChange([], at)).toBe('');
	});
});
