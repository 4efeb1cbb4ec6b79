import type { StatementOutline } from '$lib/content/outline';
import { stepsOf } from '$lib/scan/step-order';
import type { Session } from '$lib/session/session';
import { levelsOf, type Moment } from './change';

/** A session with the questionnaire it was answered on. */
export type Group = Moment & { readonly subject: { readonly kind: 'session'; readonly session: Session } };

/** Levels of one statement per group, in the order of the groups. */
export type Difference = {
	readonly statementId: string;
	readonly basis: 'shared' | 'median';
	readonly values: readonly number[];
};

const mostShown = 10;

/**
 * The statements on which groups differ most, by a level or more, at most ten. Compares statements that all groups were
 * asked in the same version, and for which all have a shared level or all have a median. Never private statements.
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
