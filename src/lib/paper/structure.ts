/*
 * Problem: a PDF page is only a list of drawing operators, and jsPDF writes nothing else; assistive technology cannot
 * tell a heading from a table cell, nor the reading order.
 * Idea: `marks.ts` wraps each drawing in a marked-content sequence and records its tag. This module turns these records
 * into a tree of structure elements, one per tag, with children in the order of first drawing, and into the parent
 * tree, the index that leads from a page's content or a link back to its element.
 * Invariant: each piece of content and each link is a child of exactly one element, and the parent tree maps it to that
 * element; each element is listed exactly once, by the parent that its /P names. Artifacts are not in the tree.
 * Source: PDF 1.7 (ISO 32000-1:2008), sections 14.6 to 14.8: marked content, logical structure, tagged PDF. The tags
 * aim at PDF/UA-1 (ISO 14289-1), but the file does not claim conformance to it.
 */
import { nameInFile, type MarkedContent, type Link, type Marks, type Piece } from './marks';
import { rectangle, reference, textString } from './pdf-objects';
import type { Tag } from './tag';

/** Object numbers that the structure refers to. */
type ObjectNumbers = {
	/** The first object of the structure; the others are numbered consecutively. */
	readonly first: number;
	/** All pages, in order. */
	readonly pages: readonly number[];
	/** All links, in drawing order. */
	readonly links: readonly number[];
};

type Element = {
	readonly kind: 'element';
	/** Null for the document element. */
	readonly tag: Tag | null;
	readonly object: number;
	readonly parent: number;
	readonly children: (Element | MarkedContent | Link)[];
};

/** The structure tree as PDF objects, numbered from `first`; the first is the root. */
export function structureObjects(
	{ pieces, figures }: Pick<Marks, 'pieces' | 'figures'>,
	numbers: ObjectNumbers,
): readonly string[] {
	const elements = elementsOf(pieces, numbers.first);
	const root = `<</Type/StructTreeRoot/K ${reference(numbers.first + 1)}/ParentTree ${parentTree(elements, numbers)}>>`;
	return [root, ...elements.map((element) => elementObject(element, figures, numbers))];
}

/** Key of a page in the parent tree; the keys before it are the indices of the links. */
export const pageKey = (page: number, linkCount: number): number => linkCount + page - 1;

function elementsOf(pieces: readonly Piece[], root: number): readonly Element[] {
	const document: Element = { kind: 'element', tag: null, object: root + 1, parent: root, children: [] };
	const elements = new Map<Tag, Element>();
	const elementOf = (tag: Tag | null): Element => {
		const known = tag === null ? document : elements.get(tag);
		if (known || tag === null) return known ?? document;
		const parent = elementOf(tag.parent);
		const object = document.object + 1 + elements.size;
		const element: Element = { kind: 'element', tag, object, parent: parent.object, children: [] };
		elements.set(tag, element);
		parent.children.push(element);
		return element;
	};
	for (const piece of pieces) {
		const { children } = elementOf(piece.tag);
		if (piece.kind !== 'place') children.push(piece);
	}
	return [document, ...elements.values()];
}

/** Maps each link, and each MCID of a page, to its element. */
function parentTree(elements: readonly Element[], { pages, links }: ObjectNumbers): string {
	const ofLinks: string[] = [];
	const ofPages: string[][] = pages.map(() => []);
	for (const { object, children } of elements)
		for (const child of children) {
			if (child.kind === 'link') ofLinks[child.id] = reference(object);
			if (child.kind === 'content') (ofPages[child.page - 1] ?? [])[child.id] = reference(object);
		}
	const entries = [
		...ofLinks.map((element, id) => `${id} ${element}`),
		...ofPages.map((contents, index) => `${pageKey(index + 1, links.length)}[${contents.join(' ')}]`),
	];
	return `<</Nums[${entries.join(' ')}]>>`;
}

function elementObject(
	{ tag, parent, children }: Element,
	figures: Marks['figures'],
	numbers: ObjectNumbers,
): string {
	const page = children.find((child) => child.kind === 'content')?.page;
	const kids = children.map((child) => childEntry(child, page, numbers));
	return [
		`<</S/${tag === null ? 'Document' : nameInFile(tag)}/P ${reference(parent)}`,
		...(page === undefined ? [] : [`/Pg ${pageReference(page, numbers)}`]),
		...(kids.length === 0 ? [] : [`/K[${kids.join(' ')}]`]),
		...(tag === null ? [] : attributes(tag, figures)),
		'>>',
	].join('');
}

function childEntry(
	child: Element | MarkedContent | Link,
	page: number | undefined,
	numbers: ObjectNumbers,
): string {
	if (child.kind === 'element') return reference(child.object);
	const at = `/Pg ${pageReference(child.page, numbers)}`;
	if (child.kind === 'link') return `<</Type/OBJR${at}/Obj ${reference(numbers.links[child.id] ?? 0)}>>`;
	return child.page === page ? String(child.id) : `<</Type/MCR${at}/MCID ${child.id}>>`;
}

const pageReference = (page: number, { pages }: ObjectNumbers): string => reference(pages[page - 1] ?? 0);

function attributes(tag: Tag, figures: Marks['figures']): readonly string[] {
	const box = figures.get(tag);
	return [
		...(tag.alt === undefined ? [] : [`/Alt ${textString(tag.alt)}`]),
		...(tag.scope === undefined
			? []
			: [`/A<</O/Table/Scope/${tag.scope}${tag.span === undefined ? '' : `/ColSpan ${String(tag.span)}`}>>`]),
		...(box ? [`/A<</O/Layout/Placement/Block/BBox${rectangle(box)}>>`] : []),
	];
}
