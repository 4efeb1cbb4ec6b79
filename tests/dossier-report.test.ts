import { describe, expect, it } from 'vitest';
import { eveningIn, threeYears } from './dossier-fixture';
import { pdfOptions, readFonts } from './pdf-fixture';
import { sessionQuestionnaire as questionnaire } from './session-fixture';
import { emptyPages } from './text-boxes';
import { dossierSession, type DossierChoice } from '$lib/session/dossier/dossier-copy';
import type { Session } from '$lib/session/session';
import { headsOf } from '$lib/report/document/document';
import { markdownOf } from '$lib/report/document/to-markdown';
import { makePdf } from '$lib/report/pdf/make-pdf';
import { dossierDocument } from '$lib/report/dossier/dossier-document';
import { makeDossier } from '$lib/report/dossier/make-dossier';

const { region } = eveningIn(2024);
const madeAt = '2026-12-01T10:00:00.000Z';

const documentOf = (sessions: readonly Session[], choice: DossierChoice) =>
	dossierDocument(
		makeDossier({
			region: region.name,
			sources: sessions.map((session) => ({
				session: dossierSession(session, { ...choice, questionnaire, region }),
				questionnaire,
			})),
			frozen: [{ name: 'Najaar 2025', date: '2025-11-24' }],
			scans: new Map([[2025, 2]]),
			today: '2026-12-01',
		}),
		madeAt,
	);

const years = threeYears().sessions.map(({ session }) => session);

/** Three bijeenkomsten in each of ten years. */
const tenYears: readonly Session[] = Array.from({ length: 30 }, (_, index) => {
	const [year, month] = [2017 + Math.floor(index / 3), 3 + 4 * (index % 3)];
	const date = `${String(year)}-${String(month).padStart(2, '0')}-10`;
	return eveningIn(2026, {
		id: `20000000-0000-4000-8000-0000000001${String(index + 10)}`,
		date,
		actions:
			index % 3 === 0
				? eveningIn(2024).actions.map((action) => ({
						...action,
						id: action.id.replace('5', '7').slice(0, -2) + String(index + 10),
					}))
				: [],
	});
});

describe('dossierDocument', () => {
	it('has what is still open first, then figures, the years and all decisions', () => {
		expect(
			headsOf(documentOf(years, { names: true, sentences: true })).map(
				({ level, text }) => `${String(level)} ${text}`,
			),
		).toEqual([
			'1 Bouwstenenscan Regio Zomerdal (verzonnen): dossier',
			'2 Nog open',
			'2 Niveau per thema',
			'2 2026',
			'3 Bijeenkomst van 24 november 2026',
			'2 2025',
			'3 Bijeenkomst van 24 november 2025',
			'2 2024',
			'3 Bijeenkomst van 24 november 2024',
			'2 Alle besluiten',
			'2 Hoe lees je dit?',
		]);
	});

	it('leaves names and sentences out of every byte, unless they were chosen', async () => {
		const least = documentOf(years, { names: false, sentences: false });
		const whole = documentOf(years, { names: true, sentences: true });
		for (const secret of ['Inge de Wit', 'Huib', 'hagro Oost', 'Beide lijsten naast elkaar', 'met pensioen'])
			expect(markdownOf(least)).not.toContain(secret);
		for (const told of ['Inge de Wit', 'Beide lijsten naast elkaar', 'Huib ging met pensioen'])
			expect(markdownOf(whole)).toContain(told);
		expect(markdownOf(least)).toContain('2 zagen het anders.');
		expect(markdownOf(least)).toContain('naam weggelaten');
		expect((await makePdf(least, pdfOptions, await readFonts())).pages.length).toBeGreaterThan(1);
	});

	it('stays readable with three bijeenkomsten in each of ten years', async () => {
		const document = documentOf(tenYears, { names: true, sentences: true });
		const tables = document.nodes.flatMap((node) => (node.kind === 'table' ? [node] : []));
		for (const { columns } of tables) expect(columns.length).toBeLessThanOrEqual(9);
		const { pages } = await makePdf(document, pdfOptions, await readFonts());
		expect(pages.length).toBeLessThan(60);
		expect(emptyPages(pages)).toEqual([]);
	});

	it('fills at least a third of every page, and has four lines or more on the last', async () => {
		for (const sentences of [true, false]) {
			const document = documentOf(years, { names: true, sentences });
			const { pages } = await makePdf(document, pdfOptions, await readFonts());
			expect(emptyPages(pages)).toEqual([]);
		}
	});
});
