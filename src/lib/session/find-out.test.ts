import { expect, it } from 'vitest';
import { sessionIn } from '../../../tests/session-notation';
import { findOutOf, withFindOut } from './find-out';

const now = '2026-11-24T19:00:00.000Z';
const statement = { id: 'A.1', text: 'Er is een plan.' };
const [first, second] = ['50000000-0000-4000-8000-000000000001', '50000000-0000-4000-8000-000000000002'];

it('withFindOut: adds one action, about the statement until someone says more', () => {
	const asked = withFindOut(sessionIn({}), statement, { trekker: 'Noor' }, first, now);
	expect(findOutOf(asked, 'A.1')).toMatchObject({
		id: first,
		what: 'Uitzoeken: Er is een plan.',
		trekker: 'Noor',
	});
	const told = withFindOut(asked, statement, { what: 'De kring bellen' }, second, now);
	expect(told.actions.map(({ id, what, trekker }) => [id, what, trekker])).toEqual([
		[first, 'De kring bellen', 'Noor'],
	]);
});

it('findOutOf: returns no other action on the statement', () => {
	const { actions } = withFindOut(sessionIn({}), statement, { trekker: 'Noor' }, first, now);
	const others = actions.map(({ findsOut: _findsOut, ...action }) => action);
	expect(findOutOf({ actions: others }, 'A.1')).toBeUndefined();
	expect(findOutOf({ actions }, 'A.2')).toBeUndefined();
});
