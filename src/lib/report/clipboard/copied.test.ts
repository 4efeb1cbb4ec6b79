import { describe, expect, it } from 'vitest';
import { made } from '../../../../tests/pdf-fixture';
import { exampleReport, exampleSessionReport } from '../../../../tests/report-cases';
import { paragraph, sectionsOf, type Node } from '../document/document';
import { reportDocument } from '../document/report-document';
import { copiedHtml } from './copied-html';
import { copiedText } from './copied-text';

const { nodes } = reportDocument(exampleSessionReport(), 'full', made);

/** Words of a text, without the signs that a format adds. */
const wordsIn = (text: string): readonly string[] =>
	text.split(/\s+/).filter((word) => word !== '' && word !== '-');

const entities: Readonly<Record<string, string>> = {
	'&amp;': '&',
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#39;': "'",
};

const textIn = (html: string): string =>
	html
		.replace(/<\/?(h\d|p|li|ul|t[rdh]|br)[^>]*>/g, ' ')
		.replace(/<[^>]*>/g, '')
		.replace(/&(amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);

describe('a copied report', () => {
	it('has the same words with and without formatting', () => {
		expect(wordsIn(textIn(copiedHtml(nodes)))).toEqual(wordsIn(copiedText(nodes)));
	});

	it('has no inline style, which the policy of the page bars, no class and no picture', () => {
		expect(copiedHtml(nodes)).not.toMatch(/style=|class=|<svg|<img/);
	});

	it('has the wall as a table', () => {
		const [first = []] = sectionsOf(reportDocument(exampleReport(), 'full', made).nodes);
		expect(copiedText(first)).toMatch(/^Thema\tGemiddeld\tLaagste niveau\tAmbitie$/m);
		expect(copiedText(first)).toMatch(/^Governance\t2,0\t1 verkennen\t3 in 2028$/m);
	});

	it('keeps cells apart, and markup as text', () => {
		const table: Node = {
			kind: 'table',
			level: 3,
			title: '',
			showsTitle: false,
			columns: [
				{ name: 'Wat', share: 0.5 },
				{ name: 'Wie', share: 0.5 },
			],
			rows: [['een\ttwee\n<b>drie', 'Jan & Jo']],
		};
		expect(copiedText([table])).toBe('Wat\tWie\neen twee <b>drie\tJan & Jo');
		expect(copiedHtml([table, paragraph('body', 'a\nb')])).toContain(
			'&lt;b&gt;drie</th><td align="left" valign="top">Jan &amp; Jo</td>',
		);
		expect(copiedHtml([paragraph('body', 'a\nb')])).toContain('<p>a<br>b</p>');
	});
});
