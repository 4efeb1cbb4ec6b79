import { render, screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { sessionIn } from '../../../../tests/session-notation';
import SessionItem from './SessionItem.svelte';

const nothing = () => Promise.resolve();

const underThree =
	'Jullie waren met minder dan drie mensen. Daarom gaan besluiten, ambities en wie het anders zag niet mee.';
const underFive =
	'Jullie waren met minder dan vijf mensen. Daarom gaan ambities en wie het anders zag niet mee.';

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
	const found = screen.queryAllByText(/^Jullie waren met minder dan/).map(({ textContent }) => textContent);
	expect(found).toEqual(expected);
});
