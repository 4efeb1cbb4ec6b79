import { mkdtemp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runProgram } from './run-program';

/** Cell as the spreadsheet has it after opening: a number only when it can be calculated with. */
export type OpenedCell = string | number | { readonly formula: string };

const dutch = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>nl-NL</value></prop></item>
</oor:items>`;

/**
 * Import options: semicolons, quotes, UTF-8, from the first line, in the language of the system, numbers as numbers.
 */
const opening = 'CSV:59,34,76,1,,0,false,true';

/** Opens a CSV in LibreOffice on a Dutch computer, and returns the cells of each row. */
export async function openInDutch(csv: string): Promise<readonly (readonly OpenedCell[])[]> {
	const folder = await mkdtemp(join(tmpdir(), 'csv-'));
	const profile = join(folder, 'profile');
	await mkdir(join(profile, 'user'), { recursive: true });
	await writeFile(join(profile, 'user', 'registrymodifications.xcu'), dutch);
	await writeFile(join(folder, 'table.csv'), csv);
	const { output } = await runProgram(
		'soffice',
		[
			`-env:UserInstallation=${pathToFileURL(profile).href}`,
			'--headless',
			`--infilter=${opening}`,
			'--convert-to',
			'fods',
			'--outdir',
			folder,
			join(folder, 'table.csv'),
		],
		'--no-install-recommends libreoffice-calc',
	);
	const sheet = await readFile(join(folder, 'table.fods'), 'utf8').catch(() => {
		throw new Error(`The spreadsheet was not opened: ${output}`);
	});
	return rowsIn(sheet);
}

function rowsIn(sheet: string): readonly (readonly OpenedCell[])[] {
	return [...sheet.matchAll(/<table:table-row[^>]*>([^]*?)<\/table:table-row>/g)].map(([, row = '']) =>
		[...row.matchAll(/<table:table-cell([^>]*?)(?:\/>|>([^]*?)<\/table:table-cell>)/g)].flatMap(
			([, attributes = '', content = '']) => {
				const repeated = Number(/number-columns-repeated="(\d+)"/.exec(attributes)?.[1] ?? 1);
				// A sheet ends with thousands of empty cells.
				return repeated > 100 ? [] : Array.from({ length: repeated }, () => cellOf(attributes, content));
			},
		),
	);
}

function cellOf(attributes: string, content: string): OpenedCell {
	const formula = /table:formula="([^"]*)"/.exec(attributes)?.[1];
	if (formula !== undefined) return { formula };
	const value = /office:value-type="float" office:value="([^"]*)"/.exec(attributes)?.[1];
	if (value !== undefined) return Number(value);
	const lines = [...content.matchAll(/<text:p\/>|<text:p>([^]*?)<\/text:p>/g)].map(([, line = '']) =>
		plain(line),
	);
	return lines.join('\n');
}

const plain = (xml: string): string =>
	xml
		.replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_, count: string | undefined) =>
			' '.repeat(Number(count ?? 1)),
		)
		.replace(/<[^>]*>/g, '')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&apos;', "'")
		.replaceAll('&amp;', '&');
