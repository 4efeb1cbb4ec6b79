import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sessionIn, spreadIn } from '../../../tests/session-notation';
import type { Outline } from '$lib/content/outline';
import { peopleIn, roundAnswers } from '$lib/session/round-answers';
import type { Hands } from '$lib/session/session';
import { roleSplit, type RoleSplit } from './role-split';
import { shownOf } from './shown-spread';

const roles: Outline['roles'] = [
	{ id: 'h', label: 'Huisarts', group: 'huisartsen' },
	{ id: 'w', label: 'Waarnemer', group: 'huisartsen' },
	{ id: 'o', label: 'Organisatie', group: 'organisatie' },
	{ id: 'v', label: 'Verzekeraar', group: 'verzekeraar' },
	{ id: 'p', label: 'Partner', group: 'partners' },
];

const open = { id: 'A.1', private: false };
const hands: Hands = { levels: [0, 2, 2, 2, 0], unknown: 0, notApplicable: 0, changedAt: '' };

const split = (who: string, row: string): RoleSplit =>
	roleSplit(roles, sessionIn({ 'A.1': row }, { roles: who }), open, 1);

function partsOf(result: RoleSplit): string {
	if (result.kind === 'none') return result.reason;
	return result.parts.map(({ group, spread }) => `${group} ${spread.counts.rated}`).join(', ');
}

describe('roleSplit', () => {
	it.each([
		['groups of three', 'h h h o o o', '1 1 1 3 3 3', 'huisartsen 3, organisatie 3'],
		['roles of one group together', 'h w h o o o', '1 1 1 3 3 3', 'huisartsen 3, organisatie 3'],
		['smaller groups together', 'h h h o o v', '1 1 1 3 3 0', 'huisartsen 3, others 3'],
		['one zorginkoper alone', 'h h h o o o v', '1 1 1 3 3 3 0', 'few'],
		['two left over', 'h h h o o o v p', '1 1 1 3 3 3 0 4', 'few'],
		['three left over', 'h h h o o o v p p', '1 1 1 3 3 3 0 4 4', 'huisartsen 3, organisatie 3, others 3'],
		['one without a role, who would be the difference', 'h h h o o o', '1 1 1 3 3 3 0', 'few'],
		[
			'three without a role, as the others',
			'h h h o o o',
			'1 1 1 3 3 3 0 0 0',
			'huisartsen 3, organisatie 3, others 3',
		],
		['a role outside the questionnaire', 'h h h o o o z', '1 1 1 3 3 3 0', 'few'],
		['someone who did not answer', 'h h h o o o', '1 1 1 3 3 .', 'few'],
		['someone who skipped', 'h h h o o o v', '1 1 1 3 3 3 -', 'huisartsen 3, organisatie 3'],
		['weet niet, which hides nobody', 'h h h o o o', '1 1 1 3 3 ?', 'few'],
		['one level among weet niet', 'h h h h o o o', '1 1 1 1 3 ? ?', 'few'],
		['weet niet alone, as left over', 'h h h h h h o', '1 1 1 3 3 3 ?', 'few'],
		[
			'a whole group with weet niet beside it',
			'h h h h o o o',
			'1 1 1 ? 3 3 3',
			'huisartsen 3, organisatie 3',
		],
		['one group, which is no split', 'h h h', '1 1 1', 'one-group'],
		['small groups only, which are no split', 'h o v', '1 2 3', 'one-group'],
		['nobody who answered', 'h o v', '. . .', 'one-group'],
	])('for %s (%s: %s): returns %s', (_what, who, row, expected) => {
		expect(partsOf(split(who, row))).toBe(expected);
	});

	it('returns the answers of each group', () => {
		expect(split('h h h h o o v o', '1 1 2 ? 3 x 0 3')).toEqual({
			kind: 'split',
			parts: [
				{ group: 'huisartsen', spread: shownOf(open, spreadIn('1 1 2 ?')) },
				{ group: 'others', spread: shownOf(open, spreadIn('3 x 0 3')) },
			],
		});
	});

	it('returns no split for a private statement', () => {
		const session = sessionIn({ 'A.1': '1 1 1 3 3 3' }, { roles: 'h h h o o o' });
		expect(roleSplit(roles, session, { ...open, private: true }, 1)).toEqual({
			kind: 'none',
			reason: 'private',
		});
	});

	it('returns no split for a round counted by hands, but does for the other round', () => {
		const session = sessionIn(
			{ 'A.1': '1 1 1 3 3 3' },
			{ roles: 'h h h o o o', hands: { 'A.1': { after: hands } } },
		);
		expect(partsOf(roleSplit(roles, session, open, 2))).toBe('hands');
		expect(partsOf(roleSplit(roles, session, open, 1))).toBe('huisartsen 3, organisatie 3');
	});

	it('returns no split before the reveal', () => {
		const closed = sessionIn({ 'A.1': '1 1 1 3 3 3' }, { roles: 'h h h o o o', revealedAt: null });
		expect(partsOf(roleSplit(roles, closed, open, 1))).toBe('unseen');
	});

	it('never shows fewer than three levels, and always everyone together', () => {
		const anyPerson = fc.tuple(
			fc.constantFrom(...'h w o v p z'.split(' ')),
			fc.constantFrom(...'0 1 2 3 4 ? - x .'.split(' ')),
		);
		fc.assert(
			fc.property(fc.array(anyPerson, { minLength: 1, maxLength: 16 }), (people) => {
				const row = people.map(([, mark]) => mark).join(' ');
				const session = sessionIn({ 'A.1': row }, { roles: people.map(([role]) => role).join(' ') });
				const result = roleSplit(roles, session, open, 1);
				if (result.kind === 'none') return;
				const levels = result.parts.map(({ spread }) => spread.counts.rated);
				expect(Math.min(...levels)).toBeGreaterThanOrEqual(3);
				const sizes = result.parts.map(({ spread }) => spread.counts.people);
				expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(peopleIn(roundAnswers(session, 'A.1', 1)));
			}),
		);
	});
});
