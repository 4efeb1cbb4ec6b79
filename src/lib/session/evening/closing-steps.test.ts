import { expect, it } from 'vitest';
import { exampleSession } from '../../../../tests/session-fixture';
import { withClosingStep } from './closing-steps';

const before = exampleSession();

it('withClosingStep: ticks in the order of the list, and leaves no trace without a tick', () => {
	const paper = withClosingStep(before, 'paper', true, before.changedAt);
	const both = withClosingStep(paper, 'read', true, before.changedAt);
	expect(both.closing).toEqual(['read', 'paper']);
	expect(withClosingStep(both, 'read', true, before.changedAt)).toEqual(both);
	const one = withClosingStep(both, 'paper', false, before.changedAt);
	expect(withClosingStep(one, 'read', false, before.changedAt)).toEqual(before);
});
