import { expect, it } from 'vitest';
import { exampleReport } from '../../../../tests/report-cases';
import { colours } from '$lib/paper/theme';
import { pictureSvg } from './picture-svg';
import { wallPicture } from './wall-picture';

const { dimensions, levels } = exampleReport();

it('wallPicture: names each theme with its figure, and says the same in words', () => {
	const picture = wallPicture(dimensions, levels);
	const texts = picture.items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
	for (const { shortName, figure, sentence } of dimensions) {
		expect(texts).toContain(shortName);
		expect(texts).toContain(figure);
		expect(picture.alt).toContain(sentence);
	}
});

it('wallPicture: keeps every text and shape inside its edges', () => {
	const { items, width, height } = wallPicture(dimensions, levels);
	for (const { x, y } of items) {
		expect(x).toBeGreaterThanOrEqual(0);
		expect(x).toBeLessThanOrEqual(width);
		expect(y).toBeGreaterThanOrEqual(0);
		expect(y).toBeLessThanOrEqual(height);
	}
});

it('wallPicture: uses no colour, in grey', () => {
	const svg = pictureSvg(wallPicture(dimensions, levels, 'grey'));
	expect(svg).not.toContain(colours.petrol);
	expect(svg).not.toContain(colours.ochre);
});

it('pictureSvg: escapes the names of an own questionnaire', () => {
	const [row] = dimensions;
	if (!row) throw new Error('There are themes');
	const svg = pictureSvg(wallPicture([{ ...row, shortName: '<script>&"' }], levels));
	expect(svg).toContain('>&lt;script&gt;&amp;&quot;</text>');
});
