import type { Modules, Pixels } from '$lib/exchange/qr';

/** Degradation of a code by a camera; an omitted property has no effect. */
export type Degradation = {
	/** Width of the code in the picture without its white border, in pixels. */
	readonly width?: number;
	/** Rotation in the plane of the picture, in degrees. */
	readonly turned?: number;
	/** Backward tilt of the upper edge in degrees, seen from five times its width: a phone at 30 cm. */
	readonly tilted?: number;
	/** Sideways slant, as a fraction of the height. */
	readonly slanted?: number;
	/** Standard deviation of the blur, in pixels. */
	readonly blur?: number;
	/** Sideways movement of the hand, in pixels. */
	readonly shake?: number;
	/** Difference between black and white, 0 to 1, around the middle grey. */
	readonly contrast?: number;
	/** Standard deviation of the noise, in grey levels of 0 to 255. */
	readonly noise?: number;
	/** Difference in lightness between one side and the other, as by a lamp, 0 to 1. */
	readonly lamp?: number;
	/** Part of the code's width that a thumb or a reflection covers, at the corner without a square. */
	readonly covered?: number;
	/** Light on dark. */
	readonly inverted?: boolean;
	/** Mirror image. */
	readonly mirrored?: boolean;
};

const side = 720;

/** Middle of a 1280 × 720 picture with a code in it, drawn without the library that reads it. */
export function cameraFrame(modules: Modules, how: Degradation): Pixels {
	const light = new Float32Array(side * side);
	const at = pointLight(modules, how);
	for (let y = 0; y < side; y += 1) {
		for (let x = 0; x < side; x += 1) {
			const upper = at(x + 0.25, y + 0.25) + at(x + 0.75, y + 0.25);
			light[y * side + x] = (upper + at(x + 0.25, y + 0.75) + at(x + 0.75, y + 0.75)) / 4;
		}
	}
	return pixelsOf(shaken(blurred(light, how.blur ?? 0), how.shake ?? 1), how);
}

const wall = 0.75;
const quiet = 4;
/** Distance of the camera, in widths of the code. */
const distance = 5;

/** Lightness of a point of the picture, 0 dark to 1 light. */
function pointLight(modules: Modules, how: Degradation): (x: number, y: number) => number {
	const { width = 360, turned = 0, tilted = 0, slanted = 0, covered = 0 } = how;
	const { mirrored = false, inverted = false } = how;
	const count = modules.length;
	const [cos, sin] = directionOf(turned);
	const [leanCos, leanSin] = directionOf(tilted);
	return (x, y) => {
		const [right, below] = [x - side / 2, y - side / 2];
		const across = (right * cos + below * sin) / width;
		const down = (below * cos - right * sin) / width;
		// Point where the line of sight meets the tilted code.
		const v = (down * distance) / (distance * leanCos + down * leanSin);
		const u = (across * (distance - v * leanSin)) / distance + slanted * v;
		const column = Math.floor((u + 0.5) * count);
		const row = Math.floor((v + 0.5) * count);
		if (Math.min(column, row) < -quiet || Math.max(column, row) >= count + quiet) return wall;
		if (Math.min(column, row) >= count * (1 - covered)) return 1;
		const isDark = modules[row]?.[mirrored ? count - 1 - column : column] ?? false;
		return isDark === inverted ? 1 : 0;
	};
}

const directionOf = (degrees: number) =>
	[Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)] as const;

function blurred(light: Float32Array, sigma: number): Float32Array {
	if (sigma === 0) return light;
	const reach = Math.ceil(3 * sigma);
	const weights = Float32Array.from({ length: 2 * reach + 1 }, (_, n) =>
		Math.exp(-((n - reach) ** 2) / (2 * sigma ** 2)),
	);
	return smeared(smeared(light, weights, 1), weights, side);
}

const shaken = (light: Float32Array, distance: number): Float32Array =>
	distance > 1 ? smeared(light, new Float32Array(distance).fill(1), 1) : light;

/**
 * Replaces every pixel by the weighted mean of its neighbours; `stride` 1 is along the row, `side` along the column.
 */
function smeared(light: Float32Array, weights: Float32Array, stride: number): Float32Array {
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const first = -Math.floor(weights.length / 2) * stride;
	return light.map((own, at) => {
		let sum = 0;
		for (let n = 0; n < weights.length; n += 1)
			sum += (weights[n] ?? 0) * (light[at + first + n * stride] ?? own);
		return sum / total;
	});
}

function pixelsOf(light: Float32Array, { contrast = 1, noise = 0, lamp = 0 }: Degradation): Pixels {
	const data = new Uint8ClampedArray(side * side * 4).fill(255);
	const random = seeded();
	for (let at = 0; at < light.length; at += 1) {
		const lit = 0.5 + ((light[at] ?? 0) - 0.5) * contrast + lamp * ((at % side) / side - 0.5);
		const value = 255 * lit + noise * bell(random);
		data[4 * at] = value;
		data[4 * at + 1] = value;
		data[4 * at + 2] = value;
	}
	return { data, width: side, height: side };
}

/** Approximates a normal distribution, without a logarithm per pixel. */
const bell = (random: () => number): number => (random() + random() + random() - 1.5) * 2;

/** Random numbers that are the same in every run. */
function seeded(): () => number {
	let state = 1;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
}
