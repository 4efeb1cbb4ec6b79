import { describe, expect, it } from 'vitest';
import { operators } from './operators';
import { styles } from './theme';

function drawn(draw: (pen: ReturnType<typeof operators>) => void): readonly string[] {
	const written: string[] = [];
	const font = { name: 'F1', glyphs: (text: string) => text.toUpperCase() };
	draw(operators((operator) => void written.push(operator), { regular: font, semibold: font }));
	return written;
}

describe('operators', () => {
	it('writes a text with its font, size and colour, from the bottom left of the page', () => {
		expect(drawn(({ text }) => text('ab', 25.4, 297, styles.body))).toEqual([
			'BT /F1 10 Tf 0.106 0.137 0.149 rg 72 0 Td <AB> Tj\nET',
		]);
	});

	it('fills, strokes, or does both', () => {
		const box = { x: 0, y: 271.6, width: 25.4, height: 25.4 };
		const line = { stroke: '#ffffff', lineWidth: 2.54, dashes: [25.4] };
		expect(
			drawn((pen) => {
				pen.box(box, { fill: '#000000' });
				pen.box(box, line);
				pen.box(box, { fill: '#000000', ...line });
			}),
		).toEqual([
			'0 0 0 rg 0 0 72 72 re f',
			'1 1 1 RG 7.2 w [72] 0 d 0 0 72 72 re S',
			'0 0 0 rg 1 1 1 RG 7.2 w [72] 0 d 0 0 72 72 re B',
		]);
	});

	it('closes a shape, but not the line between two points', () => {
		const points = [
			{ x: 0, y: 297 },
			{ x: 25.4, y: 297 },
			{ x: 25.4, y: 271.6 },
		];
		expect(
			drawn((pen) => {
				pen.shape(points, { fill: '#000000' });
				pen.shape(points.slice(0, 2), { stroke: '#000000' });
				pen.shape([], { fill: '#000000' });
			}),
		).toEqual(['0 0 0 rg 0 0 m 72 0 l 72 72 l h f', '0 0 0 RG 0.567 w [] 0 d 0 0 m 72 0 l S']);
	});
});
