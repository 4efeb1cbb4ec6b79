import { fork } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';

export type FuzzRun = {
	readonly count: number;
	readonly seed: number;
	/** Program that opens the files; ms at one file that count as a hang; ms that it may take to start. */
	readonly child?: string;
	readonly guard?: number;
	readonly start?: number;
};

export type FuzzReport = {
	/** Number of files per outcome: opened, or the reason for the refusal. */
	readonly outcomes: Readonly<Record<string, number>>;
	/** Files that made the app fail, by their number in the run. */
	readonly failures: readonly { readonly index: number; readonly what: string }[];
};

type Told = { readonly index: number; readonly outcome: string };

const message = v.object({ index: v.number(), outcome: v.string() });
const opener = fileURLToPath(new URL('fuzz/child.ts', import.meta.url));

/** Opens `count` broken files in a child process, which is restarted after a file that makes it hang or die. */
export async function fuzz({
	count,
	seed,
	child = opener,
	guard = 10_000,
	start = 20_000,
}: FuzzRun): Promise<FuzzReport> {
	const told: Told[] = [];
	while (told.length < count) {
		const end = await open({ child, guard, start, args: [seed, told.length, count] }, (each) =>
			told.push(each),
		);
		if (told.length < count) told.push({ index: told.length, outcome: end });
	}
	const failures = told
		.filter(({ outcome }) => /^(?:crash|hang)/.test(outcome))
		.map(({ index, outcome }) => ({ index, what: outcome }));
	return { outcomes: counted(told.map(({ outcome }) => outcome.replace(/:.*/s, ''))), failures };
}

const counted = (kinds: readonly string[]): Record<string, number> =>
	Object.fromEntries(
		[...new Set(kinds)].sort().map((kind) => [kind, kinds.filter((other) => other === kind).length]),
	);

type Opening = Required<Pick<FuzzRun, 'child' | 'guard' | 'start'>> & { readonly args: readonly number[] };

/** Runs the child process, and resolves to how it ended. */
function open({ child, guard, start, args }: Opening, ontold: (told: Told) => void): Promise<string> {
	return new Promise((resolve) => {
		const running = fork(child, args.map(String), { execArgv: ['--import', 'tsx'] });
		let end = 'crash: the process ended';
		const stop = (): void => {
			end = `hang: more than ${String(guard)} ms`;
			running.kill('SIGKILL');
		};
		let timer = setTimeout(stop, start + guard);
		running.on('message', (told) => {
			clearTimeout(timer);
			timer = setTimeout(stop, guard);
			ontold(v.parse(message, told));
		});
		running.on('exit', () => {
			clearTimeout(timer);
			resolve(end);
		});
	});
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
	const [count = 20_000, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);
	console.log(`${String(count)} files, seed ${String(seed)}`);
	const start = performance.now();
	const { outcomes, failures } = await fuzz({ count, seed });
	console.table(outcomes);
	for (const { index, what } of failures) console.error(`file ${String(index)}: ${what}`);
	console.log(
		`${String(failures.length)} failures in ${String(Math.round((performance.now() - start) / 1000))} s`,
	);
	process.exitCode = failures.length > 0 ? 1 : 0;
}
