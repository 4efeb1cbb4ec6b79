import { describe, expect, it } from 'vitest';
import { filledScan, made, reportOf, withRemark } from '../../../../tests/pdf-fixture';
import { exampleReport, filledExample, inRegion, exampleSessionReport } from '../../../../tests/report-cases';
import { formatMean } from '$lib/scoring/format-mean';
import { headsOf, type Node, type ReportDocument } from '../document/document';
import { reportDocument } from '../document/report-document';
import type { WallRow } from '../wall/wall-row';
import { ambitionText } from '../wall/ambition-text';
import { escapeHtml } from './markup';
import { htmlOf } from './to-html';

const documents = {
	example: reportDocument(exampleReport(), 'reference', made),
	'every kind of answer': reportDocument(reportOf(filledScan()), 'full', made),
	session: reportDocument(exampleSessionReport(), 'reference', made),
	board: reportDocument(exampleSessionReport(), 'board', made),
	personal: reportDocument(exampleReport(), 'personal', made),
	conversation: reportDocument(exampleReport(), 'conversation', made),
} satisfies Record<string, ReportDocument>;

/** Texts of a document, node by node. */
function textsOf(node: Node): readonly string[] {
	switch (node.kind) {
		case 'title':
			return [...node.text.split(/(?<=: )(?=[^:]*$)/), node.whose, node.details];
		case 'part':
			return [node.text, node.code, node.note];
		case 'paragraph':
			return [node.text];
		case 'wall':
			return node.rows.flatMap(wallTexts);
		case 'lists':
			return node.lists.flatMap(({ title, items, none }) => [
				title,
				...(items.length === 0 ? [none] : items.flatMap(({ text, detail }) => [text, detail])),
			]);
		case 'table':
			return [node.title, ...node.columns.map(({ name }) => name), ...node.rows.flat()];
		case 'form':
			return [node.title, ...node.columns.map(({ name }) => name)];
		case 'score':
			return [
				node.row.figure,
				node.row.mark,
				node.explanation,
				...node.facts.flatMap(({ name, value }) => [name, value]),
			];
		case 'statement':
			return [
				node.id,
				node.text,
				node.short,
				node.answer,
				...node.lines.map(({ text }) => text),
				...node.quotes.flatMap(({ title, texts }) => [title, ...texts]),
			];
		case 'tips':
			return [node.title, node.note, ...node.tips.flatMap(({ code, text, detail }) => [code, text, detail])];
		case 'aside':
			return [node.title, ...node.paragraphs, ...node.facts.flatMap(({ name, value }) => [name, value])];
		case 'sources':
			return node.places.flatMap(({ ids, title, url }) => [ids.join(', '), title, url ?? '']);
	}
}

const wallTexts = ({ shortName, figure, mark, ambition, previous }: WallRow): string[] => [
	shortName,
	figure,
	mark,
	ambition ? ambitionText(ambition) : '',
	previous === null ? '' : formatMean(previous),
];

const bodyOf = (file: string): string => file.slice(file.indexOf('<body>'));

const headsIn = (file: string): { level: number; text: string }[] =>
	[...file.matchAll(/<h([1-3])[^>]*>(.*?)<\/h\1>/gs)].map(([, level, inside]) => ({
		level: Number(level),
		text: (inside ?? '').replace(/<[^>]*>/g, ''),
	}));

describe.each(Object.entries(documents))('htmlOf, %s', (_name, document) => {
	const file = htmlOf(document);

	it('contains every text of every node', () => {
		const body = bodyOf(file);
		const missing = [...document.nodes, ...document.onWebOnly]
			.flatMap(textsOf)
			.filter((text) => !body.includes(escapeHtml(text)));
		expect(missing).toEqual([]);
	});

	it('has the headings of the document, in order and at their levels', () => {
		const nodes = [...document.nodes, ...document.onWebOnly];
		const heads = headsOf({ nodes }).map(({ level, text }) => ({ level, text: escapeHtml(text) }));
		expect(headsIn(file)).toEqual(heads);
	});

	it('has no script, frame or form, and fetches nothing', () => {
		expect(file).not.toMatch(/<(script|iframe|object|embed|form|link|img|base)\b/i);
		expect(file.replace(/url\('?data:font\/woff2;base64,/g, '')).not.toMatch(/\ssrc=|url\(|@import/i);
		expect(file).toContain("default-src 'none'".replaceAll("'", '&#39;'));
	});

	it('hides every drawing from screen readers', () => {
		const pictures = file.match(/<svg[^>]*>/g) ?? [];
		expect(pictures.filter((picture) => !picture.includes('aria-hidden="true"'))).toEqual([]);
	});
});

it('htmlOf: links to each of its parts, when there are more than three', () => {
	const addresses = [...htmlOf(documents.example).matchAll(/href="#([^"]+)"/g)].map(([, id]) => id ?? '');
	expect(addresses).toHaveLength(documents.example.nodes.filter(({ kind }) => kind === 'part').length);
	expect(addresses.filter((id) => !htmlOf(documents.example).includes(`id="${id}"`))).toEqual([]);
	expect(htmlOf(documents.board)).not.toContain('<nav');
});

it('htmlOf: uses greys only, for a printer without colour', () => {
	const file = htmlOf(documents.session, 'grey');
	const hues = [...file.matchAll(/#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})\b/g)].filter(
		([, red, green, blue]) => red !== green || green !== blue,
	);
	expect(hues).toEqual([]);
});

describe('htmlOf, with typed markup', () => {
	const attacks = [
		'<script>alert(1)</script>',
		`"><img src=x onerror="alert(1)">`,
		`' onmouseover='alert(1)`,
		'</style><script>alert(1)</script>',
		'<!-- nooit meer dicht',
		']]>',
		'&lt;b&gt;',
	];

	it.each(attacks)('shows %s as text', (attack) => {
		const scan = { ...inRegion(withRemark(filledScan(), attack), attack), name: attack };
		const report = reportOf(withContext(scan, attack));
		const file = htmlOf(reportDocument(report, 'full', made));
		const plain = reportDocument(reportOf(withRemark(filledScan(), '-')), 'full', made);
		expect(tagsIn(file)).toEqual(tagsIn(htmlOf(plain)));
		expect(bodyOf(file).split(escapeHtml(attack)).length).toBeGreaterThan(4);
	});

	const withContext = (scan: ReturnType<typeof filledScan>, text: string): ReturnType<typeof filledScan> => ({
		...scan,
		context: Object.fromEntries(Object.entries(scan.context).map(([id]) => [id, text])),
	});

	/** Elements of a file with the names of their attributes, each once. */
	const tagsIn = (file: string): string[] =>
		[...new Set(file.match(/<[^>]*>/g))]
			.map((tag) => tag.replace(' class="long"', '').replace(/"[^"]*"/g, ''))
			.filter((tag, index, all) => all.indexOf(tag) === index)
			.sort();
});

describe('htmlOf, with a URL from a file', () => {
	const sourceAt = (url: string, title = 'Een bron'): string =>
		htmlOf({
			...documents.example,
			nodes: [{ kind: 'sources', places: [{ ids: ['F1'], title, url }] }],
		});

	it('links to an https URL', () => {
		expect(sourceAt('https://voorbeeld.nl/?a=1&b=2')).toContain(
			'<a href="https://voorbeeld.nl/?a=1&amp;b=2" rel="noreferrer">Een bron</a>',
		);
	});

	it.each([
		'javascript:alert(1)',
		'JAVASCRIPT:alert(1)',
		'data:text/html,x',
		' https://x',
		'file:///etc',
		'//x',
	])('shows %s as text without a link', (url) => {
		expect(sourceAt(url)).not.toContain('<a ');
		expect(sourceAt(url)).toContain(escapeHtml(url));
	});

	it('lets neither title nor URL break out of the link', () => {
		const file = sourceAt('https://x/"><script>alert(1)</script>', '</a><script>alert(1)</script>');
		expect(file).not.toContain('<script');
	});
});

it('htmlOf: keeps a region name from ending the style of the page footer', () => {
	const name = `x'; } </style><script>\\`;
	const document = reportDocument(reportOf(inRegion(filledExample(), name)), 'board', made);
	const style = /<style>(.*?)<\/style>/s.exec(htmlOf(document))?.[1] ?? '';
	const rule = /content: '([^']*)';/.exec(style.slice(style.indexOf('@bottom-left')))?.[1] ?? '';
	const read = rule.replace(/\\([0-9a-f]+) /g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));
	expect(read).toBe(document.footer);
	expect(htmlOf(document).match(/<\/style>/g)).toHaveLength(1);
});

it('htmlOf: contains a remark of 20,000 characters in full', () => {
	const remark = 'Wij zeiden: “één ✓ huisarts 🙂”.\n\tمرحبا '.repeat(560).trim();
	const file = htmlOf(reportDocument(reportOf(withRemark(filledScan(), remark)), 'full', made));
	expect(remark.length).toBeGreaterThan(20_000);
	expect(file).toContain(escapeHtml(remark));
});
