import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build, type InlineConfig, type Plugin } from 'vite';
import { afterEach, expect, it } from 'vitest';
import { licencesPlugin } from './licences-plugin.ts';
import { otherParts } from './other-parts.ts';
import { problemsOf } from './shipped-part.ts';

const folders: string[] = [];
afterEach(() => {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const used = { 'index.js': 'export const used = "used";' };
const mit = packageJson('small', 'MIT');
const onlyInWorker = {
	'main.js': `import address from './work.js?worker&url';\nconsole.log(address);`,
	'work.js': `import { used } from 'small';\nconsole.log(used);`,
};

it('a package in the bundle is in the list, with every text that it brings', async () => {
	const list = await listOf({
		...mit,
		...files('small', {
			...used,
			LICENSE: 'Copyright (c) Small',
			NOTICE: 'Made by Small',
			'README.md': 'Hi',
		}),
	});
	expect(list).toContain('- small 1.0.0: MIT');
	expect(list).toContain('Copyright (c) Small\n\nMade by Small');
	expect(list).not.toContain('Hi');
});

it('a notice inside the code, which minifying takes away, is in the list', async () => {
	const code = `/**\n * @license\n * Copyright (c) Third\n */\n/* just a remark */\n${used['index.js']}`;
	const list = await listOf({ ...mit, ...files('small', { 'index.js': code, LICENSE: 'MIT text' }) });
	expect(list).toContain('@license\nCopyright (c) Third');
	expect(list).not.toContain('just a remark');
});

it('a package that nothing imports is not in the list', async () => {
	const list = await listOf({
		...mit,
		...files('small', { ...used, LICENSE: 'MIT text' }),
		...packageJson('idle', 'GPL-3.0-only'),
		...files('idle', used),
	});
	expect(list).not.toContain('idle');
});

it('a package that only a worker uses is in the list', async () => {
	const list = await listOf({ ...mit, ...files('small', { ...used, LICENSE: 'MIT text' }), ...onlyInWorker });
	expect(list).toContain('- small 1.0.0: MIT');
});

it('a package under the GPL that only a worker uses fails the build', async () => {
	const small = { ...packageJson('small', 'GPL-3.0-only'), ...files('small', { ...used, LICENSE: 'GPL' }) };
	await expect(listOf({ ...small, ...onlyInWorker })).rejects.toThrow(
		'small 1.0.0: licence "GPL-3.0-only" is not on the list',
	);
});

it('a script that was built apart without this plugin fails the build', async () => {
	const root = folderWith({ 'main.js': 'console.log(1);' });
	const apart: Plugin = {
		name: 'apart',
		buildStart() {
			this.emitFile({ type: 'asset', fileName: 'apart.js', source: 'console.log(2);' });
		},
	};
	const { plugins, ...rest } = config(root);
	await expect(build({ ...rest, plugins: [apart, plugins] })).rejects.toThrow(
		'apart.js: nobody knows what is in this script',
	);
});

it('the list says that it is UTF-8, whatever the host says', async () => {
	const list = await listOf({ ...mit, ...files('small', { ...used, LICENSE: '© Small' }) });
	expect(list.startsWith('\uFEFF')).toBe(true);
});

it('a package under the GPL fails the build', async () => {
	const site = { ...packageJson('small', 'GPL-3.0-only'), ...files('small', { ...used, LICENSE: 'GPL' }) };
	await expect(listOf(site)).rejects.toThrow('small 1.0.0: licence "GPL-3.0-only" is not on the list');
});

it('a package without a licence fails the build', async () => {
	const site = { ...packageJson('small', undefined), ...files('small', { ...used, LICENSE: 'Ask us' }) };
	await expect(listOf(site)).rejects.toThrow('small 1.0.0: licence "" is not on the list');
});

it('a package without the text of its licence fails the build', async () => {
	await expect(listOf({ ...mit, ...files('small', used) })).rejects.toThrow(
		'small 1.0.0: there is no licence text to pass on',
	);
});

it('what is copied in by hand has an allowed licence and its text', () => {
	const parts = otherParts(process.cwd());
	expect(parts.map(({ licence }) => licence)).toEqual(['EUPL-1.2', 'OFL-1.1', 'MIT']);
	expect(parts.flatMap(problemsOf)).toEqual([]);
});

it('the service worker, which is built apart from the bundle, holds no package', () => {
	const imports = readFileSync('src/service-worker.ts', 'utf8').match(/from\s+'(?<name>[^']+)'/g);
	expect(imports).toEqual([`from '$service-worker'`]);
});

/** The list in a site that imports the package "small". */
async function listOf(site: Readonly<Record<string, string>>): Promise<string> {
	const root = folderWith({ 'main.js': `import { used } from 'small';\nconsole.log(used);`, ...site });
	const built = await build(config(root));
	const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
	const list = outputs.find(({ fileName }) => fileName === 'licenties.txt');
	return list?.type === 'asset' ? list.source.toString() : '';
}

function config(root: string): InlineConfig {
	return {
		root,
		configFile: false,
		logLevel: 'silent',
		plugins: [licencesPlugin(() => [])],
		build: { write: false, rolldownOptions: { input: join(root, 'main.js') } },
	};
}

function folderWith(contents: Readonly<Record<string, string>>): string {
	const root = realpathSync(mkdtempSync(join(tmpdir(), 'licences-')));
	folders.push(root);
	for (const [path, text] of Object.entries(contents)) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), text);
	}
	return root;
}

function packageJson(name: string, license: string | undefined): Readonly<Record<string, string>> {
	const data = { name, version: '1.0.0', license, type: 'module', exports: './index.js' };
	return files(name, { 'package.json': JSON.stringify(data) });
}

function files(name: string, contents: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
	return Object.fromEntries(
		Object.entries(contents).map(([path, text]) => [`node_modules/${name}/${path}`, text]),
	);
}
