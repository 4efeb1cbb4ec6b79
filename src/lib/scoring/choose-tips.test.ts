import { describe, expect, it } from 'vitest';
import { dimensionOf, entriesOf } from '../../../tests/notation';
import { dimensionFrom, tipOf } from '../../../tests/small-questionnaire';
import type { Tip, TipReader } from '$lib/content/questionnaire';
import type { ScanLength } from '$lib/scan/scan';
import { chooseTips, tipsFor, type ChosenTips } from './choose-tips';

const low: Tip['levels'] = [0, 1];
const middle: Tip['levels'] = [2, 3];

const lowTips = [1, 2, 3].map((n) => tipOf(`low ${n}`, [`B1.${n}`], low));
const middleTips = [1, 2, 3].map((n) => tipOf(`middle ${n}`, [`B1.${n}`], middle));

function choose(
	statements: string,
	answers: string,
	tips: readonly Tip[],
	length: ScanLength = 'full',
	reader: TipReader | null = null,
): ChosenTips {
	const outline = dimensionOf('B1', statements);
	return chooseTips(dimensionFrom(outline, tips), { length, entries: entriesOf(outline, answers) }, reader);
}

const idsOf = ({ tips }: ChosenTips): string[] => tips.map(({ tip }) => tip.id);

describe('chooseTips, tips', () => {
	it.each([
		['the lowest statements first', 'f f f', '3 2 0', ['low 3', 'middle 2']],
		['at most two', 'f f f', '0 0 0', ['low 1', 'low 2']],
		['by importance within a level', 'f1 f2 f3', '1 1 1', ['low 3', 'low 2']],
		['by content order after that', 'f f f', '4 2 2', ['middle 2', 'middle 3']],
		['by level before importance', 'f3 f1 f1', '1 0 4', ['low 2', 'low 1']],
		['none for level 4', 'f f f', '4 4 4', []],
		['one, when one statement is below level 4', 'f f f', '4 1 4', ['low 2']],
		['none without a level', 'f f f', '? - x', []],
		['none without answers', 'f f f', '. . .', []],
	])('picks %s', (_what, statements, answers, expected) => {
		expect(idsOf(choose(statements, answers, [...lowTips, ...middleTips]))).toEqual(expected);
	});

	it('picks by the answered level, on both sides of the bound', () => {
		const tips = [...lowTips, ...middleTips];
		const firstFor = (level: string): string | undefined => idsOf(choose('f', level, tips))[0];
		expect(['0', '1', '2', '3'].map(firstFor)).toEqual(['low 1', 'low 1', 'middle 1', 'middle 1']);
	});

	it('returns the statement that a tip was picked for', () => {
		const [first] = choose('f f', '4 0', [tipOf('both', ['B1.1', 'B1.2'], low)]).tips;
		expect(first).toMatchObject({ statementId: 'B1.2', tip: { id: 'both' } });
	});

	it('picks a tip once', () => {
		expect(idsOf(choose('f f', '0 1', [tipOf('both', ['B1.1', 'B1.2'], low)]))).toEqual(['both']);
	});

	it('picks the next that fits, when the first is taken', () => {
		const tips = [tipOf('both', ['B1.1', 'B1.2'], low), tipOf('own', ['B1.2'], low)];
		expect(idsOf(choose('f f', '0 1', tips))).toEqual(['both', 'own']);
	});

	it.each([
		['the tip for the reader', 'zorginkoper', ['bought']],
		['the first that fits, when none is for the reader', 'wijk', ['governed']],
		['the first that fits, when there is no reader', null, ['governed']],
	] as const)('picks %s', (_what, reader, expected) => {
		const tips: readonly Tip[] = [
			{ ...tipOf('governed', ['B1.1'], low), for: ['bestuur'] },
			{ ...tipOf('bought', ['B1.1'], low), for: ['huisarts', 'zorginkoper'] },
		];
		expect(idsOf(choose('f', '0', tips, 'full', reader))).toEqual(expected);
	});

	it('counts a tip that names nobody as one for every reader', () => {
		const tips: readonly Tip[] = [
			tipOf('all', ['B1.1'], low),
			{ ...tipOf('gp', ['B1.1'], low), for: ['huisarts'] },
		];
		expect(idsOf(choose('f', '0', tips, 'full', 'huisarts'))).toEqual(['all']);
	});

	it('passes over a statement without tips, to the next lowest', () => {
		expect(idsOf(choose('f f f', '0 1 2', [...lowTips.slice(1), ...middleTips]))).toEqual([
			'low 2',
			'middle 3',
		]);
	});

	it('uses the core only, in a short scan', () => {
		expect(idsOf(choose('f C C', '0 2 1', [...lowTips, ...middleTips], 'short'))).toEqual([
			'low 3',
			'middle 2',
		]);
	});
});

describe('chooseTips, asks', () => {
	it('returns every weet niet in content order, and nothing else', () => {
		const { asks } = choose('f f f f f f', '? 0 - x . ?', lowTips);
		expect(asks.map(({ id, askWhom }) => [id, askWhom])).toEqual([
			['B1.1', 'een collega'],
			['B1.6', 'een collega'],
		]);
	});

	it('uses the core only, in a short scan', () => {
		expect(choose('f C', '? ?', [], 'short').asks.map(({ id }) => id)).toEqual(['B1.2']);
	});
});

describe('tipsFor', () => {
	const dimension = dimensionFrom(dimensionOf('B1', 'f f'), [
		{ ...tipOf('governed', ['B1.1'], low), for: ['bestuur'] },
		{ ...tipOf('gp', ['B1.1', 'B1.2'], low), for: ['huisarts'] },
		tipOf('all', ['B1.1'], [0, 1, 2, 3]),
		{ ...tipOf('bought', ['B1.1'], middle), for: ['zorginkoper', 'huisarts'] },
	]);

	it.each([
		['B1.1', 0, 'huisarts', ['gp', 'all']],
		['B1.1', 1, 'bestuur', ['governed', 'all']],
		['B1.1', 2, 'huisarts', ['all', 'bought']],
		['B1.1', 3, 'zorginkoper', ['all', 'bought']],
		['B1.1', 4, 'huisarts', []],
		['B1.2', 1, 'huisarts', ['gp']],
		['B1.2', 1, 'zorginkoper', []],
	] as const)('at %s on level %i, for %s: returns %j', (statementId, level, reader, expected) => {
		expect(tipsFor(dimension, statementId, level, reader).map(({ id }) => id)).toEqual(expected);
	});
});
