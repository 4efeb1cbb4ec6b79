import { describe, expect, it } from 'vitest';
import { eveningIn, threeYears } from '../../../../tests/dossier-fixture';
import { sessionQuestionnaire as questionnaire } from '../../../../tests/session-fixture';
import { decisionsIn } from '../../../../tests/session-notation';
import { dossierSession, type DossierChoice } from '$lib/session/dossier/dossier-copy';
import type { Session } from '$lib/session/session';
import type { Questionnaire } from '$lib/content/questionnaire';
import type { Dossier, DossierSource } from './dossier';
import { makeDossier } from './make-dossier';

const { region } = eveningIn(2024);
const all = { names: true, sentences: true };

const sourceOf = (
	session: Session,
	shown: DossierChoice = all,
	asked: Questionnaire = questionnaire,
): DossierSource => ({
	session: dossierSession(session, { ...shown, questionnaire: asked, region }),
	questionnaire: asked,
});

const dossierOf = (
	sources: readonly DossierSource[],
	scans: ReadonlyMap<number, number> = new Map(),
): Dossier =>
	makeDossier({
		region: region.name,
		sources,
		frozen: [{ name: 'Najaar 2025', date: '2025-11-24' }],
		scans,
		today: '2026-12-01',
	});

const years = threeYears().sessions.map(({ session }) => session);
const whole = dossierOf(years.map((session) => sourceOf(session)));

describe('makeDossier', () => {
	it('puts the last year first, and says what is in it', () => {
		expect(whole.sentence).toMatch(
			/^Van 2024 tot en met 2026: 3 bijeenkomsten, \d+ besluiten en 3 acties nog open\.$/,
		);
		expect(whole.years.map(({ year }) => year)).toEqual([2026, 2025, 2024]);
		expect(whole.years[0]?.evenings[0]).toMatchObject({
			day: '24 november 2026',
			plan: 'regioplan: openbaar',
		});
		expect(whole.years[0]?.evenings[0]?.details).toMatch(/^12 mensen · korte scan · \d+ besluiten$/);
		expect(whole.years[1]?.frozen).toEqual(['“Najaar 2025”, van de bijeenkomst van 24 november 2025']);
	});

	it('tells until which year the contract runs, where the group said so', () => {
		const planOf = (contractUntil: string): string | undefined => {
			const { context } = eveningIn(2026);
			const [year] = dossierOf([sourceOf(eveningIn(2026, { context: { ...context, contractUntil } }))]).years;
			return year?.evenings[0]?.plan;
		};
		expect(planOf('2027')).toBe('regioplan: openbaar · contract tot en met 2027');
		expect(planOf('onbekend')).toBe('regioplan: openbaar');
	});

	it('tells what became of each action, at the bijeenkomst where it was agreed', () => {
		const of = (index: number) =>
			whole.years[index]?.evenings[0]?.actions.map(({ what, became, why }) => [
				what.split(' ')[0],
				became,
				why,
			]);
		expect(of(2)).toEqual([
			['Per', 'gelukt', ''],
			['Het', 'loopt', ''],
			['Een', 'gestopt', 'Huib ging met pensioen.'],
			['Opzoeken', 'nog open', ''],
		]);
		expect(of(1)).toEqual([]);
		expect(of(0)).toEqual([['De', 'nog open', '']]);
	});

	it('has the open actions of all years in one place, the first date first', () => {
		expect(whole.open.map(({ what, due, isLate }) => [what.split(' ')[0], due, isLate])).toEqual([
			['De', '15 januari 2027', false],
			['Het', '1 juni 2027', false],
			['Opzoeken', '', false],
		]);
		const later = makeDossier({
			region: '',
			sources: years.map((session) => sourceOf(session)),
			frozen: [],
			scans: new Map(),
			today: '2027-02-01',
		});
		expect(later.open.map(({ isLate }) => isLate)).toEqual([true, false, false]);
	});

	it('tells how many saw it otherwise, with their needs in an order that tells nothing', () => {
		const decisions = whole.years[0]?.evenings[0]?.decisions ?? [];
		expect(decisions.find(({ statementId }) => statementId === 'B2.3')).toMatchObject({
			outcome: 'nog geen gedeeld beeld',
			apart: '2 zagen het anders',
		});
		expect(decisions.find(({ statementId }) => statementId === 'R.1')).toMatchObject({
			dissent: ['Voor de verzekeraar staat een ander probleem bovenaan.'],
			conditions: ['Beide lijsten naast elkaar leggen voor het contract.'],
		});
		const least = dossierOf(years.map((session) => sourceOf(session, { names: true, sentences: false })));
		expect(
			least.years[0]?.evenings[0]?.decisions.find(({ statementId }) => statementId === 'B2.3'),
		).toMatchObject({
			apart: '2 zagen het anders',
			dissent: [],
			why: '',
		});
	});

	it('is the same from its own file as from the device', () => {
		const once = years.map((session) => sourceOf(session));
		expect(dossierOf(once.map(({ session }) => sourceOf(session)))).toEqual(whole);
	});

	it('gives no more of a zelfscan than the number in a year', () => {
		const { years: told } = dossierOf([sourceOf(eveningIn(2026))], new Map([[2023, 2]]));
		expect(told.map(({ year, scans, evenings }) => [year, scans, evenings.length])).toEqual([
			[2026, 0, 1],
			[2023, 2, 0],
		]);
	});
});

describe('makeDossier, figures', () => {
	const decided = (year: 2024 | 2025 | 2026, level: string, details: Partial<Session> = {}): Session =>
		eveningIn(year, {
			decisions: decisionsIn({
				'B1.1': level,
				'B1.2': level,
				'B1.3': level,
				'B1.4': level,
				'B1.5': level,
				'B1.6': level,
			}),
			...details,
		});
	const figuresOf = (sources: readonly DossierSource[], id = 'B1'): readonly string[] | undefined =>
		dossierOf(sources).figures?.themes.find((theme) => theme.id === id)?.figures;

	it('has a figure a year, and never one over all themes', () => {
		const sources = [decided(2024, '1'), decided(2025, '2'), decided(2026, '3')].map((each) =>
			sourceOf(each),
		);
		expect(figuresOf(sources)).toEqual(['1,0', '2,0', '3,0']);
		expect(dossierOf(sources).figures?.themes.map(({ id }) => id)).toEqual(
			questionnaire.dimensions.map(({ id }) => id),
		);
		expect(dossierOf(sources).figures?.changes[0]).toMatch(
			/^2025: sinds de bijeenkomst van 24 november 2024 gingen \d/,
		);
	});

	it('has none of a year with fewer than five people', () => {
		const small = decided(2025, '2', { hands: {}, participants: eveningIn(2025).participants.slice(0, 4) });
		expect(
			dossierOf([decided(2024, '1'), small, decided(2026, '3')].map((each) => sourceOf(each))).figures?.years,
		).toEqual([2024, 2026]);
		expect(dossierOf([small, decided(2026, '3')].map((each) => sourceOf(each))).figures).toBeNull();
	});

	it('has none where the statements of a theme were asked in other words, or only some of them', () => {
		const reworded: Questionnaire = {
			...questionnaire,
			dimensions: questionnaire.dimensions.map((dimension) => ({
				...dimension,
				statements: dimension.statements.map((each) =>
					each.id === 'B1.1' ? { ...each, version: each.version + 1 } : each,
				),
			})),
		};
		expect(figuresOf([sourceOf(decided(2024, '1'), all, reworded), sourceOf(decided(2026, '3'))])).toEqual([
			'–',
			'3,0',
		]);
		expect(
			figuresOf([sourceOf(decided(2024, '1', { length: 'full' })), sourceOf(decided(2026, '3'))]),
		).toEqual(['–', '3,0']);
	});

	it('gives a reworded statement a row of its own in the table of decisions', () => {
		const dimensions = questionnaire.dimensions.map((dimension) => ({
			...dimension,
			statements: dimension.statements.map((each) =>
				each.id === 'B1.1' ? { ...each, version: each.version + 1 } : each,
			),
		}));
		const { decided: tables } = dossierOf([
			sourceOf(decided(2024, '1')),
			sourceOf(decided(2025, '2')),
			sourceOf(decided(2026, '3'), all, { ...questionnaire, dimensions }),
		]);
		const rows = tables[0]?.themes[0]?.statements.filter(({ id }) => id === 'B1.1');
		expect(tables).toHaveLength(1);
		expect(rows?.map((row) => row.decided)).toEqual([
			['', '', '3'],
			['1', '2', ''],
		]);
	});
});
