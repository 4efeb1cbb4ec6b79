import { describe, expect, it } from 'vitest';
import { profileOf } from '../../../tests/notation';
import { scoreScan } from './score-scan';

const exported = import.meta.glob<Readonly<Record<string, unknown>>>(['./**/*.ts', '!./**/*.test.ts'], {
	eager: true,
});

describe('scoreScan', () => {
	const { outline, scan } = profileOf('full', 'f f f: 1 2 3 | f f f: x x x | f f f: . . . | f f f: ? ? ?');

	it('returns one result per dimension, in content order', () => {
		expect(scoreScan(outline, scan).map(({ dimensionId, outcome }) => [dimensionId, outcome.kind])).toEqual([
			['A', 'score'],
			['B', 'not-applicable'],
			['C', 'too-few'],
			['D', 'unknown'],
		]);
	});

	it('leaves the scan unchanged', () => {
		const before = structuredClone(scan);
		scoreScan(outline, scan);
		expect(scan).toEqual(before);
	});
});

describe('scoring, without an overall number', () => {
	it('returns results of dimensions only, for a whole scan', () => {
		const { outline, scan } = profileOf('full', 'f f f: 1 2 3');
		const results = scoreScan(outline, scan);
		expect(Array.isArray(results)).toBe(true);
		expect(results.map((result) => Object.keys(result))).toEqual([['dimensionId', 'tally', 'outcome']]);
	});

	it('exports these names only: check an addition for an overall number', () => {
		const names = Object.values(exported).flatMap((module) => Object.keys(module));
		expect(names.sort()).toEqual([
			'CollectionView',
			'SafeCounts',
			'agendaAlone',
			'agendaOf',
			'agendaPlace',
			'agendaPlaces',
			'aggregate',
			'aggregateSteps',
			'allowedOutside',
			'answersInCells',
			'binCount',
			'binned',
			'changesBetween',
			'chooseTips',
			'columnsOf',
			'columnsWhere',
			'confirmedTogether',
			'consensus',
			'conversationTips',
			'countedMarks',
			'coverageOf',
			'differencePoints',
			'differencesBetween',
			'everyone',
			'formatMean',
			'groupsBy',
			'hasChosen',
			'inChosenOrder',
			'inventedChoices',
			'isAgreed',
			'leastPrivate',
			'leastRated',
			'lensesOf',
			'letteredItems',
			'levelsOf',
			'markScorers',
			'mayBeSeen',
			'medianMark',
			'onePerPerson',
			'ownMeans',
			'partitionsOf',
			'peopleBehind',
			'pointsToBring',
			'pointsToDiscuss',
			'positionSentence',
			'privateWord',
			'proposedLevel',
			'quantile',
			'regionsIn',
			'roleSplit',
			'roomAgenda',
			'roundInView',
			'scoreDimension',
			'scoreScan',
			'scoreSession',
			'scoreSessionDimension',
			'scoreSpread',
			'scoringVersion',
			'setsOf',
			'sharedAnswers',
			'sharedMark',
			'sharedStrongPoints',
			'shownEvidence',
			'shownIn',
			'shownOf',
			'shownSpread',
			'shownTicks',
			'stillToConfirm',
			'strongPoints',
			'suppressionPlan',
			'tipsFor',
			'toConfirm',
		]);
	});
});
