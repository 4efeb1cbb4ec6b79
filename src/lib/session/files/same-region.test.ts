import { describe, expect, it } from 'vitest';
import { regionsToAsk, sharedRegionIds } from './same-region';

const region = (id: string, name: string): { id: string; name: string } => ({ id, name });
const a = region('a', 'Regio Zuid');
const b = region('b', ' regio  ZUID ');
const c = region('c', 'Regio Noord');

const chain = Array.from({ length: 30_000 }, (_, at) => ({ id: `r${at}`, sameAs: `r${at + 1}` }));

describe('two regions are the same', () => {
	it.each([
		['by their id', 'a', 'a', [], true],
		['not by a name alone', 'a', 'b', [], false],
		['when someone said so', 'a', 'b', [{ id: 'b', sameAs: 'a' }], true],
		['when someone said so the other way round', 'b', 'a', [{ id: 'b', sameAs: 'a' }], true],
		[
			'by way of a third',
			'a',
			'c',
			[
				{ id: 'a', sameAs: 'b' },
				{ id: 'c', sameAs: 'b' },
			],
			true,
		],
		[
			'also in a circle',
			'a',
			'b',
			[
				{ id: 'a', sameAs: 'b' },
				{ id: 'b', sameAs: 'a' },
			],
			true,
		],
		['by way of 30,000 others', 'r0', 'r30000', chain, true],
		['and no others', 'a', 'c', [{ id: 'b', sameAs: 'a' }], false],
	])('%s', (_what, one, other, aliases, same) => {
		const sharedId = sharedRegionIds(aliases);
		expect(sharedId({ id: one }) === sharedId({ id: other })).toBe(same);
	});
});

describe('"zelfde regio?" is asked', () => {
	it('when a name that is here comes in under another id', () => {
		expect(regionsToAsk([b, c], [a], [])).toEqual([{ known: a, incoming: [b] }]);
	});

	it('of none of 3,000 regions that 30,000 answers made one', () => {
		const regions = Array.from({ length: 3_000 }, (_, at) => region(`r${at * 10}`, 'Regio Zuid'));
		expect(regionsToAsk(regions, [region('r30000', 'Regio Zuid')], chain)).toEqual([]);
	});

	it('once for many files of one name', () => {
		const others = [b, region('d', 'Regio Zuid'), b];
		expect(regionsToAsk(others, [a], [])).toEqual([{ known: a, incoming: [b, region('d', 'Regio Zuid')] }]);
	});

	it('about files among each other when the device knows none of them', () => {
		expect(regionsToAsk([a, b], [], [])).toEqual([{ known: a, incoming: [b] }]);
	});

	it('for two spellings of an accent', () => {
		const here = region('a', 'Coöperatie Beč');
		const there = region('b', here.name.normalize('NFD'));
		expect(regionsToAsk([there], [here], [])).toHaveLength(1);
	});

	it.each([
		['the id is known', [region('a', 'Anders')], []],
		['it was answered before', [b], [{ id: 'b', sameAs: 'a' }]],
		['the name is another', [c], []],
	])('not when %s', (_what, incoming, aliases) => {
		expect(regionsToAsk(incoming, [a], aliases)).toEqual([]);
	});

	it('not about regions without a name', () => {
		expect(regionsToAsk([region('b', ' ')], [region('a', '')], [])).toEqual([]);
	});
});
