import type { Place } from './grey-picture';

/** Corners clockwise, as seen in the picture. */
export type Corners = readonly [Place, Place, Place, Place];

/** Shortest side in pixels of a mark that can be read. */
const leastSide = 8;

/** Corners of an outline that has four straight sides, to a fraction of a pixel; undefined for any other shape. */
export function squareIn(outline: readonly Place[]): Corners | undefined {
	const rough = roughCorners(outline);
	if (!rough) return undefined;
	const sides = rough.map((from, index) => {
		const to = rough[(index + 1) % 4] ?? from;
		return { from, to, length: Math.hypot(to.x - from.x, to.y - from.y) };
	});
	const lengths = sides.map(({ length }) => length);
	if (Math.min(...lengths) < leastSide || Math.max(...lengths) > 3 * Math.min(...lengths)) return undefined;
	const near: Place[][] = [[], [], [], []];
	const most = Math.max(3, Math.max(...lengths) * 0.16);
	for (const place of outline) {
		const distances = sides.map(({ from, to, length }) => Math.abs(across(from, to, place)) / length);
		const nearest = distances.indexOf(Math.min(...distances));
		if ((distances[nearest] ?? Infinity) > most) return undefined;
		const side = sides[nearest];
		if (side && isInMiddle(side, place)) near[nearest]?.push(place);
	}
	const lines = near.map(lineThrough);
	const [a, b, c, d] = lines;
	if (!a || !b || !c || !d) return undefined;
	const corners = [crossing(d, a), crossing(a, b), crossing(b, c), crossing(c, d)] as const;
	return outwards(corners, 0.5);
}

/** Twice the area of a triangle, negative for a place on the left of the line. */
const across = (from: Place, to: Place, { x, y }: Place): number =>
	(to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x);

const farthest = (places: readonly Place[], measure: (place: Place) => number): Place | undefined => {
	let best: Place | undefined;
	let most = -Infinity;
	for (const place of places) {
		const value = measure(place);
		if (value > most) [best, most] = [place, value];
	}
	return best;
};

/** Both ends of a diagonal, and the places farthest from it on either side; clockwise. */
function roughCorners(outline: readonly Place[]): Corners | undefined {
	const [anywhere] = outline;
	if (!anywhere) return undefined;
	const apart = (from: Place) => (place: Place) => Math.hypot(place.x - from.x, place.y - from.y);
	const first = farthest(outline, apart(anywhere));
	const third = first && farthest(outline, apart(first));
	if (!first || !third) return undefined;
	const second = farthest(outline, (place) => -across(first, third, place));
	const fourth = farthest(outline, (place) => across(first, third, place));
	return second && fourth ? [first, second, third, fourth] : undefined;
}

type Side = { readonly from: Place; readonly to: Place; readonly length: number };

/** Leaves out the ends of a side, as blur rounds the corners. */
function isInMiddle({ from, to, length }: Side, { x, y }: Place): boolean {
	const along = ((x - from.x) * (to.x - from.x) + (y - from.y) * (to.y - from.y)) / (length * length);
	return along > 0.12 && along < 0.88;
}

/** Line as a place on it and a direction. */
type Line = { readonly at: Place; readonly along: Place };

/** Line with the least squared distances to the places. */
function lineThrough(places: readonly Place[]): Line | undefined {
	if (places.length < 3) return undefined;
	const at = {
		x: places.reduce((sum, { x }) => sum + x, 0) / places.length,
		y: places.reduce((sum, { y }) => sum + y, 0) / places.length,
	};
	let [xx, xy, yy] = [0, 0, 0];
	for (const place of places) {
		const [x, y] = [place.x - at.x, place.y - at.y];
		xx += x * x;
		xy += x * y;
		yy += y * y;
	}
	const angle = Math.atan2(2 * xy, xx - yy) / 2;
	return { at, along: { x: Math.cos(angle), y: Math.sin(angle) } };
}

function crossing(one: Line, other: Line): Place {
	const { along } = one;
	const turn = along.x * other.along.y - along.y * other.along.x;
	const [x, y] = [other.at.x - one.at.x, other.at.y - one.at.y];
	const far = (x * other.along.y - y * other.along.x) / turn;
	return { x: one.at.x + along.x * far, y: one.at.y + along.y * far };
}

/** Moves the corners from the middles of the outermost pixels to the edge. */
function outwards(corners: Corners, by: number): Corners {
	const middle = {
		x: corners.reduce((sum, { x }) => sum + x, 0) / 4,
		y: corners.reduce((sum, { y }) => sum + y, 0) / 4,
	};
	const move = ({ x, y }: Place): Place => {
		const far = Math.hypot(x - middle.x, y - middle.y);
		const scale = 1 + (by * Math.SQRT2) / Math.max(far, 1);
		return { x: middle.x + (x - middle.x) * scale, y: middle.y + (y - middle.y) * scale };
	};
	const [a, b, c, d] = corners;
	return [move(a), move(b), move(c), move(d)];
}
