import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { listPackages } from './sbom.ts';

const schema = v.object({ components: v.array(v.object({ name: v.string() })) });

it('listPackages: lists the packages of the app and those that build it', { timeout: 60_000 }, () => {
	const { components } = v.parse(schema, JSON.parse(listPackages('.')));
	const names = components.map(({ name }) => name);
	expect(names).toEqual(expect.arrayContaining(['svelte', 'jspdf', 'valibot', 'vite', 'lighthouse']));
});

it('listPackages: throws with the reason, when there is no lock file', { timeout: 60_000 }, () => {
	const folder = mkdtempSync(join(tmpdir(), 'sbom-'));
	expect(() => listPackages(folder)).toThrow(/lockfile|package-lock/);
	rmSync(folder, { recursive: true });
});
