import { describe, expect, it } from 'vitest';
import { regionsToAsk, sharedRegionIds } from './same-region';

const region = (id: string, name: string): { id: string; name: string } => ({ id, name });
const a = region('a', 'Regio Zuid');
const b = region('b', ' regio  ZUID ');
const c = region('c', 'Regio Noord');

const chain = Array.from({ length: 30_000 }, (_, at) => ({ id: `r${at}`, sameAs: `r${at + 1}` }));

describe('sharedRegionIds', () => {
	it.each([
		['joins an id with itself', 'a', 'a', [], true],
		['does not join ids by name', 'a', 'b', [], false],
		['joins the ids of an alias', 'a', 'b', [{ id: 'b', sameAs: 'a' }], true],
		['joins the ids of an alias, in either order', 'b', 'a', [{ id: 'b', sameAs: 'a' }], true],
		[
			'joins ids through a third',
			'a',
			'c',
			[
				{ id: 'a', sameAs: 'b' },
				{ id: 'c', sameAs: 'b' },
			],
			true,
		],
		[
			'joins ids in a cycle',
			'a',
			'b',
			[
				{ id: 'a', sameAs: 'b' },
				{ id: 'b', sameAs: 'a' },
			],
			true,
		],
		['joins ids through 30,000 others', 'r0', 'r30000', chain, true],
		['does not join other ids', 'a', 'c', [{ id: 'b', sameAs: 'a' }], false],
	])('%s', (_what, one, other, aliases, same) => {
		const sharedId = sharedRegionIds(aliases);
		expect(sharedId({ id: one }) === sharedId({ id: other })).toBe(same);
	});
});

describe('regionsToAsk', () => {
	it('asks about a known name, under another id', () => {
		expect(regionsToAsk([b, c], [a], [])).toEqual([{ known: a, incoming: [b] }]);
	});

	it('asks nothing, of 3,000 regions that 30,000 aliases joined', () => {
		const regions = Array.from({ length: 3_000 }, (_, at) => region(`r${at * 10}`, 'Regio Zuid'));
		expect(regionsToAsk(regions, [region('r30000', 'Regio Zuid')], chain)).toEqual([]);
	});

	it('asks once, for many files of one name', () => {
		const others = [b, region('d', 'Regio Zuid'), b];
		expect(regionsToAsk(others, [a], [])).toEqual([{ known: a, incoming: [b, region('d', 'Regio Zuid')] }]);
	});

	it('asks about incoming regions, when the device has none', () => {
		expect(regionsToAsk([a, b], [], [])).toEqual([{ known: a, incoming: [b] }]);
	});

	it('asks about two spellings of an accent', () => {
		const here = region('a', 'Coöperatie Beč');
		const there = region('b', here.name.normalize('NFD'));
		expect(regionsToAsk([there], [here], [])).toHaveLength(1);
	});

	it.each([
		['the id is known', [region('a', 'Anders')], []],
		['it was answered before', [b], [{ id: 'b', sameAs: 'a' }]],
		['the name is another', [c], []],
	])('asks nothing, when %s', (_what, incoming, aliases) => {
		expect(regionsToAsk(incoming, [a], aliases)).toEqual([]);
	});

	it('asks nothing, for regions without a name', () => {
		expect(regionsToAsk([region('b', ' ')], [region('a', '')], [])).toEqual([]);
	});
});
