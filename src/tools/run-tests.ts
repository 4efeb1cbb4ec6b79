import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, realpathSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { findBrowser, lookUpBrowser } from './find-browser.ts';

/** Numbers of tests, of one step or of several. */
export interface Count {
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
}

interface Step {
	readonly name: string;
	readonly command: string;
	/** File with the step's results, and how to count them; a step without it is one test. */
	readonly report?: { readonly file: string; readonly count: (report: unknown) => Count };
}

interface Outcome extends Count {
	readonly name: string;
	readonly seconds: number;
	/** Explanation beyond the numbers, such as a missing report. */
	readonly note: string;
}

/** Lets Node collect its garbage less often: the drivers of the browser make much that is soon forgotten. */
const roomForTheYoung = '--max-semi-space-size=64';

const onePassed: Count = { passed: 1, failed: 0, skipped: 0 };
const oneFailed: Count = { passed: 0, failed: 1, skipped: 0 };

const build: Step = { name: 'build', command: 'npm run --silent build' };

const unit = vitestStep('unit', 'node');

/**
 * Steps that run one by one, while the build and then the unit tests run on another core. Both rows take about as long.
 * The component tests belong in this row: in the other, they would run on at the end while this core has nothing to do.
 */
const aside: readonly Step[] = [
	{ name: 'types', command: 'npm run --silent check' },
	{ name: 'lint', command: 'npm run --silent lint' },
	{ name: 'build in one file', command: 'npm run --silent build:single' },
	vitestStep('component', 'browser'),
];

function vitestStep(name: string, project: string): Step {
	const file = `.results/${name}.json`;
	return {
		name,
		command: `vitest run --project ${project} --reporter=default --reporter=json --outputFile.json=${file}`,
		report: { file, count: countVitest },
	};
}

const endToEnd: Step = {
	name: 'end to end',
	command: 'playwright test -c tests/playwright.config.ts',
	report: { file: '.results/playwright.json', count: countPlaywright },
};

const vitestReport = v.object({
	numPassedTests: v.number(),
	numFailedTests: v.number(),
	numPendingTests: v.number(),
	numTodoTests: v.number(),
});

/** Counts the tests in a report of Vitest; throws if it isn't one. */
export function countVitest(report: unknown): Count {
	const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = v.parse(vitestReport, report);
	return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
}

const playwrightReport = v.object({
	stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number(), skipped: v.number() }),
});

/** Counts the tests in a report of Playwright; throws if it isn't one. A flaky test has failed. */
export function countPlaywright(report: unknown): Count {
	const { stats } = v.parse(playwrightReport, report);
	return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

/** Combines a test runner's exit code and report; any doubt counts as a failure. */
export function judge(exitCode: number, readReport: () => Count): Count & { readonly note: string } {
	try {
		const count = readReport();
		if (count.failed > 0) return { ...count, note: '' };
		if (count.passed === 0) return { ...count, failed: 1, note: 'its report holds no test that ran' };
		if (exitCode === 0) return { ...count, note: '' };
		return { ...count, failed: 1, note: `every test passed, but it ended with code ${exitCode}` };
	} catch {
		return { ...oneFailed, note: 'its report is missing or unreadable' };
	}
}

/** Closing line of a run, in the form that build servers read. */
export function closingLine({ passed, failed, skipped }: Count): string {
	return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** Runs all checks and tests, prints the outcomes and returns the sum. */
async function runAll(): Promise<Count> {
	const [beside, built] = await Promise.all([
		runInTurn(aside, 'aside'),
		runInTurn([build, unit], 'in sight'),
	]);
	const hasSite = built.every(({ name, failed }) => name !== build.name || failed === 0);
	const journeys = hasSite
		? await runStep(endToEnd, 'in sight')
		: notRun(endToEnd, 'not run, as there is no built site');
	const outcomes = [...beside, ...built, journeys];
	printTable(outcomes);
	return sum(outcomes);
}

type Where = 'in sight' | 'aside';

/** Runs steps one after the other; aside, prints the output of each once it is done. */
async function runInTurn(steps: readonly Step[], where: Where): Promise<readonly Outcome[]> {
	const outcomes: Outcome[] = [];
	for (const step of steps) outcomes.push(await runStep(step, where));
	return outcomes;
}

async function runStep(step: Step, where: Where): Promise<Outcome> {
	const title = `\n── ${step.name}: ${step.command}`;
	if (where === 'in sight') console.log(title);
	// A report of an earlier run must not count for this one.
	if (step.report !== undefined) rmSync(step.report.file, { force: true });
	const start = performance.now();
	const { exitCode, output } = await runCommand(step.command, where);
	if (where === 'aside') console.log(`${title}\n${output}`);
	return { name: step.name, seconds: (performance.now() - start) / 1000, ...outcomeOf(step, exitCode) };
}

type Ended = { readonly exitCode: number; readonly output: string };

async function runCommand(command: string, where: Where): Promise<Ended> {
	const pipe = where === 'aside' ? 'pipe' : 'inherit';
	const child = spawn(command, { shell: true, stdio: ['inherit', pipe, pipe] });
	const output: string[] = [];
	for (const stream of [child.stdout, child.stderr]) {
		stream?.setEncoding('utf8').on('data', (text: string) => output.push(text));
	}
	await once(child, 'close');
	return { exitCode: child.exitCode ?? 1, output: output.join('') };
}

function outcomeOf({ report }: Step, exitCode: number): Count & { readonly note: string } {
	if (report === undefined) return { ...(exitCode === 0 ? onePassed : oneFailed), note: '' };
	return judge(exitCode, () => report.count(JSON.parse(readFileSync(report.file, 'utf8'))));
}

function notRun({ name }: Step, note: string): Outcome {
	return { name, seconds: 0, ...oneFailed, note };
}

function printTable(outcomes: readonly Outcome[]): void {
	const width = Math.max(...outcomes.map(({ name }) => name.length));
	console.log('');
	for (const { name, seconds, note, ...count } of outcomes) {
		const time = `${seconds.toFixed(1)} s`.padStart(8);
		console.log(`${name.padEnd(width)} ${time}  ${closingLine(count)}${note === '' ? '' : ` (${note})`}`);
	}
	console.log('');
}

function sum(counts: readonly Count[]): Count {
	const total = (kind: keyof Count) => counts.reduce((subtotal, count) => subtotal + count[kind], 0);
	return { passed: total('passed'), failed: total('failed'), skipped: total('skipped') };
}

async function main(): Promise<void> {
	const whole = await findBrowser();
	process.env['CHROMIUM_PATH'] = lookUpBrowser('lightest') ?? whole;
	process.env['NODE_OPTIONS'] = `${process.env['NODE_OPTIONS'] ?? ''} ${roomForTheYoung}`;
	const total = await runAll();
	console.log(closingLine(total));
	process.exitCode = total.failed > 0 ? 1 : 0;
}

function giveUp(error: unknown): void {
	console.error(error instanceof Error ? error.message : error);
	console.log(closingLine(oneFailed));
	process.exitCode = 1;
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
	await main().catch(giveUp);
}
