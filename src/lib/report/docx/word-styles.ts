import { LevelFormat, LineRuleType, type INumberingOptions, type IStylesOptions } from 'docx';
import type { Palette } from '$lib/paper/page-writer';
import { colours } from '$lib/paper/theme';
import { inkOf } from '../picture/shape-paints';

/** Twentieths of a point, in which Word measures. */
const points = (count: number): number => count * 20;

/** Half points, for sizes of letters. */
const size = (count: number): number => count * 2;

/** Distance between lines, as a share of the size of the letters. */
const lines = (share: number) => ({ line: Math.round(share * 240), lineRule: LineRuleType.AUTO });

/** Ids of the styles beside the headings; Word shows their Dutch names. */
export const styleIds = {
	lead: 'Inleiding',
	small: 'Klein',
	figure: 'Getal',
	statement: 'Stelling',
	answer: 'Antwoord',
	quote: 'Quote',
	item: 'ListBullet',
	cell: 'Tabel',
	footer: 'Footer',
} as const;

/** Colour as six hexadecimal digits. */
export const wordColour = (palette: Palette, name: keyof typeof colours): string =>
	inkOf(palette)(name).slice(1);

/** Styles of the file, so that an editor can change all headings or quotes at once. */
export function wordStyles(palette: Palette): IStylesOptions {
	const colour = (name: keyof typeof colours): string => wordColour(palette, name);
	const heading = (letters: number, before: number, name: 'ink' | 'petrol') => ({
		run: { size: size(letters), bold: true, color: colour(name) },
		paragraph: { spacing: { before: points(before), after: points(3) }, keepNext: true, keepLines: true },
	});
	const based = { basedOn: 'Normal', quickFormat: true } as const;
	return {
		default: {
			document: {
				run: {
					font: 'Calibri',
					size: size(10.5),
					color: colour('ink'),
					language: { value: 'nl-NL', eastAsia: 'nl-NL', bidirectional: 'nl-NL' },
				},
				paragraph: { spacing: { after: points(4), ...lines(1.08) } },
			},
			heading1: heading(20, 0, 'ink'),
			heading2: heading(15, 12, 'petrol'),
			heading3: heading(12, 9, 'ink'),
			hyperlink: { run: { color: colour('petrol') } },
		},
		paragraphStyles: [
			{ id: styleIds.lead, name: 'Inleiding', ...based, run: { size: size(13) } },
			{ id: styleIds.small, name: 'Klein', ...based, run: { size: size(9.5), color: colour('soft') } },
			{ id: styleIds.figure, name: 'Getal', ...based, run: { size: size(15), color: colour('petrol') } },
			{
				id: styleIds.statement,
				name: 'Stelling',
				...based,
				paragraph: { spacing: { before: points(8), after: points(1) }, keepNext: true, keepLines: true },
			},
			{
				id: styleIds.answer,
				name: 'Antwoord',
				...based,
				run: { bold: true, color: colour('petrol') },
				paragraph: { spacing: { after: points(1) } },
			},
			{
				id: styleIds.quote,
				name: 'Quote',
				...based,
				paragraph: {
					indent: { left: points(12) },
					border: { left: { style: 'single', size: 12, space: 8, color: colour('mean') } },
				},
			},
			{ id: styleIds.item, name: 'List Bullet', ...based, paragraph: { spacing: { after: points(2) } } },
			{
				id: styleIds.cell,
				name: 'Tabel',
				...based,
				run: { size: size(10) },
				paragraph: { spacing: { before: points(2), after: points(2), ...lines(1) } },
			},
			{
				id: styleIds.footer,
				name: 'footer',
				basedOn: 'Normal',
				run: { size: size(9), color: colour('soft') },
			},
		],
	};
}

const bullets = 'bullets';

/** A real list, with a bullet that Word continues. */
export const wordNumbering: INumberingOptions = {
	config: [
		{
			reference: bullets,
			levels: [
				{
					level: 0,
					format: LevelFormat.BULLET,
					text: '•',
					style: { paragraph: { indent: { left: points(18), hanging: points(12) } } },
				},
			],
		},
	],
};

export const bulletOf = { reference: bullets, level: 0 } as const;
