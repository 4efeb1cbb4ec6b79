import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadPack } from './pack/load-pack';

const folder = fileURLToPath(new URL('./regio', import.meta.url));
const { dimensions, sources, roles, context, positions } = loadPack(folder).questionnaire;
const statements = dimensions.flatMap((dimension) => dimension.statements);
const tips = dimensions.flatMap((dimension) => dimension.tips);

/** Statements of earlier editions; an answer to one must never count for another. */
const retired = ['B1.5', 'B2.5', 'B3.2', 'B4.5', 'B5.5', 'B6.3', 'G.3', 'R.3', 'R.6', 'L.2'];

const repeated = (ids: readonly string[]): string[] => ids.filter((id, index) => ids.indexOf(id) !== index);

describe('regio questionnaire', () => {
	it('has ten dimensions, six bouwstenen first', () => {
		expect(dimensions.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
			'B1 bouwsteen',
			'B2 bouwsteen',
			'B3 bouwsteen',
			'B4 bouwsteen',
			'B5 bouwsteen',
			'B6 bouwsteen',
			'G governance',
			'M mandaat',
			'R randvoorwaarden',
			'L leidraad',
		]);
	});

	it('has 54 to 60 statements, five to seven per dimension', () => {
		expect(statements.length).toBeGreaterThanOrEqual(54);
		expect(statements.length).toBeLessThanOrEqual(60);
		expect(dimensions.filter((dimension) => ![5, 6, 7].includes(dimension.statements.length))).toEqual([]);
	});

	it('has 24 core statements, two or three per dimension', () => {
		expect(statements.filter(({ core }) => core)).toHaveLength(24);
		const cores = dimensions.map((dimension) => dimension.statements.filter(({ core }) => core).length);
		expect(cores.filter((count) => count !== 2 && count !== 3)).toEqual([]);
	});

	it('uses every id once', () => {
		expect(repeated(dimensions.map(({ id }) => id))).toEqual([]);
		expect(repeated(statements.map(({ id }) => id))).toEqual([]);
		expect(repeated(tips.map(({ id }) => id))).toEqual([]);
		expect(repeated(roles.map(({ id }) => id))).toEqual([]);
		expect(repeated(context.questions.map(({ id }) => id))).toEqual([]);
		for (const { options = [] } of context.questions)
			expect(repeated(options.map(({ id }) => id))).toEqual([]);
	});

	it('uses every file of its folder', () => {
		const read = [
			...dimensions.map(({ id }) => id),
			'bronnen',
			'oefenavond',
			'questionnaire',
			'voorbeeld',
			'voorbeelden',
		];
		expect(readdirSync(folder).sort()).toEqual(read.map((name) => `${name}.yaml`).sort());
	});

	it('has options for every choice question, and for no other', () => {
		const wrong = context.questions.filter(
			({ kind, options }) => kind.startsWith('choice') !== Boolean(options?.length),
		);
		expect(wrong).toEqual([]);
	});

	it('has one position sentence without conditions, in last place', () => {
		const free = positions.map((position) => Object.keys(position).join() === 'text');
		expect(free.indexOf(true)).toBe(positions.length - 1);
	});
});

describe.each(dimensions)('regio questionnaire, dimension $id', (dimension) => {
	const own = dimension.statements.map(({ id }) => id);

	it('gives no id of a removed statement again', () => {
		expect(own.filter((id) => retired.includes(id))).toEqual([]);
	});

	it('says of every statement what to think of, where to look and whom to ask, by role group', () => {
		const bare = dimension.statements.filter(
			({ help, whereToLook, askWhom }) => !help || !whereToLook || typeof askWhom === 'string',
		);
		expect(bare.map(({ id }) => id)).toEqual([]);
	});

	it('says of every tip whom it is for', () => {
		expect(dimension.tips.filter((tip) => !tip.for).map(({ id }) => id)).toEqual([]);
	});

	it('has a tip at each of the levels 0 to 3, for every statement', () => {
		const missing = own.flatMap((id) =>
			([0, 1, 2, 3] as const)
				.filter(
					(level) => !dimension.tips.some((tip) => tip.statements.includes(id) && tip.levels.includes(level)),
				)
				.map((level) => `${id} on ${level}`),
		);
		expect(missing).toEqual([]);
	});

	it('has tips for its own statements only', () => {
		expect(dimension.tips.flatMap((tip) => tip.statements).filter((id) => !own.includes(id))).toEqual([]);
	});

	it('refers to existing sources only', () => {
		const named = [dimension, ...dimension.statements, ...dimension.tips].flatMap(({ bron }) => bron);
		expect(named.filter((id) => !sources[id])).toEqual([]);
	});

	it('marks nothing as bevestigd, when a source of it is not', () => {
		const parts = [dimension, ...dimension.statements, ...dimension.tips];
		const unsure = parts
			.filter(({ zekerheid }) => zekerheid === 'bevestigd')
			.filter(({ bron }) => bron.some((id) => sources[id]?.zekerheid !== 'bevestigd'));
		expect(unsure.map(({ id }) => id)).toEqual([]);
	});

	it('is a werknaam exactly when it is a bouwsteen, and then explains why', () => {
		expect(dimension.werknaam).toBe(dimension.kind === 'bouwsteen');
		if (dimension.werknaam) expect(dimension.toelichting).toMatch(/konden we niet lezen|weten we niet/);
	});
});

describe('wijk questionnaire', () => {
	const wijk = loadPack(fileURLToPath(new URL('./wijk', import.meta.url))).questionnaire;
	const own = wijk.dimensions.flatMap((dimension) => dimension.statements);

	it('has three themes with a werknaam, and 12 to 16 statements', () => {
		const theme = { kind: 'wijk', werknaam: true };
		expect(wijk.dimensions.map(({ kind, werknaam }) => ({ kind, werknaam }))).toEqual([theme, theme, theme]);
		expect(own.length).toBeGreaterThanOrEqual(12);
		expect(own.length).toBeLessThanOrEqual(16);
	});

	it('has two core statements per theme or more, enough for a mean in a short scan', () => {
		const cores = wijk.dimensions.map((dimension) => dimension.statements.filter(({ core }) => core).length);
		expect(Math.min(...cores)).toBeGreaterThanOrEqual(2);
	});

	it('shares no statement id with the regio questionnaire', () => {
		const regional = statements.map(({ id }) => id);
		expect(own.filter(({ id }) => regional.includes(id))).toEqual([]);
	});
});
