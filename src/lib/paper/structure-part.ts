import { linksOf, type Link, type Marks } from './marks';
import { asciiString, rectangle, reference, type FilePart } from './pdf-objects';
import { pageKey, structureObjects } from './structure';

/** Writes the structure tree and the link annotations of a finished document. */
export function structurePart({ pieces, figures }: Pick<Marks, 'pieces' | 'figures'>): FilePart {
	const pages: number[] = [];
	const links: number[] = [];
	return {
		pageEntries: (file, { number, object }) => {
			pages.push(object);
			const here = linksOf(pieces).filter(({ page }) => page === number);
			here.forEach(({ id }) => (links[id] = file.reserve()));
			const annotations = here.map(({ id }) => reference(links[id] ?? 0)).join(' ');
			const key = pageKey(number, linksOf(pieces).length);
			return `/StructParents ${key}/Tabs/S${annotations ? `/Annots[${annotations}]` : ''}`;
		},
		write: (file) => {
			linksOf(pieces).forEach((link) => file.write(links[link.id] ?? 0, annotation(link)));
			const first = file.reserve();
			const objects = structureObjects({ pieces, figures }, { first, pages, links });
			objects.forEach((body, index) => file.write(index === 0 ? first : file.reserve(), body));
			return `/MarkInfo<</Marked true>>/StructTreeRoot ${reference(first)}`;
		},
	};
}

function annotation({ id, box, url }: Link): string {
	const address = asciiString(new URL(url).href);
	return [
		// flag 4: printable, which PDF/A requires
		`<</Type/Annot/Subtype/Link/Rect${rectangle(box)}/Border[0 0 0]/F 4/StructParent ${id}`,
		`/Contents${address}/A<</S/URI/URI${address}>>>>`,
	].join('');
}
