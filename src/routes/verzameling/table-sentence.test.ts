import { expect, test } from 'vitest';
import type { CollectionPicture } from '$lib/scoring/aggregate/aggregate-picture';
import { everyone } from '$lib/scoring/aggregate/aggregate-counts';
import { isTableEmpty, tableSentence } from './table-sentence';

const dimension = { id: 'B1', bins: null, regions: [], sessions: [] };
const statement = { id: 'B1.1', dimensionId: 'B1', isPrivate: false, answers: null, word: null };
const answers = { levels: [1, 1, 1, 1, 1], unknown: 0, notApplicable: 0, people: 5 } as const;
const shown = { ...dimension, bins: [5] };
const picture = (
	dimensions: CollectionPicture['dimensions'],
	statements: CollectionPicture['statements'],
): CollectionPicture => ({
	selection: everyone,
	people: null,
	regions: [],
	sessions: [],
	dimensions,
	statements,
});

test.each([
	['thema’s', picture([dimension], [{ ...statement, answers }]), true, /^Er is nog niets om te bewaren/],
	['thema’s', picture([shown], [statement]), false, /^Het bestand staat bij je downloads\.$/],
	['thema’s', picture([shown, dimension], []), false, /Bij 1 van de 2 thema’s staan geen getallen/],
	['stellingen', picture([shown], [statement]), true, /^Er is nog niets om te bewaren/],
	['stellingen', picture([], [{ ...statement, isPrivate: true, word: 'agree' }]), false, /downloads\.$/],
	['stellingen', picture([], [statement, { ...statement, answers }]), false, /1 van de 2 stellingen/],
] as const)('tableSentence: says how much of %s is blank (%#)', (table, some, isEmpty, sentence) => {
	expect(isTableEmpty(some, table)).toBe(isEmpty);
	expect(tableSentence(some, table)).toMatch(sentence);
});
