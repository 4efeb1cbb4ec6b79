import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a program printed, and whether it was content; says plainly that a program is missing. */
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

/** Puts bytes into a file of their own. */
export async function fileWith(bytes: Uint8Array): Promise<string> {
	const file = join(await mkdtemp(join(tmpdir(), 'report-')), 'report.pdf');
	await writeFile(file, bytes);
	return file;
}
