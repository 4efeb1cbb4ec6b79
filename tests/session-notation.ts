import type { Answer, Entry } from '$lib/scan/scan';
import { newSession } from '$lib/session/run-session';
import { spreadOf, type Spread } from '$lib/session/round-answers';
import type { Decision, Participant, Session } from '$lib/session/session';
import { entryOf, then } from './notation';

/**
 * Rows by statement id, one column per person: `0` to `4` a level, `?` weet niet, `x` n.v.t., `-` overgeslagen, `.`
 * unanswered. After it, `d` ticks *verschilt per plek* and `h` *alleen uit gewoonte*, as in `1dh`; `e` names
 * a place where it is written down, as in `2e`.
 */
export type Rows = Readonly<Record<string, string>>;

/** Spread of a row, without its persons. */
export const spreadIn = (row: string): Spread =>
	spreadOf(row.split(' ').flatMap((mark) => answerIn(mark) ?? []));

/** Full session of as many people as the longest row, with the role ids in `roles`. */
export function sessionIn(
	alone: Rows,
	details: Partial<Omit<Session, 'participants'>> & { readonly after?: Rows; readonly roles?: string } = {},
): Session {
	const { after = {}, roles = '', ...rest } = details;
	const size = Math.max(0, ...[...Object.values(alone), ...Object.values(after)].map(lengthOf));
	const participants = Array.from({ length: size }, (_, person) => ({
		id: `person ${person}`,
		role: roles.split(' ')[person] ?? '',
		way: 'card' as const,
		joinedAt: then,
		alone: columnOf(alone, person),
		after: columnOf(after, person),
	}));
	return { ...bareSession, participants, ...rest };
}

/** Parses decisions in the same marks, with `~` for *nog geen gedeeld beeld*. */
export function decisionsIn(marks: Rows): Session['decisions'] {
	const decided = Object.entries(marks).map(([id, mark]): [string, Decision] => [
		id,
		{ outcome: outcomeIn(mark), why: '', dissent: [], changedAt: then },
	]);
	return Object.fromEntries(decided);
}

/** Choices of one person, with their remarks. */
export function columnOf(
	rows: Rows,
	person: number,
	changedAt = then,
	remarkOn: (statementId: string) => string = () => '',
): Participant['alone'] {
	const entries = Object.entries(rows).flatMap(([id, row]): [string, Entry][] => {
		const answer = answerIn(row.split(' ')[person]);
		const beside = besideIn(row.split(' ')[person]);
		return answer ? [[id, { ...entryOf(id, answer, remarkOn(id)), ...beside, changedAt }]] : [];
	});
	return Object.fromEntries(entries);
}

const marks: Readonly<Record<string, Answer>> = {
	'0': { kind: 'level', level: 0 },
	'1': { kind: 'level', level: 1 },
	'2': { kind: 'level', level: 2 },
	'3': { kind: 'level', level: 3 },
	'4': { kind: 'level', level: 4 },
	'?': { kind: 'unknown' },
	'-': { kind: 'skipped' },
	x: { kind: 'notApplicable', reason: { kind: 'elsewhere', who: 'de gemeente' } },
};

const answerIn = (mark = '.'): Answer | null => marks[mark.charAt(0)] ?? null;

/** Place that every `e` in a row names. */
export const place = 'regioplan, blz. 12';

function besideIn(mark = '.'): Pick<Entry, 'ticks' | 'evidence'> {
	const ticks = [
		...(mark.includes('d') ? (['differs'] as const) : []),
		...(mark.includes('h') ? (['habit'] as const) : []),
	];
	return { ...(ticks.length > 0 && { ticks }), ...(mark.includes('e') && { evidence: place }) };
}

function outcomeIn(mark: string): Decision['outcome'] {
	const answer = answerIn(mark);
	return answer?.kind === 'level' || answer?.kind === 'notApplicable' ? answer : { kind: 'undecided' };
}

const lengthOf = (row: string): number => row.split(' ').length;

const bareSession: Session = {
	...newSession(
		{
			id: '60000000-0000-4000-8000-000000000001',
			region: { id: '60000000-0000-4000-8000-000000000002', name: 'Waterland' },
			date: '2026-03-02',
			minutes: 90,
			length: 'full',
			questionnaire: { id: 'proef', version: '2026.1', hash: '0'.repeat(64) },
			invited: [],
		},
		then,
	),
	stage: 'talk',
	revealedAt: then,
};
