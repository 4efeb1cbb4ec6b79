import { describe, expect, it } from 'vitest';
import { sessionIn, spreadIn } from '../../../tests/session-notation';
import {
	answeredBy,
	answersByGroup,
	leftOut,
	peopleIn,
	peopleWhoChose,
	ratedIn,
	roundAnswers,
	shownRound,
} from './round-answers';
import type { Hands } from './session';

const hands: Hands = { levels: [0, 1, 2, 3, 0], unknown: 2, notApplicable: 1, changedAt: 'then' };
const counted = { levels: [0, 1, 2, 3, 0], unknown: 2, notApplicable: 1 };
const stillOpen: Hands = { ...hands, open: true };
const noHands: Hands = { levels: [0, 0, 0, 0, 0], unknown: 0, notApplicable: 0, changedAt: 'then' };

describe('roundAnswers', () => {
	const session = sessionIn({ 'A.1': '0 3 3 ? x - .' }, { after: { 'A.1': '1 1 - ? . . .' } });

	it('counts levels, weet niet and n.v.t., not overgeslagen and leeg', () => {
		expect(roundAnswers(session, 'A.1', 1)).toEqual({
			levels: [1, 0, 0, 2, 0],
			unknown: 1,
			notApplicable: 1,
		});
		expect(roundAnswers(session, 'A.1', 2)).toEqual(spreadIn('1 1 ?'));
		expect(roundAnswers(session, 'A.2', 1)).toEqual(spreadIn(''));
	});

	it('counts people with a level (ratedIn) apart from all people (peopleIn)', () => {
		expect([ratedIn(spreadIn('0 3 ? x -')), peopleIn(spreadIn('0 3 ? x -'))]).toEqual([2, 4]);
	});

	it('adds hands to the choices of people, in the round in which they were counted', () => {
		const again = sessionIn({ 'A.1': '0 3 3 ?' }, { after: { 'A.1': '1 1 2 ?' } });
		const byHands = { ...again, hands: { 'A.1': { after: hands } } };
		expect(roundAnswers(byHands, 'A.1', 2)).toEqual({
			levels: [0, 3, 3, 3, 0],
			unknown: 3,
			notApplicable: 1,
		});
		expect(roundAnswers(byHands, 'A.1', 1)).toEqual(spreadIn('0 3 3 ?'));
	});

	it('ignores a count of hands at zero', () => {
		const opened = { ...session, hands: { 'A.1': { alone: noHands } } };
		expect(roundAnswers(opened, 'A.1', 1)).toEqual(roundAnswers(session, 'A.1', 1));
	});
});

describe('roundAnswers, beside hands', () => {
	const byHands = (row: string) => ({ ...sessionIn({ 'A.1': row }), hands: { 'A.1': { alone: hands } } });

	it('counts people and hands together, from the least number of levels', () => {
		expect(roundAnswers(byHands('1 2 3 ?'), 'A.1', 1)).toEqual({
			levels: [0, 2, 3, 4, 0],
			unknown: 3,
			notApplicable: 1,
		});
	});

	it('leaves out people below it, as everyone saw the hands', () => {
		expect(roundAnswers(byHands('1 2 ? ?'), 'A.1', 1)).toEqual(counted);
		expect(roundAnswers(byHands('1 2 3'), 'A.1', 1, 5)).toEqual(counted);
	});

	it('counts who is left out, and nobody without hands', () => {
		expect(leftOut(byHands('1 2 ? ?'), 'A.1', 1)).toBe(4);
		expect(leftOut(byHands('1 2 3 ?'), 'A.1', 1)).toBe(0);
		expect(leftOut(sessionIn({ 'A.1': '1 2' }), 'A.1', 1)).toBe(0);
	});

	it('counts people whatever they chose, and one or two beside hands not twice (answeredBy)', () => {
		const count = (row: string): number => answeredBy(byHands(row), 'A.1', 1);
		expect([count('? ? ? ?'), count('1 2 3 4'), count('1 2'), count('. .')]).toEqual([13, 13, 9, 9]);
	});

	it('counts everyone, without hands', () => {
		expect(roundAnswers(sessionIn({ 'A.1': '1 2' }), 'A.1', 1)).toEqual(spreadIn('1 2'));
	});
});

describe('shownRound', () => {
	const alone = { 'A.1': '0 3 3' };

	it.each([
		['1 where nothing was asked again', sessionIn(alone), 1],
		['2 where anyone answered again', sessionIn(alone, { after: { 'A.1': '. . 2' } }), 2],
		['2 with weet niet alone', sessionIn(alone, { after: { 'A.1': '? . .' } }), 2],
		['2 by hands', sessionIn(alone, { hands: { 'A.1': { after: hands } } }), 2],
		['1 where it was skipped by all', sessionIn(alone, { after: { 'A.1': '- - -' } }), 1],
		['1 where hands were left at zero', sessionIn(alone, { hands: { 'A.1': { after: noHands } } }), 1],
		['1 while it is open on the laptop', sessionIn(alone, { hands: { 'A.1': { laptop: stillOpen } } }), 1],
		['1 while it is open, from format 1', sessionIn(alone, { hands: { 'A.1': { after: stillOpen } } }), 1],
		['1 where another was asked again', sessionIn(alone, { after: { 'A.2': '2 2 2' } }), 1],
	])('returns %s', (_what, session, round) => {
		expect(shownRound(session, 'A.1')).toBe(round);
	});
});

describe('answersByGroup', () => {
	const roles = [
		{ id: 'h', label: 'Huisarts', group: 'huisartsen' },
		{ id: 'p', label: 'Partner', group: 'partners' },
		{ id: 'w', label: 'Waarnemer', group: 'huisartsen' },
	] as const;
	const session = sessionIn({ 'A.1': '0 1 2 3 4' }, { roles: 'h w p onbekend' });

	it('returns groups in the order of the questionnaire, people without a role last', () => {
		const groups = answersByGroup([...roles], session, 'A.1', 1);
		expect(groups?.map(({ group, answers }) => [group, answers.length])).toEqual([
			['huisartsen', 2],
			['partners', 1],
			[null, 2],
		]);
	});

	it('returns null for hands', () => {
		const byHands = { ...session, hands: { 'A.1': { alone: hands } } };
		expect(answersByGroup([...roles], byHands, 'A.1', 1)).toBeNull();
	});
});

it('peopleWhoChose: counts a choice in either round, and no empty or skipped record', () => {
	const session = sessionIn(
		{ 'A.1': '2 ? x - . .', 'A.2': '. . . - . .' },
		{ after: { 'A.1': '. . . . . 3' } },
	);
	const ghost = { ...session, participants: session.participants.map((one) => ({ ...one, after: {} })) };
	expect([peopleWhoChose(session), peopleWhoChose(ghost)]).toEqual([4, 3]);
});
