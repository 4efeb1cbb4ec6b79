import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** A comment that opens with a clause: it has to be read twice. */
const clause = /^\s*(?:\/\/|\/?\*+) ?(?:What|Who|Whoever|That|All that) /;

const files = ['src', 'tests'].flatMap((folder) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.(ts|svelte)$/.test(name))
		.map((name) => `${folder}/${name}`),
);

it('comments: begin with a verb or a noun, never with a clause', () => {
	const found = files.flatMap((file) =>
		readFileSync(file, 'utf8')
			.split('\n')
			.flatMap((line, index) => (clause.test(line) ? [`${file}:${String(index + 1)}`] : [])),
	);
	expect(files.length).toBeGreaterThan(900);
	expect(found).toEqual([]);
});

it.each(['/** What is kept. */', '	// Who reads it', ' * All that was typed'])(
	'comments: finds the clause in %s',
	(line) => {
		expect(clause.test(line)).toBe(true);
	},
);
