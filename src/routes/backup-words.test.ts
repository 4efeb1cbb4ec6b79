import { describe, expect, it } from 'vitest';
import { sessionIn } from '../../tests/session-notation';
import { answeredScan } from '../../tests/small-questionnaire';
import { newestChange } from './backup-newest';
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
});

describe('the newest change', () => {
	const scan = answeredScan(1, [], { changedAt: '2026-03-02T08:00:00.000Z' });
	const session = { ...sessionIn({}), changedAt: '2026-03-03T08:00:00.000Z' };
	const content = (deletedAt: string | null) => ({
		scans: [{ scan, deletedAt }],
		sessions: [{ session, deletedAt: null }],
		milestones: [],
	});

	it('is of whatever was changed last, or thrown away', () => {
		expect(newestChange(content(null), at)).toBe(session.changedAt);
		expect(newestChange(content('2026-03-04T08:00:00.000Z'), at)).toBe('2026-03-04T08:00:00.000Z');
	});

	it('is never later than now, also when it came from a device whose clock is ahead', () => {
		expect(newestChange(content('2027-01-01T08:00:00.000Z'), at)).toBe(session.changedAt);
	});

	it('of nothing is none', () => {
		expect(newestChange({ scans: [], sessions: [], milestones: [] }, at)).toBe('');
	});
});
