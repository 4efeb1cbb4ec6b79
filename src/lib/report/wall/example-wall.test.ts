import { expect, it } from 'vitest';
import example from 'virtual:questionnaire/example';
import { bundledQuestionnaire } from '$lib/content/bundled';
import { exampleScan } from '$lib/scan/example-scan';
import { scanWall } from './scan-wall';
import type { DrawnRow, WallRow } from './wall-row';

const { outline, ref } = bundledQuestionnaire;

/** Two decimals show the same bricks in fewer bytes. */
const rounded = (value: number): number => Math.round(value * 100) / 100;

const drawnRow = ({
	id,
	shortName,
	result: { outcome },
	figure,
	mark,
	ambition,
	previous,
	means,
	sentence,
}: WallRow): DrawnRow => ({
	id,
	shortName,
	result: {
		outcome:
			outcome.kind === 'score'
				? { kind: outcome.kind, mean: rounded(outcome.mean), lowest: outcome.lowest }
				: outcome,
	},
	figure,
	mark,
	ambition: ambition && { level: ambition.level, year: ambition.year },
	previous,
	means,
	sentence,
});

const file = (wall: unknown): string =>
	`import type { Outline } from '$lib/content/outline';
import type { DrawnRow } from './wall-row';

type ExampleWall = { readonly levels: Outline['levels']; readonly dimensions: readonly DrawnRow[] };

/** Wall of the example region, precomputed so that the start page needs no scoring code. */
export const exampleWall: ExampleWall = ${JSON.stringify(wall, null, '\t')};
`;

it('exampleWall: matches the wall that the scoring rules give the example', async () => {
	const { levels } = outline;
	const dimensions = scanWall(outline, exampleScan(example, outline, ref)).map(drawnRow);
	expect(dimensions.length).toBeGreaterThan(5);
	await expect(file({ levels, dimensions })).toMatchFileSnapshot('./example-wall.ts');
});
