import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dimensionOf, entriesOf, outlineOf } from '../../../tests/notation';
import { decisionsIn, sessionIn } from '../../../tests/session-notation';
import { smallScan } from '../../../tests/small-questionnaire';
import type { Outline } from '$lib/content/outline';
import { lensesOf, mayBeSeen, type Side } from './lenses';

const outline = outlineOf([dimensionOf('A', 'C C C'), dimensionOf('B', 'C')]);
const privately: Outline = {
	...outline,
	dimensions: outline.dimensions.map((dimension) => ({
		...dimension,
		statements: dimension.statements.map((statement) => ({ ...statement, private: true })),
	})),
};

function scanSide(answers: string, isOneOrganisation = true, text = outline): Side {
	const [dimension] = outline.dimensions;
	const entries = dimension ? entriesOf(dimension, answers) : {};
	return { subject: { kind: 'scan', scan: smallScan({ entries }) }, outline: text, isOneOrganisation };
}

/** A group from its choices by statement, and its decisions. */
function groupSide(
	rows: Readonly<Record<string, string>>,
	decided: Readonly<Record<string, string>> = {},
	details: Partial<Side> = {},
): Side {
	const session = sessionIn(rows, { decisions: decisionsIn(decided) });
	return { subject: { kind: 'session', session }, outline, isOneOrganisation: false, ...details };
}

/** "A.1 1 3 | A.2 2 2": what differs, and what does not. */
function words(one: Side, other: Side, themes: readonly string[] = ['A', 'B']): string {
	const { different, alike } = lensesOf(one, other, themes);
	const all = [different, alike].map((lenses) =>
		lenses.map(({ statementId, levels }) => `${statementId} ${levels.join(' ')}`).join(', '),
	);
	return all.join(' | ');
}

const five = { 'A.1': '1 1 1 2 2', 'A.2': '0 0 0 0 0', 'A.3': '2 2 2 2 2' };

describe('lensesOf', () => {
	it('sorts the largest difference first, and lists apart where both see about the same', () => {
		expect(words(groupSide(five), scanSide('2 4 2'))).toBe('A.2 0 4, A.1 1 2 | A.3 2 2');
	});

	it('takes the decision of a group, else its median', () => {
		expect(words(groupSide(five, { 'A.1': '4' }), scanSide('2 4 2'))).toBe('A.2 0 4, A.1 4 2 | A.3 2 2');
	});

	it('leaves out statements that one side did not answer, in other words, or in another theme', () => {
		expect(words(groupSide({ 'A.1': '1 1 1' }), scanSide('2 ? -'))).toBe('A.1 1 2 | ');
		expect(words(groupSide(five), scanSide('2 4 2'), ['B'])).toBe(' | ');
		const versioned: Outline = {
			...outline,
			dimensions: outline.dimensions.map((dimension) => ({
				...dimension,
				statements: dimension.statements.map((statement) => ({ ...statement, version: 9 })),
			})),
		};
		expect(words(groupSide(five), scanSide('2 4 2', true, versioned))).toBe(' | ');
	});

	it('leaves out what a group decided to have no level, whatever its median', () => {
		expect(words(groupSide(five, { 'A.1': 'u', 'A.2': 'x' }), scanSide('2 4 2'))).toBe(' | A.3 2 2');
	});
});

describe('lensesOf, on few people', () => {
	it('returns nothing of a side of one or two, unless it speaks for one organisation', () => {
		expect(words(groupSide(five), scanSide('2 4 2', false))).toBe(' | ');
		const two = { 'A.1': '1 1', 'A.2': '0 0' };
		expect(words(groupSide(two, { 'A.1': '1' }), scanSide('2 4 2'))).toBe(' | ');
		expect(mayBeSeen(groupSide(two))).toBe(false);
	});

	it('returns only what two people decided together, also as one organisation', () => {
		const two = groupSide({ 'A.1': '1 1', 'A.2': '0 0' }, { 'A.1': '1' }, { isOneOrganisation: true });
		expect(words(two, scanSide('2 4 2'))).toBe('A.1 1 2 | ');
	});

	it('ignores the choices of fewer than three people at a statement, whatever they are', () => {
		const someone = fc.constantFrom('0', '1', '2', '3', '4', '?', '.');
		fc.assert(
			fc.property(someone, someone, (a, b) => {
				const rows = { 'A.1': '1 1 1 1', 'A.2': `${a} ${b} . .` };
				expect(words(groupSide(rows), scanSide('2 4 2'))).toBe('A.1 1 2 | ');
			}),
		);
	});
});

describe('lensesOf, on where it is written down', () => {
	const withPlace = (side: Side, place: string): Side => {
		if (side.subject.kind === 'scan') {
			const { scan } = side.subject;
			const entries = Object.fromEntries(
				Object.entries(scan.entries).map(([id, entry]) => [id, { ...entry, evidence: place }]),
			);
			return { ...side, subject: { kind: 'scan', scan: { ...scan, entries } } };
		}
		const { session } = side.subject;
		const participants = session.participants.map((person) => ({
			...person,
			alone: Object.fromEntries(
				Object.entries(person.alone).map(([id, entry]) => [id, { ...entry, evidence: place }]),
			),
		}));
		return { ...side, subject: { kind: 'session', session: { ...session, participants } } };
	};
	const placesIn = (one: Side, other: Side) => {
		const { different, alike } = lensesOf(one, other, ['A']);
		return [...different, ...alike].map(({ statementId, places }) =>
			[statementId, ...places.flat()].join(' '),
		);
	};

	it('returns the places of both sides at a level of 2 or higher', () => {
		const group = withPlace(groupSide({ 'A.3': '2 2 3 3' }), 'plan');
		expect(placesIn(group, withPlace(scanSide('0 0 2'), 'contract'))).toEqual(['A.3 plan contract']);
	});

	it('returns none of fewer than three people, nor at a private statement', () => {
		const few = withPlace(groupSide({ 'A.3': '2 2' }, { 'A.3': '2' }, { isOneOrganisation: true }), 'plan');
		expect(placesIn(few, scanSide('0 0 2'))).toEqual(['A.3']);
		const one = withPlace(groupSide({ 'A.3': '2 2 3 3 3' }, { 'A.3': '2' }), 'plan');
		const other = withPlace(
			groupSide({ 'A.3': '2 2 3 3 3' }, { 'A.3': '2' }, { outline: privately }),
			'plan',
		);
		expect(placesIn(one, other)).toEqual(['A.3']);
	});
});

describe('lensesOf, on private statements', () => {
	it('returns only what both sides decided in a group, in whichever text it is private', () => {
		expect(words(groupSide(five), scanSide('2 4 2', true, privately))).toBe(' | ');
		const decided = groupSide(five, { 'A.1': '1' });
		expect(words(decided, scanSide('2 4 2', true, privately))).toBe(' | ');
		expect(words(decided, groupSide(five, { 'A.1': '3' }, { outline: privately }))).toBe('A.1 1 3 | ');
	});

	it('ignores every single choice, whatever it is', () => {
		const row = fc
			.array(fc.constantFrom('0', '1', '2', '3', '4', '?'), { minLength: 3, maxLength: 9 })
			.map((marks) => marks.join(' '));
		fc.assert(
			fc.property(row, row, (one, other) => {
				const sides = [one, other].map((marks) => groupSide({ 'A.1': marks }, {}, { outline: privately }));
				const [a, b] = sides;
				if (a && b) expect(words(a, b)).toBe(' | ');
			}),
		);
	});
});
