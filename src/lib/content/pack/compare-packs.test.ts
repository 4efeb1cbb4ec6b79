import { describe, expect, it } from 'vitest';
import { smallQuestionnaire } from '../../../../tests/small-questionnaire';
import { comparePacks, keepsAnswers, type StatementFate } from './compare-packs';
import type { Questionnaire, Statement } from '../questionnaire';

const [first, second] = smallQuestionnaire.dimensions;
if (!first || !second) throw new Error('Two dimensions');

/** The small questionnaire with the first statement changed. */
function edited(change: Partial<Statement>): Questionnaire {
	const [statement, ...others] = first?.statements ?? [];
	if (!first || !second || !statement) throw new Error('A statement');
	return {
		...smallQuestionnaire,
		dimensions: [{ ...first, statements: [{ ...statement, ...change }, ...others] }, second],
	};
}

const anchors: Statement['anchors'] = ['nul', 'een', 'twee', 'drie', 'vier'];

describe('comparePacks, of a statement', () => {
	it.each<[string, Partial<Statement>, StatementFate, boolean]>([
		['nothing changed', {}, 'same', true],
		['another explanation', { why: 'Daarom.' }, 'same', true],
		['other words', { text: 'Anders gezegd.' }, 'reworded', true],
		['an anchor in other words', { anchors }, 'reworded', true],
		['a higher version', { version: 2 }, 'newVersion', false],
		['a lower version and other words', { version: 9, text: 'Anders.' }, 'newVersion', false],
	])('returns its fate, with %s', (_what, change, fate, comparable) => {
		const [statement] = comparePacks(smallQuestionnaire, edited(change)).statements;
		expect(statement?.fate).toBe(fate);
		expect(statement && keepsAnswers(statement)).toBe(comparable);
	});

	it('returns a new and a gone statement, with another id', () => {
		const { statements } = comparePacks(smallQuestionnaire, edited({ id: 'B1.9' }));
		expect(statements.map(({ id, fate }) => `${id} ${fate}`)).toEqual([
			'B1.9 new',
			'B1.2 same',
			'G.1 same',
			'G.2 same',
			'B1.1 gone',
		]);
		expect(statements.filter(keepsAnswers)).toHaveLength(3);
	});
});

describe('comparePacks, of a dimension', () => {
	it('returns it when its name changed, not when it is new or gone', () => {
		const after = { ...smallQuestionnaire, dimensions: [{ ...first, name: 'Nieuwe naam' }] };
		expect(comparePacks(smallQuestionnaire, after).renamed).toEqual([
			{ id: 'B1', before: first.name, after: 'Nieuwe naam' },
		]);
		expect(comparePacks(after, smallQuestionnaire).renamed).toHaveLength(1);
	});
});
