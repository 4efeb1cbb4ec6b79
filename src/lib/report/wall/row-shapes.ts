import type { LegendId } from './legend-texts';
import { brickHeight, bricksPath, brickStep, flagPath, hatchPath } from './wall-geometry';
import type { DrawnRow } from './wall-row';

/** Shape in a picture that is four steps wide. */
export type RowShape = { readonly name: LegendId | 'hatch'; readonly path: string };

/** Shapes of a row of the wall, the lowest first: on screen and in the web report alike. */
export function rowShapes({ result: { outcome }, ambition, previous, means }: DrawnRow): readonly RowShape[] {
	const shapes: RowShape[] = [];
	const add = (name: RowShape['name'], path: string): void => {
		if (path !== '') shapes.push({ name, path });
	};
	if (outcome.kind === 'score') {
		add('empty', bricksPath(4));
		add('mean', bricksPath(outcome.mean));
		add('lowest', bricksPath(outcome.lowest));
		if (ambition) add('hatch', hatchPath(outcome.mean, ambition.level));
	} else add('dotted', bricksPath(4));
	if (previous !== null) add('previous', `M${previous * brickStep - 1.5} -2h3v${brickHeight + 4}h-3z`);
	// of hundreds of people most dots would be covered
	for (const x of new Set(means.map((mean) => Math.round(mean * brickStep))))
		add('person', `M${x - 5} ${brickHeight / 2}a5 5 0 0 1 10 0a5 5 0 0 1-10 0`);
	if (ambition) add('ambition', flagPath(ambition.level));
	return shapes;
}
