import { describe, expect, it } from 'vitest';
import { fileOf, originOf } from './origin.ts';

const root = '/site';

describe('originOf', () => {
	it.each([
		['/site/node_modules/dexie/dist/dexie.mjs', '/site/node_modules/dexie'],
		['/site/node_modules/@kurkle/color/dist/color.esm.js', '/site/node_modules/@kurkle/color'],
		['/site/node_modules/a/node_modules/b/index.js', '/site/node_modules/a/node_modules/b'],
		['/elsewhere/node_modules/qr/index.js?url', '/elsewhere/node_modules/qr'],
		['\0/site/node_modules/hyphen/hyphen.js?commonjs-proxy', '/site/node_modules/hyphen'],
		['\0vite/preload-helper.js', '/site/node_modules/vite'],
		['\0rolldown/runtime.js', '/site/node_modules/rolldown'],
	])('returns the package, for %j', (id, folder) => {
		expect(originOf(id, root)).toMatchObject({ kind: 'package' });
		expect(originOf(id, root)).toHaveProperty('folder', expect.stringMatching(new RegExp(`${folder}$`)));
	});

	it.each([
		'/site/src/lib/scan/scan.ts',
		'/site/.svelte-kit/generated/client/app.js',
		'\0virtual:questionnaire/outline',
	])('returns ours, for %j', (id) => {
		expect(originOf(id, root)).toEqual({ kind: 'ours' });
	});

	it.each(['/elsewhere/copied.js', '\0@oxc-project+runtime@0.1.0/helpers/x.js', '/site-of-another/a.js'])(
		'returns unknown, for %j',
		(id) => {
			expect(originOf(id, root)).toEqual({ kind: 'unknown' });
		},
	);
});

it('fileOf: strips query and hash', () => {
	expect(fileOf('/site/node_modules/qr/index.js?url#x')).toBe('/site/node_modules/qr/index.js');
});
