import type { Questionnaire, Statement } from '$lib/content/questionnaire';
import { yearOf } from '$lib/session/dossier/region-items';
import { groupsBy } from '$lib/scoring/groups-by';
import type { Decision } from '$lib/session/session';
import type { DecisionsByYear, DossierSource } from './dossier';
import { levelNames } from './dossier-words';

/** Decisions per statement and year, a table a questionnaire; `sources` are from late to early. */
export function decisionsByYear(sources: readonly DossierSource[]): readonly DecisionsByYear[] {
	const decided = sources.filter(({ session }) => Object.keys(session.decisions).length > 0);
	return [...groupsBy(decided, ({ questionnaire }) => questionnaire.id).values()].flatMap((group) => {
		const [newest] = group;
		return newest ? [tableOf(group, newest.questionnaire)] : [];
	});
}

function tableOf(sources: readonly DossierSource[], questionnaire: Questionnaire): DecisionsByYear {
	const years = [...new Set(sources.map(({ session }) => yearOf(session.date)))].sort((a, b) => a - b);
	return {
		title: questionnaire.title,
		years,
		themes: [...themesIn(sources)].map(([name, statements]) => ({
			name,
			statements: [...statements.values()].map(({ statement: { id, version, text }, decided }) => ({
				id,
				version,
				text,
				decided: years.map((year) => decided.get(year) ?? ''),
			})),
		})),
		levels: levelNames(questionnaire),
	};
}

type Row = { readonly statement: Statement; readonly decided: Map<number, string> };

/** Rows by theme, then by id and version: a statement in other words has a row of its own, after the newest. */
function themesIn(sources: readonly DossierSource[]): ReadonlyMap<string, ReadonlyMap<string, Row>> {
	const themes = new Map<string, Map<string, Row>>();
	for (const { session, questionnaire } of sources)
		for (const { id, shortName, statements } of questionnaire.dimensions) {
			const name = `${id} ${shortName}`;
			const rows = themes.get(name) ?? new Map<string, Row>();
			for (const statement of statements)
				addTo(rows, statement, session.decisions[statement.id], session.date);
			if (rows.size > 0) themes.set(name, rows);
		}
	return new Map(
		Array.from(themes, ([name, rows]) => [
			name,
			new Map([...rows].sort(([one], [other]) => byPlace(one, other))),
		]),
	);
}

function addTo(
	rows: Map<string, Row>,
	statement: Statement,
	decision: Decision | undefined,
	date: string,
): void {
	if (!decision) return;
	const key = `${statement.id} ${String(statement.version)}`;
	const row = rows.get(key) ?? { statement, decided: new Map<number, string>() };
	const year = yearOf(date);
	// keeps the last decision of each year
	if (!row.decided.has(year)) row.decided.set(year, markOf(decision.outcome));
	rows.set(key, row);
}

function byPlace(one: string, other: string): number {
	const [idA = '', versionA = ''] = one.split(' ');
	const [idB = '', versionB = ''] = other.split(' ');
	return Number(idA.split('.')[1]) - Number(idB.split('.')[1]) || Number(versionB) - Number(versionA);
}

function markOf(outcome: Decision['outcome']): string {
	if (outcome.kind === 'level') return String(outcome.level);
	return outcome.kind === 'undecided' ? '?' : 'n.v.t.';
}
