import { render } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { entryOf } from '../../../tests/notation';
import { smallQuestionnaire } from '../../../tests/small-questionnaire';
import type { Answer } from '$lib/scan/scan';
import ProgressLine from './ProgressLine.svelte';

const { dimensions } = smallQuestionnaire;

/** Names of the forms of the bricks, per theme. */
const formsIn = (container: HTMLElement): readonly (readonly string[])[] =>
	[...container.querySelectorAll('span')].map((theme) =>
		[...theme.querySelectorAll('i')].map(
			({ classList }) =>
				['level', 'unknown', 'notApplicable'].find((form) => classList.contains(form)) ?? 'open',
		),
	);

describe('ProgressLine', () => {
	it('has one brick a statement in scope, together per theme', () => {
		for (const length of ['full', 'short'] as const) {
			const { container, unmount } = render(ProgressLine, {
				dimensions,
				scan: { length, entries: {} },
				currentId: 'B1',
			});
			expect(formsIn(container).map((bricks) => bricks.length)).toEqual(
				dimensions.map(({ statements }) => statements.filter(({ core }) => length === 'full' || core).length),
			);
			unmount();
		}
	});

	it('gives level, weet niet, n.v.t. and no answer each a form of its own', () => {
		const forms: readonly (readonly [form: string, answer: Answer | null])[] = [
			['level', { kind: 'level', level: 0 }],
			['unknown', { kind: 'unknown' }],
			['notApplicable', { kind: 'notApplicable', reason: { kind: 'irrelevant' } }],
			['open', { kind: 'skipped' }],
			['open', null],
		];
		for (const [form, answer] of forms) {
			const { container, unmount } = render(ProgressLine, {
				dimensions,
				scan: { length: 'full', entries: { 'B1.1': entryOf('B1.1', answer) } },
				currentId: 'B1',
			});
			expect(formsIn(container)[0]?.[0]).toBe(form);
			unmount();
		}
	});
});
