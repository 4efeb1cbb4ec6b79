import type { DimensionOutline, Outline, StatementOutline } from '$lib/content/outline';
import type { Level } from '$lib/content/questionnaire';
import type { ScanLength } from '$lib/scan/scan';
import { inScope, stepsOf } from '$lib/scan/step-order';
import type { Subject } from '$lib/session/milestone';
import type { Decision } from '$lib/session/session';
import { shownSpread } from './shown-spread';

/** A subject with the questionnaire it was answered on; statement versions decide on comparability. */
export type Moment = { readonly subject: Subject; readonly outline: Outline };

/** *Veranderd*, *gelijk*, or moved by less than a level: *binnen de spreiding*. */
export type Movement = 'up' | 'down' | 'same' | 'within-spread';

/** Reason why a statement is *niet vergelijkbaar*. */
export type Incomparable =
	/** Not in the earlier questionnaire, or outside the short scan then. */
	| 'not-asked'
	/** Asked in other words. */
	| 'other-version'
	/** The group decided at a moment that there is no shared view yet. */
	| 'undecided'
	/** A moment has no level: nobody chose, or the group decided on n.v.t. */
	| 'no-level'
	/** Two persons, or one person and a group. */
	| 'other-people'
	/** A moment has neither a shared level nor a median that may be seen. */
	| 'too-few';

export type Change =
	| {
			readonly kind: 'compared';
			/** Compared values: shared levels, medians, or the levels of the same person. */
			readonly basis: 'shared' | 'median' | 'person';
			readonly movement: Movement;
			readonly from: number;
			readonly to: number;
	  }
	| { readonly kind: 'incomparable'; readonly reason: Incomparable };

export type StatementChange = { readonly statementId: string; readonly change: Change };

export type DimensionChange = {
	readonly dimensionId: string;
	/** Every statement in scope of the later moment, in content order. */
	readonly statements: readonly StatementChange[];
	readonly counts: Readonly<Record<Movement | 'incomparable', number>>;
};

/** Movements and their counts, per dimension of the later moment; never a difference of means. */
export function changesBetween(earlier: Moment, later: Moment): readonly DimensionChange[] {
	return later.outline.dimensions.map((dimension) => dimensionChange(earlier, later, dimension));
}

function dimensionChange(earlier: Moment, later: Moment, dimension: DimensionOutline): DimensionChange {
	const statements = inScope(dimension, lengthOf(later)).map((statement) => ({
		statementId: statement.id,
		change: changeOf(earlier, later, statement),
	}));
	const count = (wanted: Movement | 'incomparable'): number =>
		statements.filter(({ change }) => movementOf(change) === wanted).length;
	return {
		dimensionId: dimension.id,
		statements,
		counts: {
			up: count('up'),
			down: count('down'),
			same: count('same'),
			'within-spread': count('within-spread'),
			incomparable: count('incomparable'),
		},
	};
}

const movementOf = (change: Change): Movement | 'incomparable' =>
	change.kind === 'compared' ? change.movement : change.kind;

function changeOf(earlier: Moment, later: Moment, statement: StatementOutline): Change {
	const before = stepsOf(earlier.outline, lengthOf(earlier)).find(
		(step) => step.statement.id === statement.id,
	);
	if (!before) return incomparable('not-asked');
	if (before.statement.version !== statement.version) return incomparable('other-version');
	// private in either text counts as private
	const either = { ...statement, private: statement.private || before.statement.private };
	const [from, to] = [levelsOf(earlier.subject, either), levelsOf(later.subject, either)];
	if (from.shared !== null && to.shared !== null) return compared('shared', from.shared, to.shared);
	// a decision without a level is nothing that went up or down, whatever the medians did
	const outcomes = [from.outcome, to.outcome];
	if (outcomes.includes('undecided')) return incomparable('undecided');
	if (outcomes.includes('notApplicable')) return incomparable('no-level');
	if (from.median !== null && to.median !== null) return compared('median', from.median, to.median);
	if (from.own !== null && to.own !== null && isSamePerson(earlier.subject, later.subject))
		return compared('person', from.own, to.own);
	return incomparable(reasonOf(earlier.subject, later.subject, from, to));
}

/** Levels of one statement at one moment. */
export type Levels = {
	readonly shared: Level | null;
	/** Null where choices may not be seen whole. */
	readonly median: number | null;
	/** Level in a scan; null for a session. */
	readonly own: Level | null;
	readonly isEmpty: boolean;
	/** Kind of the group's decision; null without one. */
	readonly outcome: Decision['outcome']['kind'] | null;
};

export function levelsOf(subject: Subject, statement: Pick<StatementOutline, 'id' | 'private'>): Levels {
	if (subject.kind === 'scan') {
		const answer = subject.scan.entries[statement.id]?.answer;
		const own = answer?.kind === 'level' ? answer.level : null;
		return { shared: null, median: null, own, isEmpty: own === null, outcome: null };
	}
	const outcome = subject.session.decisions[statement.id]?.outcome;
	const shared = outcome?.kind === 'level' ? outcome.level : null;
	const shown = shownSpread(subject.session, statement);
	const median = shown.kind === 'whole' ? shown.middle.median : null;
	const isEmpty = shared === null && shown.kind === 'hidden' && shown.why === 'nobody';
	return { shared, median, own: null, isEmpty, outcome: outcome?.kind ?? null };
}

function compared(basis: 'shared' | 'median' | 'person', from: number, to: number): Change {
	return { kind: 'compared', basis, movement: movementFrom(from, to), from, to };
}

const incomparable = (reason: Incomparable): Change => ({ kind: 'incomparable', reason });

function movementFrom(from: number, to: number): Movement {
	if (from === to) return 'same';
	if (Math.abs(to - from) < 1) return 'within-spread';
	return to > from ? 'up' : 'down';
}

function reasonOf(earlier: Subject, later: Subject, from: Levels, to: Levels): Incomparable {
	if (from.isEmpty || to.isEmpty) return 'no-level';
	return earlier.kind === 'scan' || later.kind === 'scan' ? 'other-people' : 'too-few';
}

/**
 * True for the same scan, frozen twice. Nothing else identifies a person: there are no accounts, a name is optional,
 * and several people can share a role or a device.
 */
const isSamePerson = (earlier: Subject, later: Subject): boolean =>
	earlier.kind === 'scan' && later.kind === 'scan' && earlier.scan.id === later.scan.id;

const lengthOf = ({ subject }: Moment): ScanLength =>
	subject.kind === 'scan' ? subject.scan.length : subject.session.length;
