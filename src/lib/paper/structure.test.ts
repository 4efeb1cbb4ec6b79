import fc from 'fast-check';
import { expect, it } from 'vitest';
import { recordMarks, type Marks } from './marks';
import { pageKey, structureObjects } from './structure';
import { tag, type Tag } from './tag';

const list = tag('L');
const items = [tag('LI', list), tag('LI', list)] as const;
const tags: readonly Tag[] = [
	tag('H1'),
	tag('P'),
	tag('LBody', items[0]),
	tag('Lbl', items[1]),
	tag('Link', tag('P')),
];

const pageCount = 3;
const box = { x: 20, y: 20, width: 10, height: 5 };

type Step = { readonly tag: Tag; readonly page: number; readonly isLink: boolean };

const anySteps: fc.Arbitrary<readonly Step[]> = fc.array(
	fc.record({
		tag: fc.constantFrom(...tags),
		page: fc.integer({ min: 1, max: pageCount }),
		isLink: fc.boolean(),
	}),
);

function marksOf(steps: readonly Step[]): Marks {
	let current = 1;
	const marks = recordMarks(
		() => undefined,
		() => current,
	);
	for (const { tag, page, isLink } of steps) {
		if (page !== current) marks.leavePage();
		current = page;
		if (isLink) marks.link(box, 'https://voorbeeld.nl/', tag);
		else marks.mark(tag, () => marks.draws(() => box));
	}
	return marks;
}

/** Structure objects by object number, from 100; pages are objects 1 to 3 and links start at 1000. */
function objectsOf(marks: Marks): ReadonlyMap<number, string> {
	const links = marks.pieces.filter(({ kind }) => kind === 'link').map((_, id) => 1000 + id);
	const bodies = structureObjects(marks, { first: 100, pages: [1, 2, 3], links });
	return new Map(bodies.map((body, index) => [100 + index, body]));
}

/** Parsed parent tree: key to the element of a link, or to the elements of a page by MCID. */
function parentTree(root = ''): ReadonlyMap<number, readonly number[]> {
	const entries = [...root.matchAll(/(?<=[ [\]])(\d+)(?: (\d+) 0 R|\[([^\]]*)\])/g)];
	return new Map(
		entries.map(([, key, one, many = '']) => [
			Number(key),
			one ? [Number(one)] : [...many.matchAll(/(\d+) 0 R/g)].map(([, element]) => Number(element)),
		]),
	);
}

const nameOf = (body = ''): string | undefined => /\/S\/(\w+)/.exec(body)?.[1];

it('structureObjects: maps every piece of content and every link to its own element', () => {
	fc.assert(
		fc.property(anySteps, (steps) => {
			const { pieces, ...marks } = marksOf(steps);
			const objects = objectsOf({ pieces, ...marks });
			const tree = parentTree(objects.get(100)?.split('/Nums').at(1));
			const linkCount = pieces.filter(({ kind }) => kind === 'link').length;
			for (const piece of pieces) {
				if (piece.kind === 'place') continue;
				const [key, index] =
					piece.kind === 'link' ? [piece.id, 0] : [pageKey(piece.page, linkCount), piece.id];
				const body = objects.get(tree.get(key)?.[index] ?? 0);
				expect(nameOf(body)).toBe(piece.tag.type);
				if (piece.kind === 'link') expect(body).toContain(`/Obj ${String(1000 + piece.id)} 0 R`);
			}
		}),
	);
});

it('structureObjects: lists every element once, in the parent that it names', () => {
	fc.assert(
		fc.property(anySteps, (steps) => {
			const objects = objectsOf(marksOf(steps));
			for (const [number, body] of objects) {
				if (number <= 101) continue;
				const parent = Number(/\/P (\d+) 0 R/.exec(body)?.[1]);
				const kids = /\/K\[(.*)\]/.exec(objects.get(parent) ?? '')?.[1] ?? '';
				const own = kids.replaceAll(/<<.*?>>/g, '').match(new RegExp(`(?<!\\d)${String(number)} 0 R`, 'g'));
				expect(own).toHaveLength(1);
			}
		}),
	);
});
