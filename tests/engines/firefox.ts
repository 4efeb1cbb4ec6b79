import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { Bidi } from './bidi';
import type { Engine } from './engine';
import { RunningProgram } from './running-program';

const contexts = v.object({ contexts: v.array(v.object({ context: v.string() })) });
const evaluated = v.variant('type', [
	v.object({
		type: v.literal('success'),
		result: v.object({ type: v.literal('string'), value: v.string() }),
	}),
	v.object({ type: v.literal('exception'), exceptionDetails: v.object({ text: v.string() }) }),
]);
const nodes = v.object({ nodes: v.tupleWithRest([v.object({ sharedId: v.string() })], v.unknown()) });
const picture = v.object({ data: v.string() });
const logEntry = v.object({ level: v.string(), text: v.nullable(v.string()), type: v.string() });

// Firefox reports an error when a page is left while a module is loading; a page that lacks one shows that itself.
const leftInTheMiddle = /error loading dynamically imported module|A ServiceWorker intercepted the request/;

/** Opens a headless Firefox, on a profile of its own, over WebDriver BiDi. */
export async function openFirefox(): Promise<Engine> {
	const folder = await mkdtemp(join(tmpdir(), 'firefox-'));
	const downloads = join(folder, 'downloads');
	await mkdir(downloads);
	await writeFile(join(folder, 'user.js'), preferences(downloads));
	const program = new RunningProgram(
		'firefox-esr',
		['--headless', '--no-remote', '--profile', folder, '--remote-debugging-port=0', 'about:blank'],
		{ ...process.env, TZ: 'Europe/Amsterdam' },
		'firefox-esr',
	);
	const faults: string[] = [];
	const address = await program.says(/WebDriver BiDi listening on (ws:\/\/\S+)/);
	const bidi = await Bidi.connect(`${address}/session`, (_, params) => {
		const { level, text, type } = v.parse(logEntry, params);
		if (level === 'error' && !leftInTheMiddle.test(text ?? '')) faults.push(`${type}: ${text ?? ''}`);
	});
	await bidi.tell('session.new', { capabilities: {} });
	await bidi.tell('session.subscribe', { events: ['log.entryAdded'] });
	const close = async (): Promise<void> => {
		bidi.close();
		await program.stop();
		await rm(folder, { recursive: true, force: true, maxRetries: 10 });
	};
	return { ...(await windowOf(bidi)), downloads, faults: () => Promise.resolve(faults), close };
}

async function windowOf(bidi: Bidi): Promise<Omit<Engine, 'downloads' | 'faults' | 'close'>> {
	async function windows(): Promise<readonly string[]> {
		const tree = await bidi.ask('browsingContext.getTree', { maxDepth: 0 }, contexts);
		return tree.contexts.map(({ context }) => context);
	}
	let [context = ''] = await windows();
	async function tell(method: string, params: object): Promise<void> {
		await bidi.tell(method, { context, ...params });
	}
	return {
		windows,
		switchTo: (window) => {
			context = window;
			return tell('browsingContext.activate', {});
		},
		goto: (url) => tell('browsingContext.navigate', { url, wait: 'complete' }),
		reload: () => tell('browsingContext.reload', { wait: 'complete' }),
		evaluate: async (expression) => {
			const params = { expression, target: { context }, awaitPromise: true };
			const answer = await bidi.ask('script.evaluate', params, evaluated);
			if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
			return answer.result.value;
		},
		act: (actions) => tell('input.performActions', { actions: [actions] }),
		chooseFile: async (path) => {
			const locator = { type: 'css', value: 'input[type=file]' };
			const found = await bidi.ask('browsingContext.locateNodes', { context, locator }, nodes);
			await tell('input.setFiles', { element: found.nodes[0], files: [path] });
		},
		resize: (width, height) => tell('browsingContext.setViewport', { viewport: { width, height } }),
		screenshot: async () => {
			const { data } = await bidi.ask('browsingContext.captureScreenshot', { context }, picture);
			return Buffer.from(data, 'base64');
		},
	};
}

// Preferences: no questions, no traffic of its own, and Dutch as the browser's language.
function preferences(downloads: string): string {
	const wanted = {
		'browser.download.dir': downloads,
		'browser.download.folderList': 2,
		'browser.download.alwaysOpenPanel': false,
		'browser.shell.checkDefaultBrowser': false,
		'datareporting.policy.dataSubmissionEnabled': false,
		'app.normandy.enabled': false,
		'intl.accept_languages': 'nl-NL, nl',
		'ui.systemUsesDarkTheme': 0,
	};
	return Object.entries(wanted)
		.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
		.join('\n');
}
