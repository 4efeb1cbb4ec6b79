import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs a program, and returns its output and whether it succeeded; reports a missing program plainly. */
export function runProgram(
	program: string,
	args: readonly string[],
	debianPackages: string,
): Promise<{ readonly succeeded: boolean; readonly output: string }> {
	return new Promise((resolve, reject) => {
		execFile(program, args, (error, stdout, stderr) => {
			if (error?.code === 'ENOENT')
				reject(new Error(`${program} is missing; on Debian: apt-get install ${debianPackages}`));
			else resolve({ succeeded: error === null, output: stdout + stderr });
		});
	});
}

/** Writes bytes to a file of their own, and returns its path. */
export async function fileWith(bytes: Uint8Array): Promise<string> {
	const file = join(await mkdtemp(join(tmpdir(), 'report-')), 'report.pdf');
	await writeFile(file, bytes);
	return file;
}
