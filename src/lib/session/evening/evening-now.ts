import type { Plan } from './plan';
import type { PlanStep } from './plan-steps';
import { isPaused } from './run-clock';
import type { Clock, Stage } from '../session';

/** Place of the group in the evening. `index` is the place of the current statement among those talked about, from 1. */
export type EveningPlace = {
	readonly stage: Stage;
	readonly index: number;
	/** False while the group looks at the wall and no statement was talked about yet. */
	readonly isTalking: boolean;
};

/** How late it is, compared with the plan. Moments are milliseconds since 1970. */
export type EveningNow = {
	/** Milliseconds behind the plan; negative when ahead of it. */
	readonly behind: number;
	/** Moment to stop talking, so that what comes after it gets its time. */
	readonly stopTalking: number;
	readonly end: number;
	/** Milliseconds left for the statement that is talked about; negative when its time is over, null without one. */
	readonly left: number | null;
	/** Moment at which the planned break ends, while it lasts; null outside a break. */
	readonly pausedUntil: number | null;
};

const minute = 60_000;

/** Compares the clock with the plan. A function of moments alone, so that a reload or a sleeping laptop changes nothing. */
export function eveningNow(clock: Clock, plan: Plan, place: EveningPlace, now: number): EveningNow {
	const began = Date.parse(clock.beganAt);
	const { from, to } = plannedSpan(clock, plan, place, now);
	const at = now - began;
	return {
		behind: at > to ? at - to : Math.min(0, at - from),
		stopTalking: began + minutesBefore(plan, 'unheard') * minute,
		end: began + plan.total * minute,
		left: leftForStatement(clock, plan, now),
		pausedUntil: isPaused(clock) ? Date.parse(clock.pauses.at(-1)?.from ?? '') + breakOf(plan) : null,
	};
}

function leftForStatement(clock: Clock, plan: Plan, now: number): number | null {
	if (!clock.talk) return null;
	const since = Date.parse(clock.talk.since);
	const given = (plan.minutesEach + clock.talk.extra) * minute;
	return since + given + pausedSince(clock, since, now) - now;
}

type Span = { readonly from: number; readonly to: number };

/** Planned begin and end of where the group is, in milliseconds from the begin. */
function plannedSpan(clock: Clock, plan: Plan, { stage, index, isTalking }: EveningPlace, now: number): Span {
	switch (stage) {
		case 'prepare':
			return spanOf(plan, 'welcome', 'welcome');
		case 'collect':
			return spanOf(plan, 'welcome', 'gather');
		case 'talk':
			return later(
				isTalking ? talkSpan(plan, index) : spanOf(plan, 'wall', 'choose'),
				restTaken(clock, plan, now),
			);
		case 'ambitions':
			return spanOf(plan, 'ambitions', 'ambitions');
		case 'actions':
			return spanOf(plan, 'actions', 'parking');
		case 'report':
			return spanOf(plan, 'closing', 'worth');
	}
}

/** A statement after the last planned one has the time of that one. */
function talkSpan(plan: Plan, index: number): Span {
	const start = minutesBefore(plan, 'talk');
	const at = Math.min(index, plan.statements);
	const talk = minutesOf(plan, 'talk') + minutesOf(plan, 'more');
	const to = at === plan.statements ? talk : at * plan.minutesEach;
	return { from: (start + (at - 1) * plan.minutesEach) * minute, to: (start + to) * minute };
}

const spanOf = (plan: Plan, first: PlanStep, last: PlanStep): Span => ({
	from: minutesBefore(plan, first) * minute,
	to: (minutesBefore(plan, last) + minutesOf(plan, last)) * minute,
});

const later = ({ from, to }: Span, by: number): Span => ({ from: from + by, to: to + by });

/** Break so far, up to what the plan has for it: it may come at any moment of the talk. */
const restTaken = (clock: Clock, plan: Plan, now: number): number =>
	Math.min(breakOf(plan), pausedSince(clock, Date.parse(clock.beganAt), now));

const breakOf = (plan: Plan): number => minutesOf(plan, 'break') * minute;

const pausedSince = ({ pauses }: Clock, since: number, now: number): number =>
	pauses.reduce((sum, { from, until }) => {
		const begin = Math.max(since, Date.parse(from));
		const end = until === null ? now : Math.min(now, Date.parse(until));
		return sum + Math.max(0, end - begin);
	}, 0);

const minutesOf = ({ items }: Plan, wanted: PlanStep): number =>
	items.find(({ step }) => step === wanted)?.minutes ?? 0;

/** Minutes of all parts before this one. */
function minutesBefore({ items }: Plan, wanted: PlanStep): number {
	const place = items.findIndex(({ step }) => step === wanted);
	return items.slice(0, place).reduce((sum, { minutes }) => sum + minutes, 0);
}
