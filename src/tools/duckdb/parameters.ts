import type { Questionnaire } from '../../lib/content/questionnaire.ts';
import { formatVersion } from '../../lib/scan/file-format.ts';
import { leastPrivate } from '../../lib/scoring/shown-spread.ts';
import { leastGroup } from '../../lib/session/least-group.ts';

const start = '-- ↓ Gemaakt uit de vragenlijst en de regels van de app. Verander hier niets.\n';
const end = '-- ↑ Tot hier.\n';

/** The SQL with its thresholds, and its statements with the private ones marked, taken from the app and this questionnaire. */
export function withParameters(sql: string, { dimensions }: Questionnaire, hash: string): string {
	const [before = '', rest = ''] = sql.split(start);
	const after = rest.slice(rest.indexOf(end));
	const themes = dimensions.map(({ id, name }, at) => [at, id, name]);
	const statements = dimensions.flatMap(({ id, statements }) =>
		statements.map((each) => [id, each.id, each.text, each.core, each.private]),
	);
	return [
		before,
		start,
		`CREATE OR REPLACE TEMP TABLE regels AS SELECT ${String(leastGroup)} AS minste_groep, `,
		`${String(leastPrivate)} AS minste_prive, ${String(formatVersion)} AS bestandsvorm,\n    ${literal(hash)} AS vingerafdruk;\n`,
		table('thema', ['volgorde', 'thema', 'naam'], themes),
		table(
			'stelling',
			['volgorde', 'thema', 'stelling', 'tekst', 'kort', 'prive'],
			statements.map((cells, at) => [at, ...cells]),
		),
		after,
	].join('');
}

type Value = string | number | boolean;

const table = (name: string, columns: readonly string[], rows: readonly (readonly Value[])[]): string =>
	`CREATE OR REPLACE TEMP TABLE ${name} AS FROM (VALUES\n${rows
		.map((cells) => `    (${cells.map(literal).join(', ')})`)
		.join(',\n')}\n) AS t(${columns.join(', ')});\n`;

const literal = (value: Value): string =>
	typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);
