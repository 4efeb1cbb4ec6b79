import { describe, expect, it } from 'vitest';
import { changeSentence, type ChangeCounts } from './change-sentence';
import { themeDifference } from './theme-difference';

const none: ChangeCounts = { up: 0, down: 0, same: 0, 'within-spread': 0, incomparable: 0 };
const told = (counts: Partial<ChangeCounts>): string =>
	changeSentence('“Voorjaar 2026”', { ...none, ...counts });

describe('changeSentence', () => {
	it.each([
		[
			{ up: 5, down: 1, same: 9, incomparable: 3 },
			'Sinds “Voorjaar 2026” gingen 5 stellingen omhoog en 1 omlaag; 3 zijn niet te vergelijken.',
		],
		[{ up: 1, same: 2 }, 'Sinds “Voorjaar 2026” ging 1 stelling omhoog.'],
		[
			{ down: 2, incomparable: 1 },
			'Sinds “Voorjaar 2026” gingen 2 stellingen omlaag; 1 is niet te vergelijken.',
		],
		[{ same: 4 }, 'Sinds “Voorjaar 2026” ging geen enkele stelling een niveau omhoog of omlaag.'],
		[{ 'within-spread': 1 }, 'Sinds “Voorjaar 2026” ging geen enkele stelling een niveau omhoog of omlaag.'],
		[{ incomparable: 4 }, 'Geen enkele stelling is te vergelijken met “Voorjaar 2026”.'],
	])('says what moved, and what is not comparable: %j', (counts, sentence) => {
		expect(told(counts)).toBe(sentence);
	});
});

describe('themeDifference', () => {
	const shown = (counts: Partial<ChangeCounts>): readonly string[] => {
		const { marks, rest } = themeDifference({ ...none, ...counts });
		return [...marks.map(({ sign, words }) => `${sign} ${words}`), ...(rest ? [rest] : [])];
	};

	it.each([
		[
			{ up: 2, down: 1, same: 1, incomparable: 1 },
			['▲ 2 omhoog', '▼ 1 omlaag', '1 gelijk en 1 niet te vergelijken'],
		],
		[{ same: 5 }, ['= gelijk']],
		[{ same: 3, 'within-spread': 1 }, ['= 3 gelijk', '1 binnen de spreiding']],
		[{ incomparable: 5 }, ['– niet te vergelijken']],
		[{}, []],
	])('marks movements of a level or more, and else what there is most to say about: %j', (counts, marks) => {
		expect(shown(counts)).toEqual(marks);
	});
});
