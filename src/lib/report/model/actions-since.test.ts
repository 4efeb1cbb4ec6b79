import { describe, expect, it } from 'vitest';
import { sessionIn } from '../../../../tests/session-notation';
import type { Action, Session } from '$lib/session/session';
import { actionsSince, openActionsOf } from './actions-since';

const spring = '2026-05-26T20:00:00.000Z';
const summer = '2026-07-01T09:00:00.000Z';
const autumn = '2026-11-24T20:00:00.000Z';

/** Action `a`, open or closed at the given moment. */
const action = (id: string, closedAt: string | null = null, changedAt = closedAt ?? spring): Action => ({
	id,
	what: id,
	statementId: null,
	tipId: null,
	trekker: '',
	firstStep: '',
	due: '',
	headline: false,
	closedAt,
	changedAt,
});

const evening = (id: string, ...actions: readonly Action[]): Session => ({ ...sessionIn({}), id, actions });

function words(
	before: Session,
	after: Session,
	until: string | null = null,
	current: readonly Session[] = [],
): string {
	const { closed, open } = actionsSince(before, after, until, current);
	const ids = (actions: readonly Action[]): string => actions.map(({ id }) => id).join(' ');
	return `closed ${ids(closed)} | open ${ids(open)}`;
}

describe('actionsSince', () => {
	it.each([
		[
			'carried over and closed',
			evening('1', action('a')),
			evening('2', action('a', summer)),
			'closed a | open ',
		],
		['carried over and open', evening('1', action('a')), evening('2', action('a')), 'closed  | open a'],
		['not carried over', evening('1', action('a')), evening('2'), 'closed  | open a'],
		[
			'closed before',
			evening('1', action('a', spring)),
			evening('2', action('a', spring)),
			'closed  | open ',
		],
		['new and open', evening('1'), evening('2', action('b')), 'closed  | open '],
		['new and closed in between', evening('1'), evening('2', action('b', summer)), 'closed b | open '],
		[
			'reopened',
			evening('1', action('a', spring)),
			evening('2', action('a', null, summer)),
			'closed  | open a',
		],
	])('classifies an action that is %s', (_what, before, after, expected) => {
		expect(words(before, after)).toBe(expected);
	});

	it('uses the current state of the earlier session, which changes after it was frozen', () => {
		const before = evening('1', action('a'), action('b'));
		const now = evening('1', action('a', summer));
		expect(words(before, evening('2'), null, [now])).toBe('closed a | open ');
	});

	it('ignores changes after the later milestone was frozen', () => {
		const before = evening('1', action('a'));
		const now = evening('1', action('a', autumn));
		expect(words(before, evening('2'), summer, [now])).toBe('closed  | open a');
		expect(words(before, evening('2'), null, [now])).toBe('closed a | open ');
	});
});

it('openActionsOf: returns each open action of earlier sessions once, in its latest state, unless carried over', () => {
	const others = [
		evening('1', action('a'), action('b'), action('c')),
		evening('2', action('a', summer), action('b', null, summer)),
	];
	expect(openActionsOf(others, evening('3', action('c')))).toEqual([action('b', null, summer)]);
});

it('openActionsOf: offers no action that a bijeenkomst in between stopped', () => {
	const stopped = { ...action('a', summer), review: { became: 'stopped', why: '' } } as const;
	expect(openActionsOf([evening('1', action('a')), evening('2', stopped)], evening('3'))).toEqual([]);
});
