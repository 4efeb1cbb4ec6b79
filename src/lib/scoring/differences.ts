import type { StatementOutline } from '$lib/content/outline';
import { stepsOf } from '$lib/scan/step-order';
import type { Session } from '$lib/session/session';
import { levelsOf, type Moment } from './change';

/** A group with the questionnaire that its people answered on. */
export type Group = Moment & { readonly subject: { readonly kind: 'session'; readonly session: Session } };

/** One statement as several groups see it, in the order of the groups. */
export type Difference = {
	readonly statementId: string;
	readonly basis: 'shared' | 'median';
	readonly values: readonly number[];
};

const mostShown = 10;

/**
 * Where groups are furthest apart, at most ten: of statements that were put to all of them in the same words, and where
 * all have a shared level or all have a median. Private statements stay with their own group.
 */
export function differencesBetween(groups: readonly Group[]): readonly Difference[] {
	const [first] = groups;
	if (!first || groups.length < 2) return [];
	return askedOf(first)
		.filter((statement) => !statement.private && groups.every((group) => isAsked(group, statement)))
		.flatMap((statement) => {
			const difference = differenceOn(statement, groups);
			return difference && apart(difference) >= 1 ? [{ statement, difference }] : [];
		})
		.sort(
			(a, b) => apart(b.difference) - apart(a.difference) || b.statement.importance - a.statement.importance,
		)
		.slice(0, mostShown)
		.map(({ difference }) => difference);
}

const askedOf = ({ outline, subject: { session } }: Group): readonly StatementOutline[] =>
	stepsOf(outline, session.length).map(({ statement }) => statement);

const isAsked = (group: Group, { id, version }: StatementOutline): boolean =>
	askedOf(group).some((each) => each.id === id && each.version === version);

function differenceOn(statement: StatementOutline, groups: readonly Group[]): Difference | undefined {
	const levels = groups.map(({ subject }) => levelsOf(subject, statement));
	for (const basis of ['shared', 'median'] as const) {
		const values = levels.flatMap((each) => each[basis] ?? []);
		if (values.length === groups.length) return { statementId: statement.id, basis, values };
	}
	return undefined;
}

const apart = ({ values }: Difference): number => Math.max(...values) - Math.min(...values);
