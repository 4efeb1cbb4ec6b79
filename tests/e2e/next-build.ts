import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { required, statementsOf } from './questionnaire';

const folder = '.results/next-build';
const copied = ['src', 'static', 'package.json', 'package-lock.json', 'tsconfig.json', 'LICENSE'];
const configs = ['svelte.config.js', 'vite.config.ts'];

/** Statement that has another text in the next version, and a version higher by one. */
export const changedStatement = required(statementsOf('short')[0]);

/** Texts at the same place in the two versions. */
export const texts = {
	title: { old: 'Hoe ver is jullie regio?', next: 'Hoe ver zijn jullie nu?' },
	statement: { old: changedStatement.text, next: 'In de volgende versie staat hier een andere stelling.' },
} as const;

/** Builds the site as a next version and returns its folder; reuses one that was made after the same first build. */
export async function nextBuild(): Promise<string> {
	const site = join(folder, 'build');
	const stamp = join(folder, 'made-after.json');
	const first = await readFile('build/_app/version.json', 'utf8');
	if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === first) return site;
	await rm(folder, { recursive: true, force: true });
	await copySource();
	await build();
	await writeFile(stamp, first);
	return site;
}

async function copySource(): Promise<void> {
	for (const path of [...copied, ...configs]) await cp(path, join(folder, path), { recursive: true });
	await symlink(resolve('node_modules'), join(folder, 'node_modules'));
	// Copies for hosts that compress take a quarter of a build, and a browser gets the same without them.
	await change('svelte.config.js', 'precompress: true, ', '');
	await change('src/routes/+page.svelte', texts.title.old, texts.title.next);
	const file = `src/lib/content/regio/${required(changedStatement.id.split('.')[0])}.yaml`;
	const { id, version } = changedStatement;
	await change(file, texts.statement.old, texts.statement.next);
	await change(file, `id: ${id}\n    version: ${version}`, `id: ${id}\n    version: ${version + 1}`);
}

async function change(path: string, before: string, after: string): Promise<void> {
	const text = await readFile(join(folder, path), 'utf8');
	if (!text.includes(before)) throw new Error(`${path} has no “${before}”`);
	await writeFile(join(folder, path), text.replaceAll(before, after));
}

async function build(): Promise<void> {
	const vite = resolve('node_modules/vite/bin/vite.js');
	const env = { ...process.env, NODE_ENV: 'production' };
	const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'error'], {
		cwd: folder,
		env,
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	await once(child, 'close');
	if (child.exitCode !== 0) throw new Error('The next version could not be built');
}
