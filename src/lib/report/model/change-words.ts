import { levels } from '$lib/content/levels';
import type { Questionnaire, Statement } from '$lib/content/questionnaire';
import type { Change, DimensionChange, Incomparable, Movement } from '$lib/scoring/change';
import { formatMean } from '$lib/scoring/format-mean';
import { levelText, listed } from '../words';

export type NamedStatement = Pick<Statement, 'id' | 'text'>;

/** Statement that moved by a level or more. */
export type ChangedStatement = NamedStatement & {
	readonly from: string;
	readonly to: string;
	readonly movement: 'omhoog' | 'omlaag';
};

/** Explains "midden 1,5" if one of these uses it; else empty. */
export const middleNote = (changed: readonly ChangedStatement[]): string =>
	changed.some(({ from }) => from.startsWith(middle))
		? '‘Midden’ is de middelste keuze. Die staat er als er nog niet samen is besloten.'
		: '';

const middle = 'midden ';

/** Statements of the later moment grouped by their change, in content order. */
export type SortedChanges = {
	readonly changed: readonly ChangedStatement[];
	readonly same: readonly NamedStatement[];
	readonly withinSpread: readonly NamedStatement[];
	readonly incomparable: readonly {
		readonly reason: string;
		readonly statements: readonly NamedStatement[];
	}[];
	/** "20 van de 24 stellingen zijn te vergelijken." */
	readonly extent: string;
};

export function sortChanges(
	questionnaire: Questionnaire,
	changes: readonly DimensionChange[],
): SortedChanges {
	const all = changedIn(questionnaire, changes);
	const moved = (movement: Movement): readonly NamedStatement[] =>
		all.flatMap(({ change, id, text }) =>
			change.kind === 'compared' && change.movement === movement ? [{ id, text }] : [],
		);
	return {
		changed: all.flatMap((each) => changedStatement(questionnaire, each) ?? []),
		same: moved('same'),
		withinSpread: moved('within-spread'),
		incomparable: incomparableIn(all),
		extent: extentText(all.filter(({ change }) => change.kind === 'compared').length, all.length),
	};
}

type Changed = NamedStatement & { readonly change: Change };

function changedIn({ dimensions }: Questionnaire, changes: readonly DimensionChange[]): readonly Changed[] {
	const texts = new Map(
		dimensions.flatMap(({ statements }) => statements.map(({ id, text }) => [id, text] as const)),
	);
	return changes.flatMap(({ statements }) =>
		statements.map(({ statementId, change }) => ({
			id: statementId,
			text: texts.get(statementId) ?? '',
			change,
		})),
	);
}

function changedStatement(
	{ levels }: Questionnaire,
	{ id, text, change }: Changed,
): ChangedStatement | undefined {
	if (change.kind !== 'compared' || (change.movement !== 'up' && change.movement !== 'down'))
		return undefined;
	const { basis, from, to, movement } = change;
	return {
		id,
		text,
		from: levelOf(from, basis, levels),
		to: levelOf(to, basis, levels),
		movement: movement === 'up' ? 'omhoog' : 'omlaag',
	};
}

/** "1 (verkennen)", or "midden 1,5" for a median of choices without a decision. */
export function levelOf(
	value: number,
	basis: 'shared' | 'median' | 'person',
	names: Questionnaire['levels'],
): string {
	const level = levels.find((each) => each === value);
	if (level === undefined) return `${middle}${formatMean(value)}`;
	return basis === 'median' ? `${middle}${String(level)}` : levelText(level, names);
}

const reasons: Readonly<Record<Incomparable, string>> = {
	'not-asked': 'Toen niet gevraagd',
	'other-version': 'Toen in andere woorden gevraagd',
	undecided: 'Een of beide keren nog geen gedeeld beeld',
	'no-level': 'Een van beide keren zonder niveau',
	'other-people': 'Door verschillende mensen ingevuld',
	'too-few': 'Een van beide keren zonder gezamenlijk niveau, en zonder keuzes die te tonen zijn',
};

const reasonOrder: readonly Incomparable[] = [
	'other-version',
	'not-asked',
	'undecided',
	'no-level',
	'too-few',
	'other-people',
];

function incomparableIn(all: readonly Changed[]): SortedChanges['incomparable'] {
	return reasonOrder
		.map((reason) => ({
			reason: reasons[reason],
			statements: all.flatMap(({ change, id, text }) =>
				change.kind === 'incomparable' && change.reason === reason ? [{ id, text }] : [],
			),
		}))
		.filter(({ statements }) => statements.length > 0);
}

function extentText(compared: number, total: number): string {
	if (compared === 0) return 'Geen enkele stelling is te vergelijken.';
	if (compared === total) return `Alle ${String(total)} stellingen zijn te vergelijken.`;
	return `${String(compared)} van de ${String(total)} stellingen ${compared === 1 ? 'is' : 'zijn'} te vergelijken.`;
}

const movements = [
	['up', 'omhoog'],
	['down', 'omlaag'],
	['same', 'gelijk'],
	['within-spread', 'binnen de spreiding'],
	['incomparable', 'niet vergelijkbaar'],
] as const;

/** "3 omhoog, 1 omlaag en 2 niet vergelijkbaar". */
export const changeCountsText = (counts: DimensionChange['counts']): string =>
	listed(movements.filter(([key]) => counts[key] > 0).map(([key, word]) => `${String(counts[key])} ${word}`));
