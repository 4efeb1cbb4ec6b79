import type { Dimension, Questionnaire, Statement, Tip, TipReader } from '../questionnaire.ts';
import { countWords } from '../reading-minutes.ts';
import { warning, type Finding } from './check-pack.ts';
import type { Path } from './read-document.ts';

/** Bounds of a questionnaire that is filled in within the time that people give it. */
const most = { statements: 60, core: 24, medianWords: 90 } as const;
const coreEach = { least: 2, most: 3 } as const;

/** Kinds of themes that need the zorginkoper too. */
const kindsForBothSides: readonly Dimension['kind'][] = ['mandaat', 'randvoorwaarden', 'leidraad'];

/**
 * Checks the rules for statements that two people read the same way, as far as a program can. A questionnaire that
 * breaks one works; ours may not.
 */
export const checkWriting = (questionnaire: Questionnaire): readonly Finding[] => [
	...sizes(questionnaire),
	...questionnaire.dimensions.flatMap((dimension, at) => checkDimension(dimension, ['dimensions', at])),
];

function sizes({ dimensions }: Questionnaire): Finding[] {
	const statements = dimensions.flatMap((dimension) => dimension.statements);
	const core = statements.filter((statement) => statement.core).length;
	const found: readonly (readonly [isTooMuch: boolean, sentence: string])[] = [
		[
			statements.length > most.statements,
			`Dit zijn ${String(statements.length)} stellingen. Houd het bij ${String(most.statements)}.`,
		],
		[core > most.core, `De korte scan heeft ${String(core)} stellingen. Houd het bij ${String(most.core)}.`],
		[
			medianWords(statements) > most.medianWords,
			`Minstens de helft van de stellingen heeft met de niveaus erbij meer dan ${String(most.medianWords)} woorden. Maak ze korter.`,
		],
	];
	return found.flatMap(([isTooMuch, sentence]) => (isTooMuch ? [warning(['dimensions'], sentence)] : []));
}

/** The higher of the middle two, for an even number. */
function medianWords(statements: readonly Statement[]): number {
	const words = statements.map(({ text, anchors }) => countWords([text, ...anchors])).sort((a, b) => a - b);
	return words[Math.floor(words.length / 2)] ?? 0;
}

function checkDimension(dimension: Dimension, path: Path): Finding[] {
	const { id, name, kind, statements, tips } = dimension;
	const core = statements.filter((statement) => statement.core).length;
	const isOneSided = kindsForBothSides.includes(kind) && !tips.some((tip) => isFor(tip, 'zorginkoper'));
	return [
		...(core < coreEach.least || core > coreEach.most
			? [
					warning(
						[...path, 'statements'],
						`${id} heeft ${String(core)} ${core === 1 ? 'stelling' : 'stellingen'} in de korte scan. Kies er ${String(coreEach.least)} of ${String(coreEach.most)}.`,
					),
				]
			: []),
		...statements.flatMap((statement, index) =>
			checkStatement(statement, tips, [...path, 'statements', index]),
		),
		...tips.flatMap((tip, index) => withoutReader(tip, [...path, 'tips', index, 'id'])),
		...(isOneSided ? [warning([...path, 'tips'], `${name} heeft geen tip voor de zorginkoper.`)] : []),
	];
}

const checkStatement = (statement: Statement, tips: readonly Tip[], path: Path): Finding[] => [
	...statement.anchors.flatMap((anchor, level) =>
		anchorRules
			.filter(({ levels }) => levels.includes(level))
			.flatMap(({ found, advice }) => {
				const word = found(anchor);
				const sentence = `${statement.id}, niveau ${String(level)}: ‘${word ?? ''}’ ${advice}`;
				return word === undefined ? [] : [warning([...path, 'anchors', level], sentence)];
			}),
	),
	...withoutAdvice(statement, path),
	...withoutTipFor('huisarts', statement, tips, path),
];

type AnchorRule = {
	readonly levels: readonly number[];
	/** Returns the words in the anchor that break the rule. */
	readonly found: (anchor: string) => string | undefined;
	readonly advice: string;
};

const anchorRules: readonly AnchorRule[] = [
	{
		levels: [1, 2, 3, 4],
		found: (anchor) => /\b(?:geen|niet|nog|niemand|zonder)\b/i.exec(anchor)?.[0],
		advice: 'zegt wat er ontbreekt. Schrijf alleen bij niveau 0 wat er ontbreekt.',
	},
	{
		levels: [3],
		found: (anchor) => /\b(?:je (?:praktijk|hagro)|jouw)\b/i.exec(withoutExamples(anchor))?.[0],
		advice:
			'gaat over één praktijk of hagro. Schrijf een feit van de regio, en noem dit alleen als voorbeeld.',
	},
	{
		levels: [4],
		found: (anchor) => /\b(?:ziek|weg|misging|botsing)\b/i.exec(anchor)?.[0],
		advice: 'vraagt dat er eerst iets misgaat. Schrijf wat er op een vast moment gebeurt.',
	},
];

/** Takes out "bijvoorbeeld …", up to the end of that part of the sentence. */
const withoutExamples = (text: string): string => text.replace(/\bbijvoorbeeld\b[^.:;]*/gi, '');

function withoutAdvice({ id, whereToLook, askWhom }: Statement, path: Path): Finding[] {
	return [
		...(whereToLook === undefined
			? [warning([...path, 'id'], `${id} zegt niet waar je kijkt. Vul ‘whereToLook’ in.`)]
			: []),
		...(typeof askWhom === 'string'
			? [
					warning(
						[...path, 'askWhom'],
						`${id} stuurt iedereen naar dezelfde persoon. Geef elke groep een eigen tekst.`,
					),
				]
			: []),
	];
}

function withoutTipFor(reader: TipReader, { id }: Statement, tips: readonly Tip[], path: Path): Finding[] {
	const own = tips.filter((tip) => tip.statements.includes(id) && isFor(tip, reader));
	const levels = ([0, 1] as const).filter((level) => !own.some((tip) => tip.levels.includes(level)));
	return levels.length === 0
		? []
		: [warning([...path, 'id'], `${id} heeft bij niveau ${levels.join(' en ')} geen tip voor de ${reader}.`)];
}

const withoutReader = (tip: Tip, path: Path): Finding[] =>
	tip.for === undefined ? [warning(path, `${tip.id} zegt niet voor wie de tip is. Vul ‘for’ in.`)] : [];

/** A tip that names nobody is for everybody. */
const isFor = (tip: Tip, reader: TipReader): boolean => tip.for?.includes(reader) ?? true;
