import { describe, expect, it } from 'vitest';
import { collectionFactsOf as factsOf, peopleIn, thirtyPeople } from '../../../../tests/collection-facts';
import { everyone } from '$lib/scoring/aggregate/aggregate-counts';
import { markdownOf } from '../document/to-markdown';
import { collectionDocument, type CollectionFacts } from './collection-document';

const textOf = (facts: CollectionFacts): string => markdownOf(collectionDocument(facts));

describe('collectionDocument', () => {
	it('has the approved text', async () => {
		await expect(textOf(factsOf(thirtyPeople))).toMatchFileSnapshot(
			'../../../../tests/approved/collection.md',
		);
	});

	it('says in its title whose picture it is', () => {
		expect(collectionDocument(factsOf(thirtyPeople)).title).toBe(
			'Bouwstenenscan: beeld van 26 mensen uit 2 regio’s',
		);
		const north = factsOf(thirtyPeople, { ...everyone, region: 'Noord' });
		expect(collectionDocument(north).title).toBe('Bouwstenenscan: beeld van 13 mensen uit Noord');
		expect(collectionDocument(factsOf(peopleIn(1, 4, 'Noord'))).title).toBe(
			'Bouwstenenscan: beeld van minder dan vijf mensen',
		);
	});

	it('hides everything of four people', () => {
		const text = textOf(factsOf(peopleIn(1, 4, 'Noord')));
		expect(text).not.toContain('Noord');
		expect(text).toContain('Er zijn nog geen vijf mensen met een gemiddelde');
		expect(text).not.toMatch(/\d+ van \d+ /);
	});
});
