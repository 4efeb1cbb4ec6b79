import type { Session, Worth } from '../session';

/** Answers to "was dit de avond waard?", in order. */
export const worthAnswers = [1, 2, 3, 4, 5] as const;

/** Fewer answers than this are neither kept nor shown: anyone who counted them would know whose they are. */
export const fewestAnswers = 3;

const peopleIn = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

export const isEnough = (counts: Worth['counts']): boolean => peopleIn(counts) >= fewestAnswers;

/** Keeps the counts; of too few people, none. */
export function withWorth(session: Session, counts: Worth['counts'], now: string): Session {
	if (!isEnough(counts)) return withoutWorth(session, now);
	return { ...session, changedAt: now, worth: { counts, changedAt: now } };
}

export function withoutWorth(session: Session, now: string): Session {
	const { worth: _worth, ...others } = session;
	return { ...others, changedAt: now };
}

/** "4 (8 mensen)": the answer in the middle; null for too few people. */
export function worthText({ worth }: Pick<Session, 'worth'>): string | null {
	if (!worth || !isEnough(worth.counts)) return null;
	const people = peopleIn(worth.counts);
	return `${String(middleOf(worth.counts)).replace('.', ',')} (${String(people)} mensen)`;
}

/** Median; for an even number of people the mean of the two in the middle. */
function middleOf(counts: readonly number[]): number {
	const people = peopleIn(counts);
	const [low, high] = [Math.floor((people - 1) / 2), Math.floor(people / 2)].map((place) =>
		answerAt(counts, place),
	);
	return ((low ?? 0) + (high ?? 0)) / 2;
}

/** Answer of the person at this place, in order of their answers. */
function answerAt(counts: readonly number[], place: number): number {
	let before = 0;
	return (
		worthAnswers.find((answer) => {
			before += counts[answer - 1] ?? 0;
			return place < before;
		}) ?? 0
	);
}

const mostEarlier = 3;

/** "vorige keer: 4 (8 mensen); daarvoor: 3,5 (12 mensen)"; empty without an earlier answer. */
export function earlierWorthText(earlier: readonly Pick<Session, 'date' | 'worth'>[]): string {
	return [...earlier]
		.sort((one, other) => (one.date < other.date ? 1 : -1))
		.flatMap((session) => worthText(session) ?? [])
		.slice(0, mostEarlier)
		.map((text, index) => `${index === 0 ? 'vorige keer' : 'daarvoor'}: ${text}`)
		.join('; ');
}
