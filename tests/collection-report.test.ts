import { expect, it } from 'vitest';
import { collectionDocument, type CollectionFacts } from '$lib/report/collection/collection-document';
import { markdownOf } from '$lib/report/document/to-markdown';
import { htmlOf } from '$lib/report/html/to-html';
import { makePdf, type MadePdf } from '$lib/report/pdf/make-pdf';
import { collectionFactsOf, peopleIn, thirtyPeople } from './collection-facts';
import { planted, scanOf } from './collection-scans';
import { leaksIn, type Secret } from './leaks';
import { readFonts } from './pdf-fixture';
import { emptyPages } from './text-boxes';

async function pdfOf(facts: CollectionFacts): Promise<MadePdf> {
	const { appVersion, madeAt } = facts;
	const options = { appVersion, madeAt, palette: 'colour', attachment: null } as const;
	return makePdf(collectionDocument(facts), options, await readFonts());
}

it('report of the collection: is one or two pages, also of sixty regions', async () => {
	const sixty = Array.from({ length: 60 }, (_, at) => peopleIn(1_000 + at * 10, 5, `Regio ${at}`)).flat();
	for (const people of [thirtyPeople, sixty]) {
		const { pages } = await pdfOf(collectionFactsOf(people));
		expect(pages.length).toBeLessThanOrEqual(2);
		expect(emptyPages(pages)).toEqual([]);
	}
});

it('report of the collection: names no region under five, no person, no day of an answer and no private statement', async () => {
	const facts = collectionFactsOf(thirtyPeople);
	const document = collectionDocument(facts);
	const { file } = await pdfOf(facts);
	const secrets: readonly Secret[] = [
		{ kind: 'text', value: 'Kleinland' },
		{ kind: 'text', value: planted },
		{ kind: 'text', value: '22 november' },
		...thirtyPeople.map((person): Secret => ({ kind: 'id', value: scanOf(person).id })),
		...facts.questionnaire.dimensions.flatMap(({ statements }) =>
			statements.filter((each) => each.private).map(({ text }): Secret => ({ kind: 'text', value: text })),
		),
	];
	expect(secrets.length).toBeGreaterThan(35);
	const pdf = new Uint8Array(await file.arrayBuffer());
	for (const artefact of [pdf, htmlOf(document), markdownOf(document)])
		expect(leaksIn(artefact, secrets)).toEqual([]);
});
