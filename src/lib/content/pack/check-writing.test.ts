import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Dimension, Questionnaire, Statement, Tip } from '../questionnaire';
import { checkWriting } from './check-writing';
import { loadPack } from './load-pack';

/** A questionnaire that keeps every rule. */
const sound = loadPack(fileURLToPath(new URL('../wijk', import.meta.url))).questionnaire;

const sentencesOn = (questionnaire: Questionnaire): string[] =>
	checkWriting(questionnaire).map(({ sentence }) => sentence);

const withFirst = (change: (dimension: Dimension) => Partial<Dimension>): Questionnaire => ({
	...sound,
	dimensions: sound.dimensions.map((dimension, index) =>
		index === 0 ? { ...dimension, ...change(dimension) } : dimension,
	),
});

const withStatement = (details: Partial<Statement>): Questionnaire =>
	withFirst(({ statements }) => ({
		statements: statements.map((each, index) => (index === 0 ? { ...each, ...details } : each)),
	}));

const withAnchor = (level: number, text: string): Questionnaire => {
	const [nought, one, two, three, four] = (sound.dimensions[0]?.statements[0]?.anchors ?? []).map(
		(anchor, at) => (at === level ? text : anchor),
	);
	return withStatement({ anchors: [nought ?? '', one ?? '', two ?? '', three ?? '', four ?? ''] });
};

const withTips = (change: (tip: Tip) => Tip[]): Questionnaire =>
	withFirst(({ tips }) => ({ tips: tips.flatMap(change) }));

/** This many statements, of which so many core, in one theme. */
function ofSize(count: number, core: number): Questionnaire {
	const [dimension] = sound.dimensions;
	const [statement] = dimension?.statements ?? [];
	if (!dimension || !statement) throw new Error('The questionnaire has statements');
	const statements = Array.from({ length: count }, (_, index) => ({ ...statement, core: index < core }));
	return { ...sound, dimensions: [{ ...dimension, statements }] };
}

/** All statements with anchors of this many words in total, and a text of one word. */
const withAnchorWords = (words: number): Questionnaire => ({
	...sound,
	dimensions: sound.dimensions.map((dimension) => ({
		...dimension,
		statements: dimension.statements.map((statement) => ({
			...statement,
			text: 'Stelling.',
			anchors: ['woord '.repeat(words - 4), 'een', 'twee', 'drie', 'vier'],
		})),
	})),
});

const away = 'zegt wat er ontbreekt. Schrijf alleen bij niveau 0 wat er ontbreekt.';
const alone =
	'gaat over één praktijk of hagro. Schrijf een feit van de regio, en noem dit alleen als voorbeeld.';
const wrong = 'vraagt dat er eerst iets misgaat. Schrijf wat er op een vast moment gebeurt.';

it('checkWriting: finds nothing in a questionnaire that keeps the rules', () => {
	expect(sentencesOn(sound)).toEqual([]);
});

describe('checkWriting, on the words of a level', () => {
	it.each([
		[1, 'Er is nog over gesproken.', `‘nog’ ${away}`],
		[2, 'Er is geen besluit.', `‘geen’ ${away}`],
		[2, 'Niet elke praktijk weet het.', `‘Niet’ ${away}`],
		[3, 'Niemand wacht hierop.', `‘Niemand’ ${away}`],
		[4, 'Het gaat zonder de voorzitter.', `‘zonder’ ${away}`],
		[3, 'In het afgelopen jaar belde je praktijk hierover.', `‘je praktijk’ ${alone}`],
		[3, 'Je hagro kreeg een verslag.', `‘Je hagro’ ${alone}`],
		[3, 'Er was een gesprek over jouw vraag.', `‘jouw’ ${alone}`],
		[3, 'Er kwam een vraag, bijvoorbeeld over zorg; je praktijk schreef mee.', `‘je praktijk’ ${alone}`],
		[4, 'De eerste voortrekker is weg.', `‘weg’ ${wrong}`],
		[4, 'Een voorzitter werd ziek.', `‘ziek’ ${wrong}`],
		[4, 'Wat misging, is veranderd.', `‘misging’ ${wrong}`],
		[4, 'Na een botsing is dit besproken.', `‘botsing’ ${wrong}`],
	])('level %i: refuses "%s"', (level, anchor, sentence) => {
		const questionnaire = withAnchor(level, anchor);
		expect(sentencesOn(questionnaire)).toEqual([`W1.1, niveau ${String(level)}: ${sentence}`]);
		expect(checkWriting(questionnaire)[0]?.path).toEqual([
			'dimensions',
			0,
			'statements',
			0,
			'anchors',
			level,
		]);
	});

	it.each([
		[0, 'Er is nog geen besluit; niemand weet het.'],
		[2, 'Het genoemde besluit staat in de notulen.'],
		[3, 'In het afgelopen jaar ging het zo, bijvoorbeeld toen je praktijk belde.'],
		[4, 'Huisartsen en ziekenhuis bekijken de werkwijze op weekdagen.'],
	])('level %i: accepts "%s"', (level, anchor) => {
		expect(sentencesOn(withAnchor(level, anchor))).toEqual([]);
	});
});

describe('checkWriting, on the advice of a statement', () => {
	it.each([
		[{ whereToLook: undefined }, 'W1.1 zegt niet waar je kijkt. Vul ‘whereToLook’ in.'],
		[
			{ askWhom: 'een collega' },
			'W1.1 stuurt iedereen naar dezelfde persoon. Geef elke groep een eigen tekst.',
		],
	])('asks for what is missing, for %j', (details, sentence) => {
		expect(sentencesOn(withStatement(details))).toEqual([sentence]);
	});
});

describe('checkWriting, on tips', () => {
	const firstTip = sound.dimensions[0]?.tips[0]?.id ?? '';
	const isForFirst = ({ statements }: Tip): boolean => statements.includes('W1.1');

	it('asks whom a tip is for', () => {
		const questionnaire = withTips((tip) => [tip.id === firstTip ? { ...tip, for: undefined } : tip]);
		expect(sentencesOn(questionnaire)).toEqual([`${firstTip} zegt niet voor wie de tip is. Vul ‘for’ in.`]);
	});

	it.each([
		[[0, 1], ['W1.1 heeft bij niveau 0 en 1 geen tip voor de huisarts.']],
		[[1], ['W1.1 heeft bij niveau 1 geen tip voor de huisarts.']],
		[[2, 3], []],
	] as const)('asks for a tip for the huisarts, when there is none at the levels %j', (levels, sentences) => {
		const questionnaire = withTips((tip) => {
			const left = tip.levels.filter((level) => !levels.some((gone) => gone === level));
			if (!isForFirst(tip) || !tip.for?.includes('huisarts')) return [tip];
			return left.length > 0 ? [{ ...tip, levels: left }] : [];
		});
		expect(sentencesOn(questionnaire)).toEqual(sentences);
	});

	it.each([
		['mandaat', ['zorginkoper'], []],
		['randvoorwaarden', ['bestuur'], ['Thema heeft geen tip voor de zorginkoper.']],
		['mandaat', ['bestuur'], ['Thema heeft geen tip voor de zorginkoper.']],
		['leidraad', ['wijk'], ['Thema heeft geen tip voor de zorginkoper.']],
		['governance', ['bestuur'], []],
	] as const)('theme of kind %s, with tips for %j', (kind, readers, sentences) => {
		const questionnaire = withFirst(({ tips }) => ({
			kind,
			name: 'Thema',
			tips: tips.map((tip) => ({ ...tip, for: ['huisarts', ...readers] })),
		}));
		expect(sentencesOn(questionnaire)).toEqual(sentences);
	});
});

describe('checkWriting, on sizes', () => {
	it.each([
		[60, 3, []],
		[61, 3, ['Dit zijn 61 stellingen. Houd het bij 60.']],
		[4, 2, []],
		[4, 1, ['W1 heeft 1 stelling in de korte scan. Kies er 2 of 3.']],
		[4, 4, ['W1 heeft 4 stellingen in de korte scan. Kies er 2 of 3.']],
		[
			25,
			25,
			[
				'De korte scan heeft 25 stellingen. Houd het bij 24.',
				'W1 heeft 25 stellingen in de korte scan. Kies er 2 of 3.',
			],
		],
	])('%i statements, of which %i in the short scan', (count, core, sentences) => {
		expect(sentencesOn(ofSize(count, core))).toEqual(sentences);
	});

	it.each([
		[89, []],
		[
			90,
			['Minstens de helft van de stellingen heeft met de niveaus erbij meer dan 90 woorden. Maak ze korter.'],
		],
	])('anchors of %i words, beside a text of one', (words, sentences) => {
		expect(sentencesOn(withAnchorWords(words))).toEqual(sentences);
	});
});
