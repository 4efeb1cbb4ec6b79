import { describe, expect, it, vi } from 'vitest';
import { findBrowser, installCommands, lookUpBrowser, type Machine } from './find-browser.ts';

const playwrightPath = '/home/an/.cache/ms-playwright/chromium/chrome';
const chrome = '/usr/bin/google-chrome-stable';
const debianChromium = '/usr/bin/chromium';
const debianShell = '/usr/lib/chromium/chromium-headless-shell';
const edge = '/usr/bin/microsoft-edge';

describe('lookUpBrowser', () => {
	it('takes CHROMIUM_PATH before any other browser', () => {
		const machine = machineWith(['/own/chrome', playwrightPath, chrome], {
			env: { CHROMIUM_PATH: '/own/chrome' },
		});
		expect(lookUpBrowser('whole', machine)).toBe('/own/chrome');
	});

	it('throws for a CHROMIUM_PATH without a file, even where another browser is installed', () => {
		const machine = machineWith([playwrightPath, chrome], { env: { CHROMIUM_PATH: '/gone/chrome' } });
		expect(() => lookUpBrowser('whole', machine)).toThrow(
			'CHROMIUM_PATH is "/gone/chrome", and there is no such file.',
		);
	});

	it('treats an empty CHROMIUM_PATH as none', () => {
		expect(lookUpBrowser('whole', machineWith([chrome], { env: { CHROMIUM_PATH: '' } }))).toBe(chrome);
	});

	it("prefers Playwright's own browser to an installed one", () => {
		expect(lookUpBrowser('whole', machineWith([chrome, playwrightPath]))).toBe(playwrightPath);
	});

	it('prefers Chrome to Chromium to Edge', () => {
		expect(lookUpBrowser('whole', machineWith([edge, debianChromium, chrome]))).toBe(chrome);
		expect(lookUpBrowser('whole', machineWith([edge, debianChromium]))).toBe(debianChromium);
		expect(lookUpBrowser('whole', machineWith([edge]))).toBe(edge);
	});

	it("prefers Debian's headless shell where the lightest will do", () => {
		const machine = machineWith([debianShell, playwrightPath, debianChromium]);
		expect(lookUpBrowser('lightest', machine)).toBe(debianShell);
		expect(lookUpBrowser('whole', machine)).toBe(playwrightPath);
		expect(lookUpBrowser('whole', machineWith([debianShell]))).toBeNull();
	});

	it('takes a whole browser as the lightest where there is no headless shell', () => {
		expect(lookUpBrowser('lightest', machineWith([debianChromium]))).toBe(debianChromium);
	});

	it('takes CHROMIUM_PATH as the lightest, and as a whole browser unless it is a headless shell', () => {
		const own = machineWith(['/own/chrome', debianShell], { env: { CHROMIUM_PATH: '/own/chrome' } });
		expect(lookUpBrowser('lightest', own)).toBe('/own/chrome');
		const shell = machineWith([debianShell, debianChromium], { env: { CHROMIUM_PATH: debianShell } });
		expect(lookUpBrowser('whole', shell)).toBe(debianChromium);
	});

	it.each([
		['linux', '/usr/bin/chromium-browser'],
		['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
		['darwin', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
		['win32', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
		['win32', 'C:\\Users\\an\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe'],
		['win32', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
	] as const)('finds the usual path on %s: %s', (platform, path) => {
		const env = {
			PROGRAMFILES: 'C:\\Program Files',
			'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
			LOCALAPPDATA: 'C:\\Users\\an\\AppData\\Local',
		};
		expect(lookUpBrowser('whole', machineWith([path], { platform, env }))).toBe(path);
	});

	it('returns null on a computer without a browser', () => {
		for (const platform of ['linux', 'darwin', 'win32'] as const) {
			expect(lookUpBrowser('whole', machineWith([], { platform }))).toBeNull();
		}
	});
});

describe('installing a browser', () => {
	it('installCommands: tries the packages first and the download after it, on Debian as root', () => {
		const commands = installCommands(machineWith(['/etc/debian_version'], { isRoot: true }));
		expect(commands).toEqual([
			'apt-get update && apt-get install -y chromium chromium-headless-shell',
			'npx playwright install --with-deps chromium',
		]);
	});

	it.each([
		['Debian without root', ['/etc/debian_version'], {}],
		['macOS', [], { platform: 'darwin' }],
		['Windows', [], { platform: 'win32' }],
	] as const)('installCommands: only downloads, on %s', (_name, files, traits) => {
		expect(installCommands(machineWith(files, traits))).toEqual(['npx playwright install chromium']);
	});

	it('findBrowser: installs nothing where there is a browser', async () => {
		const run = vi.fn(() => Promise.resolve());
		await expect(findBrowser(machineWith([chrome]), run)).resolves.toBe(chrome);
		expect(run).not.toHaveBeenCalled();
	});

	it('findBrowser: stops at the first command that installs a browser', async () => {
		const files = new Set(['/etc/debian_version']);
		const run = vi.fn(() => {
			files.add(debianChromium);
			return Promise.resolve();
		});
		await expect(findBrowser(machineWith(files, { isRoot: true }), run)).resolves.toBe(debianChromium);
		expect(run).toHaveBeenCalledOnce();
	});

	it('findBrowser: throws with advice when every command failed', async () => {
		const machine = machineWith(['/etc/debian_version'], { isRoot: true });
		const run = vi.fn(() => Promise.resolve());
		await expect(findBrowser(machine, run)).rejects.toThrow(
			/install Chrome, Chromium or Edge, or set CHROMIUM_PATH/,
		);
		expect(run).toHaveBeenCalledTimes(2);
	});
});

function machineWith(files: Iterable<string>, traits: Partial<Machine> = {}): Machine {
	const present = files instanceof Set ? files : new Set(files);
	return {
		platform: 'linux',
		env: {},
		isRoot: false,
		playwrightPath,
		exists: (path) => present.has(path),
		...traits,
	};
}
