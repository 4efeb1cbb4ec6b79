import type { EveningNow } from '$lib/session/evening/evening-now';
import { partNames } from '$lib/session/evening/part-names';
import type { Plan } from '$lib/session/evening/plan';
import type { Stage } from '$lib/session/session';
import { clockText } from '$lib/ui/clock-text';
import type { EveningProgress } from './progress';

const minute = 60_000;

const stageWords: Readonly<Record<Stage, string>> = {
	prepare: 'voorbereiden',
	collect: 'alleen kiezen',
	talk: 'kijken naar de muur',
	ambitions: 'ambitie',
	actions: 'acties',
	report: 'afsluiten',
};

/** "20:14 · stelling 4 van 13 · 2 minuten achter · stop met praten om 21:01". */
export function eveningLine(evening: EveningNow, plan: Plan, progress: EveningProgress, now: number): string {
	const isBeforeTheEnd = ['prepare', 'collect', 'talk'].includes(progress.stage);
	return [
		at(now),
		whereText(plan, progress),
		behindText(evening.behind),
		isBeforeTheEnd ? `stop met praten om ${at(evening.stopTalking)}` : `klaar om ${at(evening.end)}`,
	].join(' · ');
}

const at = (moment: number): string => clockText(new Date(moment));

/** Counts up to the statements that there is time for; more once the group gets further. */
function whereText(plan: Plan, { stage, isTalking, index, toTalk, aside }: EveningProgress): string {
	if (aside !== null) return partNames[aside].toLowerCase();
	if (stage !== 'talk' || !isTalking) return stageWords[stage];
	const planned = Math.min(plan.statements, Math.max(1, toTalk));
	return `stelling ${String(index)} van ${String(Math.max(index, planned))}`;
}

function behindText(behind: number): string {
	const minutes = Math.floor(Math.abs(behind) / minute);
	if (minutes === 0) return 'op tijd';
	return `${minutes === 1 ? '1 minuut' : `${String(minutes)} minuten`} ${behind > 0 ? 'achter' : 'voor'}`;
}

/** News for the facilitator; `null` while the evening can go on. */
export type Prompt = {
	readonly kind: 'pause' | 'stop' | 'statement';
	readonly text: string;
};

export function promptFor(
	evening: EveningNow,
	{ stage }: { readonly stage: Stage },
	isDecided: boolean,
	now: number,
): Prompt | null {
	if (evening.pausedUntil !== null) return { kind: 'pause', text: pauseText(evening.pausedUntil, now) };
	if (stage !== 'talk') return null;
	if (now >= evening.stopTalking)
		return { kind: 'stop', text: 'Stop met praten: ambitie en acties hebben nu de tijd nodig.' };
	if (evening.left !== null && evening.left <= 0 && !isDecided)
		return {
			kind: 'statement',
			text: 'De tijd voor deze stelling is om: besluit, neem twee minuten of parkeer.',
		};
	return null;
}

const pauseText = (until: number, now: number): string =>
	until - now > 0 ? `Pauze tot ${at(until)}.` : 'Pauze. Ga verder als iedereen er weer is.';
