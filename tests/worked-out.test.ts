import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Questionnaire } from '$lib/content/questionnaire';
import { statementsCsv, themesCsv } from '$lib/exchange/collection-csv';
import { collectionDocument } from '$lib/report/collection/collection-document';
import { markdownOf } from '$lib/report/document/to-markdown';
import { spreadWords } from '$lib/report/model/spread-words';
import type { Answer, Scan, ScanLength } from '$lib/scan/scan';
import { aggregate } from '$lib/scoring/aggregate/aggregate';
import { CollectionView } from '$lib/scoring/aggregate/aggregate-view';
import { anonymousCopy } from '$lib/session/files/anonymous-copy';
import { collect } from '$lib/session/collect';
import { dataOf } from '$lib/session/files/content';
import { participantFrom } from '$lib/session/run-session';
import type { Session } from '$lib/session/session';
import { dimensionOf, entriesOf, then } from './notation';
import { sessionIn } from './session-notation';
import { dimensionFrom, smallQuestionnaire, smallRef, smallScan } from './small-questionnaire';

/*
 * Attack: a colleague knows every answer but one, and has everything that leaves: the screens, tables and reports of
 * the collection under every filter, the anonymous copies of the session, and the data in its report, which are one of
 * those copies. The levels that would have given exactly this are all that this colleague can learn about the last
 * answer.
 */

/** Thousands of groups are counted under 27 filters each. */
vi.setConfig({ testTimeout: 60_000 });

const themes = ['A', 'B'].map((id) => dimensionFrom(dimensionOf(id, 'C3 C2 C2'), []));
const questionnaire: Questionnaire = {
	...smallQuestionnaire,
	roles: [
		{ id: 'huisarts', label: 'Huisarts', group: 'huisartsen' },
		{ id: 'bestuur', label: 'Bestuur', group: 'organisatie' },
	],
	dimensions: themes.map((theme) => ({
		...theme,
		statements: theme.statements.map((statement, at) => ({ ...statement, private: at === 2 })),
	})),
};

/** Marks, one per statement: A.1, A.2, A.3, which is private, and so on. */
type Person = {
	readonly marks: string;
	readonly region: 'Noord' | 'Zuid';
	readonly role: string;
	readonly length: ScanLength;
};

const filters = [null, 'Noord', 'Zuid'].flatMap((region) =>
	([null, 'huisartsen', 'organisatie'] as const).flatMap((group) =>
		([null, 'short', 'full'] as const).map((length) => ({ region, group, length })),
	),
);

function entriesIn(marks: string): Scan['entries'] {
	const [first, second] = questionnaire.dimensions;
	if (!first || !second) throw new Error('Two themes');
	const spaced = (part: string): string => Array.from(part).join(' ');
	return {
		...entriesOf(first, spaced(marks.slice(0, 3))),
		...entriesOf(second, spaced(marks.slice(3))),
	};
}

const scansOf = (people: readonly Person[]) =>
	people.map(({ marks, region, role, length }, at) =>
		smallScan({
			id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
			region: { id: '7c9e6679-7425-40de-944b-e07fc1f90ae7', name: region },
			role,
			length,
			entries: entriesIn(marks),
		}),
	);

function sessionOf(people: readonly Person[]): Session {
	const participants = scansOf(people).map((scan) => participantFrom(scan, 'card', then));
	return { ...sessionIn({}, { questionnaire: smallRef, revealedAt: then }), participants };
}

const copiesOf = (session: Session): string =>
	JSON.stringify(
		(['answers', 'sentences'] as const).map((of) =>
			dataOf(anonymousCopy({ kind: 'session', session, questionnaire }, of)),
		),
	);

function everythingOf(people: readonly Person[]): string {
	const rows = scansOf(people).map((scan) => collect({ kind: 'scan', scan, questionnaire }));
	const counted = aggregate(questionnaire, rows);
	const view = new CollectionView(counted);
	const pictures = filters.map((filter) => view.picture(filter));
	const reports = pictures.map((picture) =>
		markdownOf(
			collectionDocument({
				questionnaire,
				aggregate: counted,
				picture,
				appVersion: '0.1.0',
				madeAt: then,
			}),
		),
	);
	const tables = pictures.map((picture) => [
		themesCsv(questionnaire, picture),
		statementsCsv(questionnaire, picture, spreadWords),
	]);
	return JSON.stringify([pictures, tables, reports]) + copiesOf(sessionOf(people));
}

const levels = ['0', '1', '2', '3', '4'] as const;

/** Number of levels that the last answer could have been, judging by everything that leaves. */
function couldHaveBeen(everything: (level: string) => string, level: string): number {
	const seen = everything(level);
	return levels.filter((other) => everything(other) === seen).length;
}

/** Every combination of choices of this many people, regardless of order. */
function waysToChoose(people: number, from = 0): readonly string[] {
	if (people === 0) return [''];
	return levels
		.slice(from)
		.flatMap((level, at) => waysToChoose(people - 1, from + at).map((rest) => level + rest));
}

describe('attack with known others, on all distributions of a private statement', () => {
	const everything = new Map<string, string>();
	const everythingWith = (chosen: string): string => {
		const sorted = Array.from(chosen).sort().join('');
		const known = everything.get(sorted) ?? everythingOf(Array.from(sorted, personWith));
		everything.set(sorted, known);
		return known;
	};
	const personWith = (level: string): Person => ({
		marks: `22${level}222`,
		region: 'Noord',
		role: 'huisarts',
		length: 'full',
	});

	it.each([1, 2, 3, 4])('reveals nothing about the last answer of %i people', (people) => {
		for (const others of waysToChoose(people - 1))
			for (const level of levels)
				expect(couldHaveBeen((other) => everythingWith(others + other), level)).toBe(levels.length);
	});

	it.each([5, 6, 7, 8])('never reveals the last answer of %i people', (people) => {
		for (const others of waysToChoose(people - 1))
			for (const level of levels)
				expect(couldHaveBeen((other) => everythingWith(others + other), level)).toBeGreaterThan(1);
	});
});

const anyMark = fc.constantFrom(...levels, ...levels, '?', 'x', '-', '.');
const anyPerson: fc.Arbitrary<Person> = fc.record({
	marks: fc.array(anyMark, { minLength: 6, maxLength: 6 }).map((marks) => marks.join('')),
	region: fc.constantFrom('Noord', 'Noord', 'Zuid'),
	role: fc.constantFrom('huisarts', 'huisarts', 'bestuur', ''),
	length: fc.constantFrom('short', 'full'),
});

const withMark = (person: Person, at: number, mark: string): Person => ({
	...person,
	marks: person.marks.slice(0, at) + mark + person.marks.slice(at + 1),
});

describe('attack with known others, on any three to twelve people of all roles and regions', () => {
	const anyPeople = fc.array(anyPerson, { minLength: 3, maxLength: 12 });
	const chosenBy = (people: readonly Person[], at: number): number =>
		people.filter(({ marks }) => /[0-4]/.test(marks.charAt(at))).length;

	it.each([2, 5])('never reveals the last answer to private statement %i, and nothing below five', (at) => {
		fc.assert(
			fc.property(anyPeople, fc.constantFrom(...levels), ([last, ...others], level) => {
				if (!last) return;
				const everything = (mark: string): string => everythingOf([withMark(last, at, mark), ...others]);
				const could = couldHaveBeen(everything, level);
				if (chosenBy(others, at) < 4) expect(could).toBe(levels.length);
				else expect(could).toBeGreaterThan(1);
			}),
			{ numRuns: 40 },
		);
	});

	it('reveals nothing about a private statement by a filter that the whole does not', () => {
		fc.assert(
			fc.property(anyPeople, fc.constantFrom(...levels), (people, level) => {
				const [last, ...others] = people;
				if (!last) return;
				const seenUnder = (mark: string): string => {
					const rows = scansOf([withMark(last, 2, mark), ...others]).map((scan) =>
						collect({ kind: 'scan', scan, questionnaire }),
					);
					const view = new CollectionView(aggregate(questionnaire, rows));
					return JSON.stringify(filters.slice(1).map((filter) => view.picture(filter)));
				};
				expect(couldHaveBeen(seenUnder, level)).toBe(levels.length);
			}),
			{ numRuns: 60 },
		);
	});

	it('reveals nothing by copies of a session, about a statement at which fewer than five chose a level', () => {
		fc.assert(
			fc.property(anyPeople, fc.constantFrom(0, 1, 3, 4), fc.constantFrom(...levels), (people, at, level) => {
				const [last, ...others] = people;
				if (!last || chosenBy(others, at) >= 4) return;
				const copies = (mark: string): string => copiesOf(sessionOf([withMark(last, at, mark), ...others]));
				expect(couldHaveBeen(copies, level)).toBe(levels.length);
			}),
			{ numRuns: 300 },
		);
	});

	it('reveals nothing by copies of a session, before the choices were shown', () => {
		const unseen = (people: readonly Person[]): string =>
			copiesOf({ ...sessionOf(people), revealedAt: null });
		fc.assert(
			fc.property(anyPeople, anyPeople, (people, others) => {
				expect(unseen(people)).toBe(unseen(others));
			}),
		);
	});
});

it('reveals no answer of one person, by hands that were counted for few', () => {
	const hands = (levelsOf: readonly [number, number, number, number, number]): string =>
		copiesOf({
			...sessionOf([]),
			hands: {
				'A.1': { alone: { levels: levelsOf, unknown: 4, notApplicable: 0, changedAt: then } },
			},
		});
	expect(hands([0, 1, 3, 0, 0])).toBe(hands([0, 0, 4, 0, 0]));
	expect(hands([0, 1, 4, 0, 0])).not.toBe(hands([0, 0, 5, 0, 0]));
});

it('scansOf: gives people the answers of their marks', () => {
	const [scan] = scansOf([{ marks: '0?x-.4', region: 'Noord', role: '', length: 'full' }]);
	const kinds = ['A.1', 'A.2', 'A.3', 'B.1', 'B.3'].map(
		(id): Answer['kind'] | undefined => scan?.entries[id]?.answer?.kind,
	);
	expect(kinds).toEqual(['level', 'unknown', 'notApplicable', 'skipped', 'level']);
});
