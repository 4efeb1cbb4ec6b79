import { parse, type AST } from 'svelte/compiler';
import { describe, expect, it } from 'vitest';

/*
 * A translator or an extension replaces text nodes by elements of its own. Svelte removes a branch from its first node
 * to its last; if one of those is a text node that is no longer on the page, the branch stays on screen.
 */

const components = import.meta.glob<string>('../src/**/*.svelte', {
	query: '?raw',
	import: 'default',
	eager: true,
});

const branchTypes = ['IfBlock', 'EachBlock', 'KeyBlock', 'AwaitBlock'];
const partNames = ['consequent', 'alternate', 'body', 'fallback', 'fragment', 'pending', 'then', 'catch'];

/** Branches of a component that begin or end in bare text. */
function bareBranches(source: string): string[] {
	return nodesIn(parse(source, { modern: true }).fragment)
		.filter(({ type }) => branchTypes.includes(type))
		.flatMap((block) => partNames.map((name): unknown => Reflect.get(block, name)))
		.filter(isFragment)
		.map(({ nodes }) => nodes.filter(isOnScreen))
		.flatMap((nodes) => {
			const [first, last] = [nodes[0], nodes.at(-1)];
			if (!first || !last) return [];
			return isText(first) || isText(last) ? [source.slice(first.start, last.end)] : [];
		});
}

type Typed = { readonly type: string };

function nodesIn(value: unknown): Typed[] {
	if (Array.isArray(value)) return value.flatMap(nodesIn);
	if (typeof value !== 'object' || value === null) return [];
	const own = 'type' in value && typeof value.type === 'string' ? [{ ...value, type: value.type }] : [];
	return [...own, ...Object.values(value).flatMap(nodesIn)];
}

const isFragment = (value: unknown): value is AST.Fragment =>
	typeof value === 'object' && value !== null && 'type' in value && value.type === 'Fragment';

const isOnScreen = (node: AST.Fragment['nodes'][number]): boolean =>
	node.type === 'Text' ? node.data.trim() !== '' : node.type !== 'Comment' && node.type !== 'ConstTag';

const isText = ({ type }: Typed): boolean => type === 'Text' || type === 'ExpressionTag';

describe('branches of components', () => {
	it.each(Object.entries(components))('begin and end in an element: %s', (_, source) => {
		expect(bareBranches(source)).toEqual([]);
	});
});

describe('bareBranches', () => {
	it.each([
		['{#if a}tekst{/if}', ['tekst']],
		['{#if a}<b>een</b>{:else}{tekst}{/if}', ['{tekst}']],
		['<p>{#each a as b}<i></i> {b}{/each}</p>', ['<i></i> {b}']],
		['{#each a as b}<i></i>{:else}niets{/each}', ['niets']],
		['{#key a}{a}{/key}', ['{a}']],
		['{#await a}even{:then b}<p>{b}</p>{/await}', ['even']],
		['{#if a}{#if b}tekst{/if}{/if}', ['tekst']],
		['{#if a} <!-- why --> <span>tekst</span> {/if}', []],
	])('finds the bare text in %s', (source, found) => {
		expect(bareBranches(source)).toEqual(found);
	});
});
