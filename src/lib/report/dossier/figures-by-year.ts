import { changesBetween, type DimensionChange, type Moment } from '$lib/scoring/change';
import { changeSentence, countsOfAll } from '../compare/change-sentence';
import { yearOf } from '$lib/session/dossier/region-items';
import { sessionWall } from '../wall/session-wall';
import { dayText } from '../words';
import { levelNames } from './dossier-words';
import type { DossierSource, FiguresByYear } from './dossier';

/** As many years as a page is wide. */
const mostYears = 8;

/** In place of a figure that can't be compared. */
const none = '–';

/**
 * Figures of the last bijeenkomst of each year, from five people on, with the questionnaire of the last one. A
 * theme has no figure in a year whose statements differ from the newest: the difference would be no change.
 */
export function figuresByYear(sources: readonly DossierSource[]): FiguresByYear | null {
	const [last] = sources;
	if (!last) return null;
	const moments = onePerYear(
		sources.filter(
			({ session, questionnaire }) =>
				session.people !== undefined && questionnaire.id === last.questionnaire.id,
		),
	)
		.slice(0, mostYears)
		.reverse();
	const newest = moments.at(-1);
	if (!newest || moments.length < 2) return null;
	const walls = moments.map((moment) => figuresIn(moment, newest));
	return {
		years: moments.map(({ session }) => yearOf(session.date)),
		levels: levelNames(newest.questionnaire),
		themes: newest.questionnaire.dimensions.map(({ id, shortName }) => ({
			id,
			name: shortName,
			figures: walls.map((figures) => figures.get(id) ?? none),
		})),
		changes: moments.slice(1).map((to, index) => changeBetween(moments[index] ?? to, to)),
	};
}

/** The last of each year; `sources` are from late to early. */
function onePerYear(sources: readonly DossierSource[]): readonly DossierSource[] {
	const years = new Map<number, DossierSource>();
	for (const source of sources) {
		const year = yearOf(source.session.date);
		if (!years.has(year)) years.set(year, source);
	}
	return [...years.values()];
}

function figuresIn(source: DossierSource, newest: DossierSource): ReadonlyMap<string, string> {
	const comparable = themesAlike(source, newest);
	return new Map(
		sessionWall(source.questionnaire, source.session).flatMap(({ id, figure, result }) =>
			result.outcome.kind === 'score' && comparable.has(id) ? [[id, figure]] : [],
		),
	);
}

/** Themes whose statements were the same both times. */
function themesAlike(one: DossierSource, other: DossierSource): ReadonlySet<string> {
	const [from, to] = [momentOf(one), momentOf(other)];
	const alike = (changes: readonly DimensionChange[]): readonly string[] =>
		changes.filter(({ statements }) => statements.every(isSameText)).map(({ dimensionId }) => dimensionId);
	const forward = new Set(alike(changesBetween(from, to)));
	return new Set(alike(changesBetween(to, from)).filter((id) => forward.has(id)));
}

const isSameText = ({ change }: DimensionChange['statements'][number]): boolean =>
	change.kind === 'compared' || (change.reason !== 'not-asked' && change.reason !== 'other-version');

const changeBetween = (from: DossierSource, to: DossierSource): string =>
	`${String(yearOf(to.session.date))}: ${lowered(
		changeSentence(
			`de bijeenkomst van ${dayText(from.session.date)}`,
			countsOfAll(changesBetween(momentOf(from), momentOf(to))),
		),
	)}`;

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const momentOf = ({ session, questionnaire }: DossierSource): Moment => ({
	subject: { kind: 'session', session },
	outline: questionnaire,
});
