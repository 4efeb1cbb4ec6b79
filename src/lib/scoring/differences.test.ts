import { describe, expect, it } from 'vitest';
import { dimensionOf, outlineOf } from '../../../tests/notation';
import { decisionsIn, sessionIn, type Rows } from '../../../tests/session-notation';
import type { Outline } from '$lib/content/outline';
import type { Session } from '$lib/session/session';
import { differencesBetween, type Group } from './differences';

const outline = outlineOf([dimensionOf('A', 'C1 C3 f2 f2')]);

const group = (shared: Rows, alone: Rows = {}, about: Partial<Session> = {}, on = outline): Group => ({
	subject: { kind: 'session', session: { ...sessionIn(alone), decisions: decisionsIn(shared), ...about } },
	outline: on,
});

const told = (...groups: readonly Group[]): string =>
	differencesBetween(groups)
		.map(({ statementId, basis, values }) => `${statementId} ${basis} ${values.join(' ')}`)
		.join(', ');

const edited = (
	change: (statement: Outline['dimensions'][number]['statements'][number]) => object,
): Outline => ({
	...outline,
	dimensions: outline.dimensions.map((dimension) => ({
		...dimension,
		statements: dimension.statements.map((statement) => ({ ...statement, ...change(statement) })),
	})),
});

describe('differencesBetween', () => {
	it('sorts by distance, then importance, then content order', () => {
		const one = group({ 'A.1': '1', 'A.2': '1', 'A.3': '0', 'A.4': '1' });
		const other = group({ 'A.1': '2', 'A.2': '2', 'A.3': '4', 'A.4': '2' });
		expect(told(one, other)).toBe('A.3 shared 0 4, A.2 shared 1 2, A.4 shared 1 2, A.1 shared 1 2');
	});

	it('keeps the order of the groups', () => {
		expect(told(group({ 'A.1': '3' }), group({ 'A.1': '0' }), group({ 'A.1': '4' }))).toBe(
			'A.1 shared 3 0 4',
		);
	});

	it('leaves out differences under a level', () => {
		expect(told(group({ 'A.1': '2' }), group({ 'A.1': '2' }))).toBe('');
		expect(told(group({}, { 'A.1': '1 1 2 2' }), group({}, { 'A.1': '2 2 2' }))).toBe('');
	});

	it('compares medians when a group has not decided, and nothing when it has neither', () => {
		expect(told(group({ 'A.1': '4' }, { 'A.1': '1 1 1' }), group({}, { 'A.1': '3 3 3' }))).toBe(
			'A.1 median 1 3',
		);
		expect(told(group({ 'A.1': '4' }), group({}, { 'A.1': '3 3 3' }))).toBe('');
		expect(told(group({ 'A.1': '4' }), group({}, { 'A.1': '1 1' }))).toBe('');
	});

	it('leaves out statements in another version, not asked of all, or private', () => {
		const one = group({ 'A.1': '0', 'A.3': '0' });
		const far = { 'A.1': '4', 'A.3': '4' };
		expect(
			told(
				one,
				group(
					far,
					{},
					{},
					edited(() => ({ version: 2 })),
				),
			),
		).toBe('');
		expect(told(one, group(far, {}, { length: 'short' }))).toBe('A.1 shared 0 4');
		const hidden = edited(({ id }) => ({ private: id === 'A.1' }));
		expect(told(group({ 'A.1': '0', 'A.3': '0' }, {}, {}, hidden), group(far, {}, {}, hidden))).toBe(
			'A.3 shared 0 4',
		);
	});

	it('returns nothing for fewer than two groups', () => {
		expect(told()).toBe('');
		expect(told(group({ 'A.1': '4' }))).toBe('');
	});
});
