import { describe, expect, it } from 'vitest';
import { eveningNow, type EveningPlace } from '$lib/session/evening/evening-now';
import { planOf } from '$lib/session/evening/plan';
import type { Clock } from '$lib/session/session';
import { eveningLine, promptFor } from './evening-words';
import type { EveningProgress } from './progress';

const sizes = { statements: { short: 24, full: 57 }, reading: { short: 10, full: 24 } };
const plan = planOf({ minutes: 90, length: 'short' }, { filledInBefore: true, people: 12, ...sizes });
const began = new Date('2026-11-24T19:30').getTime();
const moment = (minutes: number): number => began + minutes * 60_000;
const timeAt = (minutes: number): string => new Date(moment(minutes)).toISOString();

/** Line and prompt at a minute of the evening. */
function toldAt(
	minutes: number,
	progress: EveningPlace & Partial<EveningProgress>,
	change: Partial<Clock> = {},
	isDecided = false,
) {
	const clock: Clock = { beganAt: timeAt(0), talk: null, pauses: [], ...change };
	const evening = eveningNow(clock, plan, progress, moment(minutes));
	return {
		line: eveningLine(evening, plan, { toTalk: 16, aside: null, ...progress }, moment(minutes)),
		prompt: promptFor(evening, progress, isDecided, moment(minutes))?.text ?? '',
	};
}

const talking = (index: number): EveningPlace => ({ stage: 'talk', index, isTalking: true });
const looking: EveningPlace = { stage: 'talk', index: 1, isTalking: false };

describe('eveningLine', () => {
	it.each([
		[7, looking, '19:37 · kijken naar de muur · op tijd · stop met praten om 20:37'],
		[
			8,
			{ ...looking, aside: 'choose' },
			'19:38 · kiezen waarover we praten · op tijd · stop met praten om 20:37',
		],
		[
			4,
			{ ...looking, stage: 'collect', aside: 'review' },
			'19:34 · wat deden we? · op tijd · stop met praten om 20:37',
		],
		[44, talking(6), '20:14 · stelling 6 van 9 · op tijd · stop met praten om 20:37'],
		[30, talking(3), '20:00 · stelling 3 van 9 · 2 minuten achter · stop met praten om 20:37'],
		[12, talking(3), '19:42 · stelling 3 van 9 · 10 minuten voor · stop met praten om 20:37'],
		[70, talking(11), '20:40 · stelling 11 van 11 · 3 minuten achter · stop met praten om 20:37'],
		[69, { ...looking, stage: 'ambitions' }, '20:39 · ambitie · op tijd · klaar om 21:00'],
	] as const)('tells at minute %i where the group is and how late it is', (minutes, progress, line) => {
		expect(toldAt(minutes, progress).line).toBe(line);
	});
});

describe('promptFor', () => {
	const talk = { statementId: 'A.1', since: timeAt(20), extra: 0 };

	it('asks for a choice at the planned time of a statement, and not before', () => {
		expect(toldAt(25, talking(2), { talk }).prompt).toBe('');
		expect(toldAt(26, talking(2), { talk }).prompt).toMatch(/besluit, neem twee minuten of parkeer/);
	});

	it('asks nothing at a statement that is decided, or that got more minutes', () => {
		expect(toldAt(26, talking(2), { talk }, true).prompt).toBe('');
		expect(toldAt(26, talking(2), { talk: { ...talk, extra: 2 } }).prompt).toBe('');
	});

	it('says to stop, from the moment that ambition and actions need', () => {
		expect(toldAt(66, talking(9)).prompt).toBe('');
		expect(toldAt(67, talking(9), { talk }).prompt).toMatch(/^Stop met praten/);
		expect(toldAt(68, { ...looking, stage: 'actions' }).prompt).toBe('');
	});

	it('says how long the break lasts', () => {
		const pauses = [{ from: timeAt(40), until: null }];
		expect(toldAt(42, talking(4), { pauses }).prompt).toBe('Pauze. Ga verder als iedereen er weer is.');
	});
});
