import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

const locked = v.parse(
	v.object({
		packages: v.record(
			v.string(),
			v.object({
				version: v.optional(v.string()),
				resolved: v.optional(v.string()),
				integrity: v.optional(v.string()),
			}),
		),
	}),
	JSON.parse(readFileSync('package-lock.json', 'utf8')),
).packages;

const manifest = v.parse(
	v.object({
		dependencies: v.record(v.string(), v.string()),
		devDependencies: v.record(v.string(), v.string()),
	}),
	JSON.parse(readFileSync('package.json', 'utf8')),
);

const sources = import.meta.glob<string>(
	['../src/**/*.{ts,svelte}', '!../src/**/*.test.ts', '!../src/{licences,tools}/**'],
	{ query: '?raw', import: 'default', eager: true },
);

const installed = Object.entries(locked).filter(([path]) => path !== '');

describe('lock file', () => {
	it('holds no download addresses: every user downloads from the registry of their own choice', () => {
		expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
	});

	it('has a checksum for each package', () => {
		const unchecked = installed.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? ''));
		expect(unchecked.map(([path]) => path)).toEqual([]);
	});
});

describe('package.json', () => {
	const wanted = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });

	it.each(wanted)('names one exact version of %s, the one in the lock file', (name, version) => {
		expect(version).toBe(locked[`node_modules/${name}`]?.version);
	});

	it('lists the packages that the app imports under dependencies, and besides them only SvelteKit', () => {
		const imported = new Set(Object.values(sources).flatMap(packagesIn));
		expect(Object.keys(manifest.dependencies).sort()).toEqual([...imported, '@sveltejs/kit'].sort());
	});
});

function packagesIn(source: string): string[] {
	const code = source.replace(/\bimport type [^;]*;/g, '');
	const imports = code.matchAll(
		/\b(?:from|import)\s*\(?\s*'(?<name>(?:@[\w.-]+\/)?\w[\w.-]*)(?:\/[\w./-]+)?'/g,
	);
	return Array.from(imports, ({ groups }) => groups?.['name'] ?? '');
}
