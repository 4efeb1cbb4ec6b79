import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { smallQuestionnaire } from '../../../tests/small-questionnaire';
import { loadPack } from './pack/load-pack';
import type { Questionnaire } from './questionnaire';
import { countWords, readingMinutes } from './reading-minutes';

/** The small questionnaire, two of its four statements core, with a first anchor of this many words. */
const withWords = (words: number, help?: string): Questionnaire => ({
	...smallQuestionnaire,
	dimensions: smallQuestionnaire.dimensions.map((dimension) => ({
		...dimension,
		statements: dimension.statements.map((statement) => ({
			...statement,
			text: 'Stelling.',
			why: 'Dit telt niet mee. '.repeat(100),
			help,
			anchors: ['woord '.repeat(words), 'een', 'twee', 'drie', 'vier'],
		})),
	})),
});

describe('readingMinutes', () => {
	it.each([
		['nearly nothing', withWords(1), { short: 1, full: 1 }],
		['230 words a statement', withWords(225), { short: 2, full: 4 }],
		['rounded down, under a half', withWords(225 + 57), { short: 2, full: 5 }],
		['rounded up, over a half', withWords(225 + 58), { short: 3, full: 5 }],
		['help counted too', withWords(195, 'hulp '.repeat(30)), { short: 2, full: 4 }],
	])('returns minutes at 230 words each, for both lengths: %s', (_what, questionnaire, minutes) => {
		expect(readingMinutes(questionnaire)).toEqual(minutes);
	});

	it('keeps the short scan of the regio within ten minutes', () => {
		const { questionnaire } = loadPack(fileURLToPath(new URL('./regio', import.meta.url)));
		expect(readingMinutes(questionnaire).short).toBeLessThanOrEqual(10);
	});
});

it.each([
	[[], 0],
	[['', ' '], 0],
	[['een'], 1],
	[['een twee', ' drie\nvier '], 4],
])('countWords: of %j returns %i', (texts, count) => {
	expect(countWords(texts)).toBe(count);
});
