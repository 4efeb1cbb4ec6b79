import { expect, it } from 'vitest';
import { directImports, floorsOf, mayImport } from './rooms';

/** Contents of each room, and its column in the picture. */
const shown: Readonly<Record<string, { readonly holds: string; readonly column: number }>> = {
	content: { holds: 'the questionnaires', column: 1.5 },
	scan: { holds: "one person's answers", column: 1.5 },
	session: { holds: 'a bijeenkomst', column: 1.5 },
	scoring: { holds: 'figures and words', column: 0 },
	wizard: { holds: 'from statement to statement', column: 0.55 },
	storage: { holds: 'on this device', column: 1.6 },
	exchange: { holds: 'files in and out', column: 0.3 },
	paper: { holds: 'a tagged PDF page', column: 3.9 },
	report: { holds: 'one model, many readers', column: 2.9 },
	ui: { holds: 'components', column: 2.45 },
	app: { holds: 'open, save, import, print', column: 1.5 },
	widgets: { holds: 'shared parts of pages', column: 1.5 },
	routes: { holds: 'pages', column: 1.5 },
};

const box = { width: 150, height: 46 };
const step = { x: 180, y: 84 };
const margin = 16;

/** The rooms as an SVG picture: a floor is a row, and each arrow goes down to a room that is imported. */
function picture(): string {
	const floors = floorsOf(mayImport);
	const floorCount = Math.max(...floors.values()) + 1;
	const columns = Math.max(...Object.values(shown).map(({ column }) => column));
	const width = columns * step.x + box.width + 2 * margin;
	const height = (floorCount - 1) * step.y + box.height + 2 * margin;
	const placeOf = (room: string): { x: number; y: number } => ({
		x: margin + (shown[room]?.column ?? 0) * step.x,
		y: height - margin - box.height - (floors.get(room) ?? 0) * step.y,
	});
	const arrows = directImports(mayImport).map(([from, to]) => {
		const [start, end] = [placeOf(from), placeOf(to)];
		const line = [start.x + box.width / 2, start.y + box.height, end.x + box.width / 2, end.y - 2].map(
			Math.round,
		);
		return `<path d="M${line.slice(0, 2).join(' ')} L${line.slice(2).join(' ')}" marker-end="url(#tip)"/>`;
	});
	const boxes = Object.keys(mayImport).map((room) => {
		const { x, y } = placeOf(room);
		return (
			`<g transform="translate(${String(Math.round(x))} ${String(y)})">` +
			`<rect width="${String(box.width)}" height="${String(box.height)}" rx="6"/>` +
			`<text x="75" y="20" class="name">${room}</text><text x="75" y="36">${shown[room]?.holds ?? ''}</text></g>`
		);
	});
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(Math.round(width))} ${String(height)}">
<title>The rooms of the code; an arrow points to what is imported</title>
<style>
rect { fill: #fbfaf7; stroke: #1d4f58 }
path { fill: none; stroke: #6b7c80 }
marker path { fill: #6b7c80 }
text { font: 11px sans-serif; text-anchor: middle; fill: #3b4a4d }
.name { font: 600 14px sans-serif; fill: #12191b }
</style>
<marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 L8 4 L0 8 z"/></marker>
<rect width="100%" height="100%" style="fill: #fff; stroke: none"/>
${[...arrows, ...boxes].join('\n')}
</svg>
`;
}

it('picture in the README: shows the rooms of the table', async () => {
	expect(Object.keys(mayImport).filter((room) => !(room in shown))).toEqual([]);
	await expect(picture()).toMatchFileSnapshot('./pictures/rooms.svg');
});
