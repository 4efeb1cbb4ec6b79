import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { win32 } from 'node:path';
import { chromium } from 'playwright';

/** Facts about a computer that the search needs; tests pass an imaginary one. */
export interface Machine {
	readonly platform: NodeJS.Platform;
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly isRoot: boolean;
	/** Path where Playwright puts the browser it downloads, whether or not it has done so. */
	readonly playwrightPath: string;
	readonly exists: (path: string) => boolean;
}

/** Whole browser, for pictures and figures, or the lightest there is, for tests. */
export type BrowserKind = 'whole' | 'lightest';

/** Returns the path of a whole Chromium, and installs one first where there is none. */
export async function findBrowser(machine = thisMachine(), run = runInShell): Promise<string> {
	const found = lookUpBrowser('whole', machine);
	if (found !== null) return found;
	for (const command of installCommands(machine)) {
		await run(command);
		const installed = lookUpBrowser('whole', machine);
		if (installed !== null) return installed;
	}
	throw new Error(
		'The tests need a Chromium, and none could be installed: install Chrome, Chromium or Edge, or set CHROMIUM_PATH to the program file of one.',
	);
}

/**
 * Returns the first Chromium on this computer: the one asked for, a headless shell where that will do, Playwright's own,
 * an installed one; else null.
 */
export function lookUpBrowser(kind: BrowserKind, machine = thisMachine()): string | null {
	const wanted = machine.env['CHROMIUM_PATH'] ?? '';
	if (wanted !== '' && !machine.exists(wanted)) {
		throw new Error(`CHROMIUM_PATH is "${wanted}", and there is no such file.`);
	}
	const paths = [wanted, debianShell, machine.playwrightPath, ...usualPaths(machine)];
	const fits = (path: string): boolean => kind === 'lightest' || !isShell(path);
	return paths.find((path) => path !== '' && machine.exists(path) && fits(path)) ?? null;
}

const isShell = (path: string): boolean => /headless.shell/.test(path);

/** Commands that could install a browser on this computer, in the order to try. */
export function installCommands(machine: Machine): readonly string[] {
	if (machine.platform !== 'linux' || !machine.isRoot) return ['npx playwright install chromium'];
	const withLibraries = 'npx playwright install --with-deps chromium';
	if (!machine.exists('/etc/debian_version')) return [withLibraries];
	// Ubuntu counts as Debian, but its apt has no such packages: there Playwright's download follows.
	return ['apt-get update && apt-get install -y chromium chromium-headless-shell', withLibraries];
}

/**
 * Chromium without what windows need: a quarter less computing for the same test. Named by its program: the script in
 * /usr/bin would lead the process group that a test kills.
 */
const debianShell = '/usr/lib/chromium/chromium-headless-shell';

function usualPaths({ platform, env }: Machine): readonly string[] {
	if (platform === 'win32') return windowsPaths(env);
	return platform === 'darwin' ? macPaths : linuxPaths;
}

const linuxPaths = [
	'/usr/bin/google-chrome-stable',
	'/usr/bin/google-chrome',
	'/opt/google/chrome/chrome',
	'/usr/bin/chromium',
	'/snap/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/microsoft-edge-stable',
	'/usr/bin/microsoft-edge',
];

const macPaths = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
	(name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

function windowsPaths(env: Machine['env']): readonly string[] {
	const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
	const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
	return programs.flatMap((program) =>
		folders.filter((folder) => folder !== undefined).map((folder) => win32.join(folder, program)),
	);
}

function thisMachine(): Machine {
	return {
		platform: process.platform,
		env: process.env,
		isRoot: process.getuid?.() === 0,
		playwrightPath: chromium.executablePath(),
		exists: existsSync,
	};
}

// Ignores a failing command: the next one may succeed, and the look-up afterwards decides.
async function runInShell(command: string): Promise<void> {
	console.log(`No Chromium found, so: ${command}`);
	await once(spawn(command, { shell: true, stdio: 'inherit' }), 'close');
}
