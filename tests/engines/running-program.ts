import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** Program on this computer that keeps running, with every line it has written. */
export class RunningProgram {
	readonly lines: string[] = [];
	/** Rejects when the program fails; never resolves. */
	readonly failure: Promise<never>;
	readonly #child: ChildProcess;
	#onLine: (line: string) => void = () => undefined;

	constructor(name: string, args: readonly string[], env: NodeJS.ProcessEnv, debianPackage: string) {
		const child = spawn(name, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
		this.#child = child;
		this.failure = new Promise((_, reject) => {
			child.once('error', () => {
				reject(new Error(`${name} is missing; on Debian: apt-get install ${debianPackage}`));
			});
			child.once('exit', () => {
				reject(new Error([`${name} has stopped`, ...this.lines].join('\n')));
			});
		});
		// A program that nobody waits for may stop.
		this.failure.catch(() => undefined);
		const endWithUs = (): unknown => child.kill();
		process.once('exit', endWithUs);
		child.once('exit', () => process.off('exit', endWithUs));
		for (const stream of [child.stdout, child.stderr])
			createInterface(stream).on('line', (line) => {
				this.lines.push(line);
				this.#onLine(line);
			});
	}

	/** First group of the first line that matches. */
	says(pattern: RegExp): Promise<string> {
		const said = new Promise<string>((resolve) => {
			this.#onLine = (line) => {
				const found = pattern.exec(line)?.[1];
				if (found !== undefined) resolve(found);
			};
			this.lines.forEach(this.#onLine);
		});
		return Promise.race([said, this.failure]);
	}

	async stop(): Promise<void> {
		const { pid, exitCode, signalCode } = this.#child;
		if (pid === undefined || exitCode !== null || signalCode !== null) return;
		this.#child.kill();
		await once(this.#child, 'exit');
	}
}
