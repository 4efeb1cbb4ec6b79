import { existsSync, readdirSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { vi } from 'vitest';
import type { Engine } from './engine';
import { takeFaults, watchFaults } from './page-faults';
import { RunningProgram } from './running-program';
import { freePort, WebDriver } from './web-driver';

const newSession = v.object({ sessionId: v.string() });
// Key that the standard prescribes for a reference to an element.
const element = v.pipe(
	v.object({ 'element-6066-11e4-a52e-4f735466cecf': v.string() }),
	v.transform((found) => Object.values(found).join('')),
);

/** Opens WebKitGTK's MiniBrowser, on a virtual screen; its data are gone when it closes. */
export async function openWebkit(): Promise<Engine> {
	const binary = miniBrowser();
	const folder = await mkdtemp(join(tmpdir(), 'webkit-'));
	const downloads = join(folder, 'downloads');
	await mkdir(downloads);
	await writeFile(join(folder, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
	const screen = openScreen();
	const port = await freePort();
	const env = surroundings(folder, `:${await screen.says(/^(\d+)$/)}`);
	const program = new RunningProgram('WebKitWebDriver', [`--port=${port}`], env, 'webkit2gtk-driver');
	const opened = openSession(new WebDriver(`http://127.0.0.1:${port}`), binary);
	const session = await Promise.race([opened, program.failure]);
	const close = async (): Promise<void> => {
		await session.delete('');
		await program.stop();
		await screen.stop();
		await rm(folder, { recursive: true, force: true, maxRetries: 10 });
	};
	return { ...windowOf(session), downloads, close };
}

function openScreen(): RunningProgram {
	const args = ['-displayfd', '1', '-screen', '0', '2048x1400x24', '-nolisten', 'tcp'];
	return new RunningProgram('Xvfb', args, process.env, 'xvfb');
}

/** Environment with a home of its own, so that no setting of this computer counts. */
function surroundings(home: string, display: string): NodeJS.ProcessEnv {
	const desktop = { DISPLAY: display, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1', GTK_A11Y: 'none' };
	const folders = { HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home, XDG_CACHE_HOME: home };
	return { ...process.env, ...desktop, ...folders, TZ: 'Europe/Amsterdam', LANG: 'C.UTF-8', LANGUAGE: 'nl' };
}

async function openSession(driver: WebDriver, binary: string): Promise<WebDriver> {
	await vi.waitFor(() => driver.get('/status', v.unknown()), { timeout: 15_000 });
	const capabilities = {
		browserName: 'MiniBrowser',
		'webkitgtk:browserOptions': { binary, args: ['--automation'] },
	};
	const body = { capabilities: { alwaysMatch: capabilities } };
	return driver.inSession((await driver.post('/session', body, newSession)).sessionId);
}

function miniBrowser(): string {
	const paths = readdirSync('/usr/lib').flatMap((folder) =>
		['6.0', '4.1', '4.0'].map((version) => `/usr/lib/${folder}/webkit2gtk-${version}/MiniBrowser`),
	);
	const found = paths.find((path) => existsSync(path));
	if (found === undefined)
		throw new Error('MiniBrowser is missing; on Debian: apt-get install webkit2gtk-driver');
	return found;
}

function windowOf(session: WebDriver): Omit<Engine, 'downloads' | 'close'> {
	const seen: string[] = [];
	async function tell(path: string, body: object): Promise<void> {
		await session.post(path, body, v.unknown());
	}
	const evaluate = (expression: string): Promise<string> =>
		session.post('/execute/sync', { script: `return ${expression}`, args: [] }, v.string());
	async function faults(): Promise<readonly string[]> {
		seen.push(...v.parse(v.array(v.string()), JSON.parse(await evaluate(takeFaults))));
		return seen;
	}
	/** Collects the errors of a page before leaving it, and watches the next one. */
	async function leave(path: string, body: object): Promise<void> {
		await faults();
		await tell(path, body);
		await evaluate(watchFaults);
	}
	return {
		faults,
		evaluate,
		goto: (url) => leave('/url', { url }),
		reload: () => leave('/refresh', {}),
		switchTo: (handle) => leave('/window', { handle }),
		act: (actions) => tell('/actions', { actions: [actions] }),
		chooseFile: async (path) => {
			const field = { using: 'css selector', value: 'input[type=file]' };
			const id = await session.post('/element', field, element);
			await tell(`/element/${id}/value`, { text: path });
		},
		windows: () => session.get('/window/handles', v.array(v.string())),
		resize: (width, height) => tell('/window/rect', { x: 0, y: 0, width, height }),
		screenshot: async () => Buffer.from(await session.get('/screenshot', v.string()), 'base64'),
	};
}
