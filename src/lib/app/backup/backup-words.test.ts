import { describe, expect, it } from 'vitest';
import { newestChange, pastMoment } from './backup-newest';
import { savedSentence } from './backup-words';

const at = '2026-03-09T12:00:00.000Z';

describe('what became of saving', () => {
	it('is where it went', () => {
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
	])('says it when %i could not come along', (leftOut, sentence) => {
		expect(savedSentence({ kind: 'downloaded', at, leftOut }, '')).toMatch(sentence);
	});

	it('says that a file is left as it was when there is nothing to write into it', () => {
		expect(savedSentence({ kind: 'nothing' }, 'regio.bouwstenenscan')).toContain('blijft zoals het is');
	});

	it.each(['more', 'foreign'] as const)(
		'says why a file with something else in it (%s) was left alone',
		(kind) => {
			expect(savedSentence({ kind }, 'regio.bouwstenenscan')).toContain(
				'“regio.bouwstenenscan” is niet bijgewerkt',
			);
		},
	);
});

describe('the newest change', () => {
	const [early, late] = ['2026-03-02T08:00:00.000Z', '2026-03-04T08:00:00.000Z'];

	it('is the last moment, in whatever order they come', () => {
		expect(newestChange([early, '', late, early], at)).toBe(late);
	});

	it('is never later than now, also when it came from a device whose clock is ahead', () => {
		expect(newestChange([early, '2027-01-01T08:00:00.000Z'], at)).toBe(early);
	});

	it('pastMoment: leaves out what was kept while the clock was ahead, so that it counts as behind', () => {
		expect(pastMoment(early, at)).toBe(early);
		expect(pastMoment('2027-01-01T08:00:00.000Z', at)).toBe('');
		expect(pastMoment(undefined, at)).toBe('');
	});

	it('of nothing is none', () => {
		expect(newestChange([], at)).toBe('');
	});
});
