import { describe, expect, it } from 'vitest';
import type { Tip, TipReader } from '$lib/content/questionnaire';
import type { ScanLength } from '$lib/scan/scan';
import { dimensionOf, entriesOf } from '../../../tests/notation';
import { dimensionFrom, tipOf } from '../../../tests/small-questionnaire';
import { conversationTips } from './conversation-tips';

const low: Tip['levels'] = [0, 1];
const tip = (id: string, statements: readonly string[], readers?: readonly TipReader[]): Tip => ({
	...tipOf(id, statements, low),
	...(readers ? { for: readers } : {}),
});

/** Tips of a conversation about these statements, in this order, as "side tip statement". */
function chosen(
	outline: string,
	answers: string,
	tips: readonly Tip[],
	asked: readonly string[] = ['B1.1', 'B1.2', 'B1.3'],
	length: ScanLength = 'full',
): readonly string[] {
	const dimension = dimensionOf('B1', outline);
	const questionnaire = {
		dimensions: [dimensionFrom(dimension, tips)],
		conversation: {
			title: 'Gesprek',
			intro: 'Voor het gesprek.',
			parts: [{ title: 'Deel', statements: [...asked] }],
		},
	};
	return conversationTips(questionnaire, { length, entries: entriesOf(dimension, answers) }).map(
		({ side, tip: { id }, statementId }) => `${side} ${id} ${statementId}`,
	);
}

const each = ['B1.1', 'B1.2', 'B1.3'].flatMap((id) => [
	tip(`board ${id}`, [id], ['bestuur']),
	tip(`buyer ${id}`, [id], ['zorginkoper']),
]);

describe('conversationTips', () => {
	it.each([
		['the lowest statement', 'f f f', '1 0 1', ['regio board B1.2 B1.2', 'insurer buyer B1.2 B1.2']],
		[
			'the most important one within a level',
			'f1 f2 f3',
			'1 1 1',
			['regio board B1.3 B1.3', 'insurer buyer B1.3 B1.3'],
		],
		[
			'the next one, where a level has no tip',
			'f f f',
			'4 2 1',
			['regio board B1.3 B1.3', 'insurer buyer B1.3 B1.3'],
		],
		['nothing without a level', 'f f f', '? - x', []],
	])('picks a tip for each side at %s', (_what, outline, answers, expected) => {
		expect(chosen(outline, answers, each)).toEqual(expected);
	});

	it('picks by the order of the conversation, within a level and importance', () => {
		expect(chosen('f f f', '1 1 1', each, ['B1.2', 'B1.1'])).toEqual([
			'regio board B1.2 B1.2',
			'insurer buyer B1.2 B1.2',
		]);
	});

	it('picks one tip, where both sides can carry it out', () => {
		expect(chosen('f f', '0 0', [tip('together', ['B1.1'], ['bestuur', 'zorginkoper']), ...each])).toEqual([
			'both together B1.1',
		]);
	});

	it('looks for the other side at the next statement', () => {
		const tips = [tip('practice', ['B1.1'], ['huisarts']), tip('buyer', ['B1.2'], ['zorginkoper'])];
		expect(chosen('f f', '0 1', tips)).toEqual(['regio practice B1.1', 'insurer buyer B1.2']);
	});

	it('prefers a tip for the board to one for a huisarts', () => {
		const tips = [tip('practice', ['B1.1'], ['huisarts']), tip('board', ['B1.1'], ['bestuur'])];
		expect(chosen('f', '0', tips)).toEqual(['regio board B1.1']);
	});

	it('leaves out tips that name nobody, or only the wijk', () => {
		expect(chosen('f', '0', [tip('all', ['B1.1']), tip('wijk', ['B1.1'], ['wijk'])])).toEqual([]);
	});

	it('uses the core only, in a short scan', () => {
		expect(chosen('f C f', '0 1 0', each, undefined, 'short')).toEqual([
			'regio board B1.2 B1.2',
			'insurer buyer B1.2 B1.2',
		]);
	});

	it('returns nothing for a questionnaire without a conversation', () => {
		const dimension = dimensionOf('B1', 'f');
		const questionnaire = { dimensions: [dimensionFrom(dimension, each)], conversation: undefined };
		expect(conversationTips(questionnaire, { length: 'full', entries: entriesOf(dimension, '0') })).toEqual(
			[],
		);
	});
});
