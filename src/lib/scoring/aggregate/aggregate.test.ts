import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dimensionOf, outlineOf } from '../../../../tests/notation';
import type { Outline } from '$lib/content/outline';
import type { ScanLength } from '$lib/scan/scan';
import type { CollectedRow } from '$lib/session/collection/collected-row';
import { aggregate } from './aggregate';
import { everyone, type Selection } from './aggregate-counts';
import type { CollectionPicture } from './aggregate-picture';
import { CollectionView } from './aggregate-view';

const outline: Outline = {
	...outlineOf([dimensionOf('A', 'C3 C2 f1'), dimensionOf('B', 'C3 C2 f1')]),
	roles: [
		{ id: 'huisarts', label: 'Huisarts', group: 'huisartsen' },
		{ id: 'bestuur', label: 'Bestuur', group: 'organisatie' },
		{ id: 'inkoper', label: 'Inkoper', group: 'verzekeraar' },
	],
};

type Details = Partial<Omit<CollectedRow, 'region'>> & { readonly region?: string };

let made = 0;

function row(answers: string, { region = 'Waterland', ...details }: Details = {}): CollectedRow {
	made += 1;
	return {
		id: String(made),
		kind: 'scan',
		region: { id: String(made), name: region },
		role: '',
		length: 'full',
		questionnaire: { id: 'proef', version: '2026.1', hash: '' },
		people: 1,
		changedAt: '',
		...details,
		answers: answers.replaceAll(' ', ''),
	};
}

const rows = (count: number, answers: string, details: Details = {}): readonly CollectedRow[] =>
	Array.from({ length: count }, () => row(answers, details));

const view = (...all: readonly (readonly CollectedRow[])[]): CollectionView =>
	new CollectionView(aggregate(outline, all.flat()));

const pictureOf = (...all: readonly (readonly CollectedRow[])[]): CollectionPicture =>
	view(...all).picture(everyone);

describe('CollectionView, of a theme', () => {
	it('bins each person’s own mean, to a quarter of a level', () => {
		const [a] = pictureOf(rows(4, '123 ...'), rows(2, '344 ...')).dimensions;
		expect(a?.bins?.flatMap((count, bin) => (count > 0 ? [[bin / 4, count]] : []))).toEqual([
			[2, 4],
			[3.75, 2],
		]);
	});

	it('counts only people with a mean, and none when they are fewer than five', () => {
		const [a, b] = pictureOf(rows(6, '222 ?2.'), rows(4, '222 333')).dimensions;
		expect(a?.bins?.[8]).toBe(10);
		expect(b?.bins).toBeNull();
	});

	it('returns the median of each region with five people, and no mean of means', () => {
		const [a] = pictureOf(
			rows(3, '111 ...', { region: 'Noord' }),
			rows(2, '444 ...', { region: 'Noord' }),
			rows(9, '222 ...', { region: 'Zuid' }),
		).dimensions;
		expect(a?.regions).toEqual([
			{ region: 'Noord', people: 5, at: 1 },
			{ region: 'Zuid', people: 9, at: 2 },
		]);
	});

	it('returns decisions of a bijeenkomst apart from people', () => {
		const session = row('234 ..?', { kind: 'session', people: 12, region: 'Noord' });
		const picture = pictureOf(rows(5, '111 ...', { region: 'Noord' }), [session]);
		expect(picture.people).toBe(5);
		expect(picture.dimensions[0]?.sessions).toEqual([{ region: 'Noord', people: 12, at: 3 }]);
		expect(picture.dimensions[1]?.sessions).toEqual([]);
		expect(picture.dimensions[0]?.bins?.[4]).toBe(5);
	});

	it('shows no bijeenkomst of fewer than five people', () => {
		const few = row('234 234', { kind: 'session', people: 4 });
		const made = aggregate(outline, [few]);
		expect([made.sessions, made.smallSessions]).toEqual([[], 1]);
	});

	it('follows the rules of a short scan', () => {
		const [a] = pictureOf(rows(5, '13? ...', { length: 'short' })).dimensions;
		expect(a?.bins?.[8]).toBe(5);
	});
});

describe('CollectionView, of a statement', () => {
	it('counts levels, weet niet and n.v.t.', () => {
		const [first] = pictureOf(
			rows(3, '0'),
			rows(2, '4'),
			rows(4, '?'),
			rows(1, 'x'),
			rows(2, '-'),
			rows(5, '.'),
		).statements;
		expect(first?.answers).toEqual({ levels: [3, 0, 0, 0, 2], unknown: 4, notApplicable: 1, people: 10 });
	});

	it('leaves out statements that a short scan did not ask', () => {
		const statements = pictureOf(rows(9, '222 222', { length: 'short' })).statements;
		expect(statements.map(({ answers }) => answers?.people ?? null)).toEqual([9, 9, null, 9, 9, null]);
	});

	it('hides the counts, when fewer than five people answered', () => {
		const [first, second] = pictureOf(rows(4, '22'), rows(9, '-2')).statements;
		expect([first?.answers, second?.answers?.people]).toEqual([null, 13]);
	});
});

describe('CollectionView, of a region', () => {
	it('joins all spellings of a name', () => {
		const picture = pictureOf(
			rows(4, '2', { region: 'Zuid-Kennemerland' }),
			rows(2, '2', { region: ' zuid-kennemerland ' }),
			rows(1, '2', { region: 'ZUID-KENNEMERLAND' }),
		);
		expect(picture.regions).toEqual([{ region: 'Zuid-Kennemerland', people: 7 }]);
	});

	it('drops a region of four, when no other region is small', () => {
		const all = [
			...rows(13, '222', { region: 'Noord' }),
			...rows(13, '222', { region: 'Zuid' }),
			...rows(4, '000', { region: 'Klein' }),
		];
		const picture = pictureOf(all);
		expect(aggregate(outline, all).regions.dropped).toBe(4);
		expect(picture.people).toBe(26);
		expect(picture.dimensions[0]?.bins?.[0]).toBe(0);
		expect(picture.statements[0]?.answers?.levels).toEqual([0, 0, 26, 0, 0]);
	});

	it('counts regions of four in the total, when there are several', () => {
		const picture = pictureOf(
			rows(13, '222', { region: 'Noord' }),
			rows(4, '000', { region: 'Klein' }),
			rows(4, '000', { region: 'Kleiner' }),
		);
		expect([picture.people, picture.regions]).toEqual([21, [{ region: 'Noord', people: 13 }]]);
	});
});

describe('CollectionView, with a filter', () => {
	const huisartsen = { ...everyone, group: 'huisartsen' } as const;

	it('shows a role group, and no bijeenkomst', () => {
		const session = row('234', { kind: 'session', people: 12 });
		const picture = view(rows(9, '111', { role: 'huisarts' }), rows(6, '333', { role: 'bestuur' }), [
			session,
		]).picture(huisartsen);
		expect([picture.people, picture.sessions]).toEqual([9, []]);
		expect(picture.dimensions[0]?.bins?.[4]).toBe(9);
	});

	it('offers no option that leaves out one to four people', () => {
		const one = view(rows(9, '111', { role: 'huisarts' }), rows(2, '333', { role: 'bestuur' }));
		expect(one.optionsFor(everyone).groups).toEqual([{ value: null, people: 11 }]);
		expect(one.picture(huisartsen).people).toBeNull();
	});

	it('drops filters that may not be shown of the chosen region', () => {
		const all = view(
			rows(9, '111', { role: 'huisarts', region: 'Noord' }),
			rows(9, '111', { role: 'bestuur', region: 'Noord' }),
			rows(9, '111', { role: 'huisarts', region: 'Zuid' }),
			rows(1, '111', { role: 'bestuur', region: 'Zuid' }),
			rows(9, '111', { role: 'huisarts', region: 'West' }),
			rows(4, '111', { role: 'bestuur', region: 'West' }),
		);
		expect(all.shownFrom({ ...everyone, region: 'Noord', group: 'organisatie' }).group).toBe('organisatie');
		expect(all.shownFrom({ ...everyone, region: 'Zuid', group: 'organisatie' })).toEqual({
			...everyone,
			region: 'Zuid',
		});
		expect(all.shownFrom({ ...everyone, region: 'Nergens' })).toEqual(everyone);
	});
});

const anyPerson = fc
	.record({
		region: fc.constantFrom('Noord', 'Zuid', 'West', 'Oost'),
		role: fc.constantFrom('huisarts', 'huisarts', 'bestuur', 'inkoper', ''),
		length: fc.constantFrom<ScanLength>('short', 'full'),
		answers: fc.constantFrom('222 222', '1?3 ...', '... ...', 'x-. 2?.'),
	})
	.map(({ answers, ...details }) => row(answers, details));

/** All counts in a picture: people, people with a mean per theme, people per statement. */
function countsIn({ people, dimensions, statements }: CollectionPicture): readonly (number | null)[] {
	const own = dimensions.map(({ bins }) => bins?.reduce((sum, count) => sum + count, 0) ?? null);
	return [people, ...own, ...statements.map(({ answers }) => answers?.people ?? null)];
}

const regions = ['Noord', 'Zuid', 'West', 'Oost'] as const;
const groups = ['huisartsen', 'organisatie', 'verzekeraar'] as const;
const lengths = ['short', 'full'] as const;

/** Ways to split a selection into parts. */
function cutsOf(whole: Selection): readonly (readonly Selection[])[] {
	return [
		...(whole.region === null ? [regions.map((region) => ({ ...whole, region }))] : []),
		...(whole.group === null ? [groups.map((group) => ({ ...whole, group }))] : []),
		...(whole.length === null ? [lengths.map((length) => ({ ...whole, length }))] : []),
	];
}

it('CollectionView: shows no count under five, nor leaves one by subtraction, for any people', () => {
	const wholes = [null, ...regions].flatMap((region) =>
		[null, ...groups].flatMap((group) => [null, ...lengths].map((length) => ({ region, group, length }))),
	);
	const isNobodyOrEnough = (count: number): boolean => count === 0 || count >= 5;
	fc.assert(
		fc.property(fc.array(anyPerson, { maxLength: 90 }), (people) => {
			const shown = view(people);
			const counts = (selection: Selection): readonly (number | null)[] => countsIn(shown.picture(selection));
			for (const whole of wholes) {
				const all = counts(whole);
				expect(all.every((count) => count === null || count >= 5)).toBe(true);
				for (const parts of cutsOf(whole)) {
					const taken = parts.map(counts);
					const left = all.map((count, at) =>
						count === null ? 0 : taken.reduce((rest, part) => rest - (part[at] ?? 0), count),
					);
					expect(left.every(isNobodyOrEnough)).toBe(true);
				}
			}
		}),
		{ numRuns: 60 },
	);
});

it('aggregate: leaves out people who chose nothing, as they hide nobody', () => {
	const empty = rows(4, '. . - . . .');
	const [one, five] = [rows(1, '4 4 4 4 4 4'), rows(5, '2 2 2 2 2 2')];
	expect(pictureOf(one, empty)).toEqual(pictureOf(one));
	expect(pictureOf(five, empty)).toEqual(pictureOf(five));
});
