import { render, screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { sessionIn } from '../../../../tests/session-notation';
import SessionItem from './SessionItem.svelte';

const nothing = () => Promise.resolve();

const underThree =
	'Er kozen minder dan drie mensen. In een anonieme kopie staan daarom geen besluiten, geen ambities en niet wie het anders zag.';
const underFive =
	'Er kozen minder dan vijf mensen. In een anonieme kopie staan daarom geen ambities en niet wie het anders zag.';

it.each<[choices: string, expected: readonly string[]]>([
	['', []],
	['0', [underThree]],
	['0 1', [underThree]],
	['0 1 2', [underFive]],
	['0 1 2 3', [underFive]],
	['0 1 2 3 4', []],
])('SessionItem: says what a copy leaves out of a few people, with choices "%s"', (choices, expected) => {
	const session = sessionIn(choices === '' ? {} : { 'B1.1': choices });
	render(SessionItem, { session, wall: [], onfollow: nothing, ondelete: nothing });
	expect(screen.getByText(/besluiten en aantallen, geen personen/)).toBeDefined();
	const found = screen.queryAllByText(/^Er kozen minder dan/).map(({ textContent }) => textContent);
	expect(found).toEqual(expected);
});

it('SessionItem: says nothing of few people, while choices still come in', () => {
	const session = sessionIn({ 'B1.1': '0 1' }, { revealedAt: null });
	render(SessionItem, { session, wall: [], onfollow: nothing, ondelete: nothing });
	expect(screen.queryByText(/^Er kozen minder dan/)).toBeNull();
});
