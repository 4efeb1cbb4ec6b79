import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countChat } from './count-chat';

/** Counts as "levels | weet niet | n.v.t. | unclear". */
function counted(text: string): string {
	const { levels, unknown, notApplicable, unclear } = countChat(text);
	return [levels.join(' '), unknown, notApplicable, unclear].join(' | ');
}

/** Three people: a level, weet niet, and one who changes from 1 to 3 with talk in between. */
const expected = '0 0 1 1 0 | 1 | 0 | 0';

const chats: readonly (readonly [program: string, text: string])[] = [
	[
		'an export of WhatsApp for Android',
		`24-11-2026 20:10 - Berichten en oproepen worden end-to-end versleuteld.
24-11-2026 20:14 - Jan Jansen: niveau 2
24-11-2026 20:14 - Fatma Yılmaz: ik denk 1
24-11-2026 20:15 - Piet de Boer: weet niet
24-11-2026 20:15 - Fatma Yılmaz: of toch
3
24-11-2026 20:16 - Jan Jansen: <Media weggelaten>`,
	],
	[
		'an export of WhatsApp for iPhone',
		`\u200e[24-11-2026, 20:14:01] Jan Jansen: 2
[24-11-2026, 20:14:05] ~\u202fFatma Yılmaz: 1
[24-11-2026, 20:15:10] Piet de Boer: wn
[24-11-2026, 20:15:11] ~\u202fFatma Yılmaz: 3 \u200e<Dit bericht is bewerkt>
[24-11-2026, 20:15:12] Jan Jansen: \u200eafbeelding weggelaten`,
	],
	[
		'messages copied from WhatsApp on the web',
		`[20:14, 24-11-2026] Jan Jansen: 2
[20:14, 24-11-2026] Fatma Yılmaz: 1
[8:15 p.m., 24/11/2026] Piet de Boer: weet ik niet
[20:15, 24-11-2026] Fatma Yılmaz: nee, 3`,
	],
	[
		'a chat saved by Zoom',
		`20:14:01 From Jan Jansen to Everyone:
	2
20:14:05 From Fatma Yılmaz to Everyone:
	1
20:14:09 From Jan Jansen to Everyone:
	Reacted to "1" with 👍
20:15:10 From Piet de Boer to Gespreksleider(Direct Message):
	weet niet
20:15:30 From Fatma Yılmaz to Everyone:
	Replying to "2"

	3`,
	],
	[
		'a chat saved by an older Zoom, in Dutch',
		`20:14:01\t Van  Jan Jansen : 2
20:14:05\t Van  Fatma Yılmaz  aan  Iedereen : 1
20:15:10\t Van  Piet de Boer  aan  Iedereen : wn
20:15:30\t Van  Fatma Yılmaz  aan  Iedereen : 3`,
	],
	[
		'a chat from a recording in Zoom',
		`00:14:01\tJan Jansen:\t2\n00:14:05\tFatma Yılmaz:\t1\n00:15:10\tPiet de Boer:\twn\n00:15:30\tFatma Yılmaz:\t3`,
	],
	[
		'messages copied from Zoom',
		`Jan Jansen to Everyone 8:14 PM\n2\nFatma Yılmaz to Everyone 8:14 PM\n1\n? wacht\nPiet de Boer to Everyone 8:15 PM\nweet niet\nFatma Yılmaz to Everyone 8:15 PM\n3`,
	],
	[
		'messages copied from Teams until 2024',
		`[20:14] Jan Jansen\n2\n[24-11 20:14] Fatma Yılmaz (Gast)\n1\n\n[20:15 • 24-11-2026] Piet de Boer:\ngeen idee\n 1 Like\n[20:15] Fatma Yılmaz (Gast)\n3`,
	],
	[
		'messages copied from the window of Teams',
		`Jan Jansen\n20:14\n2\nFatma Yılmaz\n20:14\n1\nPiet de Boer\n20:15\nweet niet\nvind ik leuk 1\nFatma Yılmaz\n20:15\n3`,
	],
	[
		'messages copied from Meet',
		`Jan Jansen 20:14\n2\nFatma Yılmaz 20:14\n1\nPiet de Boer 20:15\n?\nFatma Yılmaz 20:15\n3`,
	],
	[
		'a chat saved by Meet',
		`00:14:01.123,00:14:04.123\nJan Jansen: 2\n\n00:14:05.000,00:14:08.000\nFatma Yılmaz: 1\n\n00:15:10.000,00:15:13.000\nPiet de Boer: weet niet\n\n00:15:30.000,00:15:33.000\nFatma Yılmaz: 3`,
	],
	['names without times', 'Jan Jansen: 2\nFatma Yılmaz: 1\nPiet de Boer: wn\nFatma Yılmaz: 3'],
	['names on lines of their own', 'Jan Jansen\n2\nFatma Yılmaz\n1\nPiet de Boer\nwn\nFatma Yılmaz\n3'],
	['lines without names', 'Hoi\n2\nmomentje\nweet niet\n3'],
	['lines with times and without names', '20:14 2\n20:15 wn\n[20:15] 3'],
];

describe('countChat', () => {
	it.each(chats)('counts the last answer of each sender, in %s', (_program, text) => {
		expect(counted(text)).toBe(expected);
		expect(counted(text.replace(/\n/g, '\r\n'))).toBe(expected);
	});

	it('does not count a message with two levels, and says so', () => {
		expect(counted('Jan: 2\nFatma: 1 of 2')).toBe('0 0 1 0 0 | 0 | 0 | 1');
		expect(counted('Jan: 2\nFatma: 1 of 2\nFatma: 1')).toBe('0 1 1 0 0 | 0 | 0 | 0');
		expect(counted('Jan: 2\nFatma: 1\nFatma: of toch 2, nee 3')).toBe('0 0 1 0 0 | 0 | 0 | 1');
	});

	it('keeps an answer when talk follows', () => {
		expect(counted('Jan: 2\nJan: dank je wel\nJan: ik ben om 21:00 weg')).toBe('0 0 1 0 0 | 0 | 0 | 0');
	});

	it('counts only what follows the last question', () => {
		const text = 'Ans: Typ je niveau: 0, 1, 2, 3 of 4\nJan: 1\nPiet: 1\nAns: en nu? niveau 0-4\nJan: 3';
		expect(counted(text)).toBe('0 0 0 1 0 | 0 | 0 | 0');
	});

	it('takes "niveau: 2" and "B1.2: 2" for answers and not for names', () => {
		expect(counted('niveau: 2\nB1.2: 2\nKeuze: 2\nniveau: n.v.t.')).toBe('0 0 3 0 0 | 0 | 1 | 0');
	});

	it('keeps apart a level and a sender with digits in the name', () => {
		expect(counted('[20:13] iPad 3: 2\n[20:14] iPad 4: 2\n[20:14] Zaal 2: 1')).toBe('0 1 2 0 0 | 0 | 0 | 0');
	});

	it('counts each of many people once, whatever they sent before', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 4 })), { minLength: 1 }), (sent) => {
				const text = sent.map(([who, level]) => `[20:14] Deelnemer ${String(who)}: niveau ${String(level)}`);
				const last = new Map(sent);
				const levels = [0, 1, 2, 3, 4].map(
					(each) => [...last.values()].filter((level) => level === each).length,
				);
				expect(countChat(text.join('\n')).levels).toEqual(levels);
			}),
		);
	});

	it('never throws, and gives no text back, for any text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				expect(Object.values(countChat(text)).flat().every(Number.isInteger)).toBe(true);
			}),
		);
	});
});
