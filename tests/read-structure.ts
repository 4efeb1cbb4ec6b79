import { inflateSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Structure of a page as a reader program announces it; text is what was drawn there. */
export type Heard = {
	readonly role: string;
	readonly alt?: string;
	readonly children: readonly (Heard | string)[];
};

export type LinkOnPage = { readonly page: number; readonly url: string; readonly box: readonly number[] };

export type Structure = {
	/** Content of every page, in the order of the structure. */
	readonly pages: readonly Heard[];
	readonly links: readonly LinkOnPage[];
	readonly attachments: Readonly<Record<string, string>>;
	readonly marked: boolean;
};

/** Reads what a screen reader finds in a PDF file. */
export async function readStructure(bytes: Uint8Array): Promise<Structure> {
	// pdf.js detaches the buffer that it is given.
	const task = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false });
	const pdf = await task.promise;
	const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
	const structure = {
		pages: await Promise.all(numbers.map((number) => readPage(pdf, number))),
		links: (await Promise.all(numbers.map((number) => readLinks(pdf, number)))).flat(),
		attachments: attachmentsIn(await pdf.getAttachments()),
		marked: Boolean(property(await pdf.getMarkInfo(), 'Marked')),
	};
	await task.destroy();
	return structure;
}

type Pdf = Awaited<ReturnType<typeof getDocument>['promise']>;

async function readPage(pdf: Pdf, number: number): Promise<Heard> {
	const page = await pdf.getPage(number);
	const { items } = await page.getTextContent({ includeMarkedContent: true });
	const texts = new Map<string, string>();
	let open: string | null = null;
	for (const item of items) {
		if ('str' in item) {
			if (open !== null) texts.set(open, `${texts.get(open) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`);
		} else if (item.type === 'endMarkedContent') open = null;
		else open = item.id;
	}
	return heard(await page.getStructTree(), texts);
}

function heard(node: unknown, texts: ReadonlyMap<string, string>): Heard {
	const alt = property(node, 'alt');
	const children = property(node, 'children');
	return {
		role: String(property(node, 'role')),
		...(typeof alt === 'string' ? { alt } : {}),
		children: (Array.isArray(children) ? children : []).map((child: unknown) => {
			const type = property(child, 'type');
			const id = String(property(child, 'id'));
			if (type === 'content') return (texts.get(id) ?? '').trim();
			return typeof type === 'string' ? `(${type})` : heard(child, texts);
		}),
	};
}

async function readLinks(pdf: Pdf, number: number): Promise<LinkOnPage[]> {
	const annotations: readonly unknown[] = await (await pdf.getPage(number)).getAnnotations();
	return annotations.map((annotation) => {
		const rect = property(annotation, 'rect');
		return {
			page: number,
			url: String(property(annotation, 'url')),
			box: Array.isArray(rect) ? rect.map((side) => Math.round(Number(side))) : [],
		};
	});
}

function attachmentsIn(found: unknown): Readonly<Record<string, string>> {
	if (typeof found !== 'object' || found === null) return {};
	return Object.fromEntries(
		Object.values(found).map((file: unknown) => {
			const content = property(file, 'content');
			if (!(content instanceof Uint8Array)) throw new Error('An attachment has bytes');
			return [String(property(file, 'filename')), new TextDecoder().decode(content)];
		}),
	);
}

/** Operators of every page that draw outside marked content, or mark inside a mark. */
export const strayOperators = (bytes: Uint8Array): readonly string[] =>
	contentStreams(bytes).flatMap((content, index) => strayIn(content).map((line) => `${index + 1}: ${line}`));

const painting = /(?:^|\s)(?:Tj|TJ|'|"|f|F|f\*|S|s|B|B\*|b|b\*|Do|sh|EI)$/;

function strayIn(content: string): string[] {
	let depth = 0;
	const stray: string[] = [];
	for (const line of content.split('\n').map((text) => text.trim())) {
		if (/ B[DM]C$/.test(line)) depth += 1;
		if (line === 'EMC') depth -= 1;
		if (depth < 0 || depth > 1 || (depth === 0 && painting.test(line))) stray.push(line);
	}
	return depth === 0 ? stray : [...stray, 'left open'];
}

export const countPainting = (bytes: Uint8Array): number =>
	contentStreams(bytes).flatMap((content) => content.split('\n').filter((line) => painting.test(line.trim())))
		.length;

/** Content of each page: the streams that pages name as their contents. */
function contentStreams(bytes: Uint8Array): readonly string[] {
	const file = new TextDecoder('latin1').decode(bytes);
	return [...file.matchAll(/\/Contents (\d+) 0 R/g)].map(([, object]) => {
		const head = file.indexOf(`\n${object ?? ''} 0 obj\n`);
		const start = file.indexOf('stream\n', head) + 'stream\n'.length;
		const length = Number(/\/Length (\d+)/.exec(file.slice(head, start))?.[1]);
		return new TextDecoder('latin1').decode(inflateSync(bytes.subarray(start, start + length)));
	});
}

const property = (value: unknown, key: string): unknown =>
	typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
