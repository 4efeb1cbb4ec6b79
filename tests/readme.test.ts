import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const text = readFileSync('README.md', 'utf8');

/** Everything in backticks or behind a link that is a path of this project. */
const pathsIn = (markdown: string): string[] =>
	[...markdown.matchAll(/`([^`\n]+)`|\]\(([^)\s]+)\)/g)]
		.map(([, code, link]) => code ?? link ?? '')
		.filter((each) => /^(src|static|tests)\/|^[\w.-]+\.(ts|md|json|css|yaml|js)$/.test(each));

describe('README', () => {
	const paths = [...new Set(pathsIn(text))];

	it.each(paths)('names %s, which exists', (path) => {
		expect(existsSync(path)).toBe(true);
	});

	it('names more than forty paths', () => {
		expect(paths.length).toBeGreaterThan(40);
	});

	it('pathsIn: finds paths in code and in links, and nothing else', () => {
		expect(
			pathsIn('see `src/gone.ts`, [it](tests/gone.md), `npm test`, `vite.config.ts`, [a](https://b.nl)'),
		).toEqual(['src/gone.ts', 'tests/gone.md', 'vite.config.ts']);
	});
});
