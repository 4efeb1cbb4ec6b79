import type { Outline, StatementOutline } from '$lib/content/outline';
import { evidenceOf } from '$lib/scan/evidence/evidence';
import { stepsOf } from '$lib/scan/step-order';
import type { Subject } from '$lib/session/milestone';
import { leastShown } from '$lib/session/least-group';
import { peopleInRoom } from '$lib/session/people-in-room';
import { levelsOf } from './change';
import { shownEvidence } from './shown-evidence';

/** One of two groups that scored apart. */
export type Side = {
	readonly subject: Subject;
	readonly outline: Outline;
	/** Whether it speaks for one organisation: then it may be one or two people. */
	readonly isOneOrganisation: boolean;
};

/** Statement that both sides answered; levels from 0 to 4, a half for a median between two. */
export type Lens = {
	readonly statementId: string;
	readonly dimensionId: string;
	readonly levels: readonly [one: number, other: number];
	/** Places where each side says that it is written down. */
	readonly places: readonly [one: readonly string[], other: readonly string[]];
};

export type Lenses = {
	/** A level or more apart, the largest difference first. */
	readonly different: readonly Lens[];
	/** Less than a level apart. */
	readonly alike: readonly Lens[];
};

export const peopleBehind = (subject: Subject): number =>
	subject.kind === 'scan' ? 1 : peopleInRoom(subject.session);

/** False for a side of one or two people that does not speak for one organisation. */
export const mayBeSeen = ({ subject, isOneOrganisation }: Side): boolean =>
	isOneOrganisation || peopleBehind(subject) >= leastShown;

/**
 * Statements of these dimensions that both sides answered in the same words. A group speaks by its decision, else by its
 * median where the rules of the room show that; at a private statement by its decision only.
 */
export function lensesOf(one: Side, other: Side, dimensionIds: readonly string[]): Lenses {
	if (!mayBeSeen(one) || !mayBeSeen(other)) return { different: [], alike: [] };
	const found = stepsOf(one.outline, 'full')
		.filter(({ dimension }) => dimensionIds.includes(dimension.id))
		.flatMap(({ dimension, statement }) => {
			const either = inBoth(statement, other.outline);
			const levels = either && levelsAt(one, other, either);
			if (!either || !levels) return [];
			const places = [placesOf(one, either), placesOf(other, either)] as const;
			return [{ statementId: statement.id, dimensionId: dimension.id, levels, places, statement }];
		})
		.sort((a, b) => apart(b) - apart(a) || b.statement.importance - a.statement.importance)
		.map(({ statement: _statement, ...lens }): Lens => lens);
	return {
		different: found.filter((lens) => apart(lens) >= 1),
		alike: found.filter((lens) => apart(lens) < 1),
	};
}

const apart = ({ levels: [one, other] }: Pick<Lens, 'levels'>): number => Math.abs(one - other);

type Asked = Pick<StatementOutline, 'id' | 'private'>;

/** The statement as both were asked, private if it is so in either text; null where it was asked in other words. */
function inBoth({ id, version, private: isPrivate }: StatementOutline, other: Outline): Asked | null {
	const same = stepsOf(other, 'full').find(({ statement }) => statement.id === id)?.statement;
	return same?.version === version ? { id, private: isPrivate || same.private } : null;
}

function levelsAt(one: Side, other: Side, statement: Asked): Lens['levels'] | null {
	const [from, to] = [levelOf(one, statement), levelOf(other, statement)];
	return from === null || to === null ? null : [from, to];
}

/** Null where the side has no level, or decided that it has none. */
function levelOf({ subject }: Side, statement: Asked): number | null {
	const { shared, median, own, outcome } = levelsOf(subject, statement);
	if (shared !== null || outcome !== null) return shared;
	return statement.private ? null : (median ?? own);
}

function placesOf({ subject }: Side, statement: Asked): readonly string[] {
	if (subject.kind === 'session') return shownEvidence(subject.session, statement);
	const place = statement.private ? '' : evidenceOf(subject.scan.entries[statement.id]);
	return place ? [place] : [];
}
