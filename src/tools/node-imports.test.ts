import { describe, expect, it } from 'vitest';
import { withNodes } from './node-imports';

const app = `export const nodes = [
	() => import('./nodes/0'),
	() => import('./nodes/1'),
	() => import('./nodes/2'),
	() => import('./nodes/3')
];
export const dictionary = { "/": [2], "/scan": [3] };`;

describe('withNodes', () => {
	it('has the frame and the start page in the app itself, and gets the scan from its own file', () => {
		expect(withNodes(app)).not.toMatch(/import\('\.\/nodes/);
		expect(withNodes(app)).toContain(
			"import('../../../src/routes/scan/+page.svelte').then((page) => ({ component: page.default }))",
		);
	});

	it('throws, when SvelteKit generates another text', () => {
		expect(() => withNodes(app.replace('"/": [2]', '"/": [4]'))).toThrow('Not in app.js: "/": [2]');
		expect(() => withNodes(app.replace("'./nodes/1'", "'./nodes/one'"))).toThrow('nodes/1');
		expect(() => withNodes('')).toThrow('Not in app.js');
	});
});
