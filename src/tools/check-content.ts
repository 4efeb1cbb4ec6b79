import { basename } from 'node:path';
import { readExample } from '../lib/content/example.ts';
import { packFiles, problemText } from '../lib/content/pack/load-pack.ts';
import { readPractice } from '../lib/content/practice/practice.ts';
import type { PackProblem } from '../lib/content/pack/read-document.ts';
import { exampleFile, practiceFile, readPack, voorbeeldenFile } from '../lib/content/pack/read-pack.ts';
import { readVoorbeelden } from '../lib/content/voorbeelden/load-voorbeelden.ts';

// Reports on every file of a questionnaire folder, with line numbers, as the app does on its own page. What is a warning
// to others is an error in a questionnaire of our own.
const [given] = process.argv.slice(2);
const folders = given === undefined ? ['src/lib/content/regio', 'src/lib/content/wijk'] : [given];
process.exitCode = folders.map(check).every(Boolean) ? 0 : 1;

function check(folder: string): boolean {
	const files = packFiles(folder);
	const pack = readPack(files);
	const example = files.filter(({ name }) => name === exampleFile).map(readExample);
	const voorbeelden = files.filter(({ name }) => name === voorbeeldenFile).map(readVoorbeelden);
	const practice = files.filter(({ name }) => name === practiceFile).map(readPractice);
	const found = pack.ok ? pack.value.warnings : [];
	const warnings = given === undefined ? [] : found;
	const errors = [
		...[pack, ...example, ...voorbeelden, ...practice].flatMap((read) => (read.ok ? [] : read.error)),
		...(given === undefined ? found : []),
	];
	console.log(basename(folder));
	for (const { name } of files) report(name, errors, warnings);
	const others = errors.filter(({ file }) => !files.some(({ name }) => name === file));
	for (const problem of others) console.error(`  fout: ${problemText(problem)}`);
	return errors.length === 0;
}

function report(name: string, errors: readonly PackProblem[], warnings: readonly PackProblem[]): void {
	const own = ({ file }: PackProblem): boolean => file === name;
	for (const problem of errors.filter(own)) console.error(`  fout: ${problemText(problem)}`);
	for (const problem of warnings.filter(own)) console.log(`  let op: ${problemText(problem)}`);
	if (!errors.some(own)) console.log(`  ${name}: in orde`);
}
