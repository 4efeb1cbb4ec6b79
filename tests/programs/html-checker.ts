import { existsSync } from 'node:fs';
import * as v from 'valibot';
import { runProgram } from './run-program';

const version = '26.9.27';
const folder = '.results/html-checker';
const jar = `${folder}/node_modules/vnu-jar/build/dist/vnu.jar`;

const report = v.object({
	messages: v.array(
		v.object({ url: v.optional(v.string(), ''), message: v.string(), extract: v.optional(v.string(), '') }),
	),
});

/** Messages that say something about the checker, not about the file. */
const notFaults: readonly RegExp[] = [
	// the files are well-formed XML too
	/^Trailing slash on void elements/,
	// the checker reads 'self' as the folder on disk
	/violates Content Security Policy/,
	// its CSS is years behind that of browsers
	/^CSS: /,
];

/** Faults and warnings of the W3C's checker on files, or on all HTML files in a folder. */
export async function htmlFaults(...paths: readonly string[]): Promise<readonly string[]> {
	await installChecker();
	const args = ['-jar', jar, '--stdout', '--format', 'json', '--skip-non-html', ...paths];
	const { output } = await runProgram('java', args, 'default-jre-headless');
	const { messages } = v.parse(report, JSON.parse(output.slice(output.indexOf('{'))));
	return messages
		.filter(({ message }) => !notFaults.some((known) => known.test(message)))
		.map(({ url, message, extract }) => `${url}: ${message} ${extract.replace(/\s+/g, ' ')}`);
}

/** Fetches the checker apart from our packages: its install script would download Java for everybody. */
async function installChecker(): Promise<void> {
	if (existsSync(jar)) return;
	const args = ['install', '--no-save', '--ignore-scripts', '--prefix', folder, `vnu-jar@${version}`];
	const { succeeded, output } = await runProgram('npm', args, 'npm');
	if (!succeeded) throw new Error(`The W3C's checker can't be installed: ${output}`);
}
