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

it('licencesPlugin: lists a bundled package, with all its licence texts', async () => {
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

it('licencesPlugin: lists a notice inside the code, which minifying removes', async () => {
	const code = `/**\n * @license\n * Copyright (c) Third\n */\n/* just a remark */\n${used['index.js']}`;
	const list = await listOf({ ...mit, ...files('small', { 'index.js': code, LICENSE: 'MIT text' }) });
	expect(list).toContain('@license\nCopyright (c) Third');
	expect(list).not.toContain('just a remark');
});

it('licencesPlugin: leaves out a package that nothing imports', async () => {
	const list = await listOf({
		...mit,
		...files('small', { ...used, LICENSE: 'MIT text' }),
		...packageJson('idle', 'GPL-3.0-only'),
		...files('idle', used),
	});
	expect(list).not.toContain('idle');
});

it('licencesPlugin: lists a package that only a worker uses', async () => {
	const list = await listOf({ ...mit, ...files('small', { ...used, LICENSE: 'MIT text' }), ...onlyInWorker });
	expect(list).toContain('- small 1.0.0: MIT');
});

it('licencesPlugin: fails the build, for a GPL package that only a worker uses', async () => {
	const small = { ...packageJson('small', 'GPL-3.0-only'), ...files('small', { ...used, LICENSE: 'GPL' }) };
	await expect(listOf({ ...small, ...onlyInWorker })).rejects.toThrow(
		'small 1.0.0: licence "GPL-3.0-only" is not on the list',
	);
});

it('licencesPlugin: fails the build, for a script that was built without it', async () => {
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

it('licencesPlugin: begins the list with a byte order mark', async () => {
	const list = await listOf({ ...mit, ...files('small', { ...used, LICENSE: '© Small' }) });
	expect(list.startsWith('\uFEFF')).toBe(true);
});

it('licencesPlugin: fails the build, for a GPL package', async () => {
	const site = { ...packageJson('small', 'GPL-3.0-only'), ...files('small', { ...used, LICENSE: 'GPL' }) };
	await expect(listOf(site)).rejects.toThrow('small 1.0.0: licence "GPL-3.0-only" is not on the list');
});

it('licencesPlugin: fails the build, for a package without a licence', async () => {
	const site = { ...packageJson('small', undefined), ...files('small', { ...used, LICENSE: 'Ask us' }) };
	await expect(listOf(site)).rejects.toThrow('small 1.0.0: licence "" is not on the list');
});

it('licencesPlugin: fails the build, for a package without licence text', async () => {
	await expect(listOf({ ...mit, ...files('small', used) })).rejects.toThrow(
		'small 1.0.0: there is no licence text to pass on',
	);
});

it('otherParts: returns parts with an allowed licence and its text', () => {
	const parts = otherParts(process.cwd());
	expect(parts.map(({ licence }) => licence)).toEqual(['EUPL-1.2', 'OFL-1.1', 'MIT', 'LicenseRef-ICC']);
	expect(parts.flatMap(problemsOf)).toEqual([]);
});

it('service worker: imports no package, as it is built apart from the bundle', () => {
	const imports = readFileSync('src/service-worker.ts', 'utf8').match(/from\s+'(?<name>[^']+)'/g);
	expect(imports).toEqual([`from '$service-worker'`]);
});

/** Builds a site that imports the package "small", and returns its list. */
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
