import type { MarkIndex } from '$lib/session/level-marks';
import { afterLook, countedCards, emptyCount } from '$lib/exchange/marks/room-count';
import { findMarks, type SeenMark } from '$lib/exchange/marks/find-marks';
import type { GreyPicture } from '$lib/exchange/marks/grey-picture';
import type { PrintedCard } from './printed-card';

/** Card that someone in the room holds up. */
export type HeldCard = {
	readonly mark: MarkIndex;
	/** Distance to the camera in metres. */
	readonly far: number;
	/** Place of the middle of its mark in the picture. */
	readonly x: number;
	readonly y: number;
	readonly yaw: number;
	readonly pitch: number;
	readonly roll: number;
	/** Shade of its paper. */
	readonly light: number;
	readonly glare: { readonly u: number; readonly v: number; readonly radius: number } | null;
	/** Half plane of the card that someone's hand or head is before. */
	readonly hidden: {
		readonly a: number;
		readonly b: number;
		readonly from: number;
		readonly shade: number;
	} | null;
};

export type Scene = {
	readonly cards: readonly HeldCard[];
	/** Picture of the room at one moment. */
	readonly look: () => GreyPicture;
};

const [width, height] = [1280, 720];

/** Diagonal of a card, half an A4, in metres. */
const diagonal = Math.hypot(0.21, 0.1485);

/** Most metres from the middle of the mark to a corner of its card. */
const farCorner = 0.17;
/** Focal length in pixels of a laptop's camera, 70° wide. */
const focal = width / 2 / Math.tan((35 * Math.PI) / 180);

/** Width in pixels of something of so many metres at a distance. */
export const pixelsOf = (metres: number, far: number): number => (focal * metres) / far;

/** Random numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
	let state = seed | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let value = Math.imul(state ^ (state >>> 15), 1 | state);
		value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
		return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
	};
}

type Dice = {
	readonly share: () => number;
	readonly between: (least: number, most: number) => number;
	readonly normal: () => number;
};

function diceOf(share: () => number): Dice {
	const normal = (): number => (share() + share() + share() + share() + share() + share() - 3) * 1.414;
	return { share, between: (least, most) => least + (most - least) * share(), normal };
}

/** Room with people who hold up a card: patterned clothes and walls, poor light, glare, and hands before cards. */
export function roomScene(printed: readonly PrintedCard[], people: number, seed: number): Scene {
	const dice = diceOf(randomFrom(seed));
	const room = wallOf(dice);
	const cards = heldCards(people, dice);
	const [blur, noise] = [dice.between(0.5, 1.1), dice.between(3, 12)];
	const look = (): GreyPicture => {
		const light = room.slice();
		const motion = dice.share() < 0.3 ? dice.between(0, 3) : 0;
		for (const card of cards) {
			const drawn = printed[card.mark];
			if (drawn) draw(light, drawn, swayed(card, dice));
		}
		return noisy(blurred(light, blur, motion), noise, dice);
	};
	return { cards, look };
}

function wallOf({ between }: Dice): Float32Array {
	const light = new Float32Array(width * height).fill(between(50, 130));
	const whole = (least: number, most: number): number => Math.floor(between(least, most));
	const fill = (
		x: number,
		y: number,
		wide: number,
		high: number,
		shade: (i: number, j: number) => number,
	): void => {
		for (let j = 0; j < high && y + j < height; j += 1)
			for (let i = 0; i < wide && x + i < width; i += 1) light[(y + j) * width + x + i] = shade(i, j);
	};
	for (let count = 0; count < 60; count += 1) {
		const shade = between(10, 230);
		fill(whole(0, width), whole(0, height), whole(8, 220), whole(8, 220), () => shade);
	}
	for (let count = 0; count < 30; count += 1) {
		const [square, squares] = [whole(4, 14), whole(3, 9)];
		const [dark, pale] = [between(10, 90), between(120, 240)];
		const isPale = (i: number, j: number): boolean =>
			(Math.floor(i / square) + Math.floor(j / square)) % 2 === 0;
		const side = square * squares;
		fill(whole(0, width), whole(0, height), side, side, (i, j) => (isPale(i, j) ? pale : dark));
	}
	return light;
}

function heldCards(people: number, dice: Dice): readonly HeldCard[] {
	const { share, between, normal } = dice;
	const cards: HeldCard[] = [];
	const roomLight = between(90, 235);
	const sizeAt = (far: number): number => pixelsOf(diagonal, far);
	for (let attempt = 0; cards.length < people && attempt < 5000; attempt += 1) {
		const far = between(2, 6);
		const angle = between(0, 2 * Math.PI);
		const card: HeldCard = {
			mark: ([0, 1, 2, 3, 4, 5] as const)[Math.floor(share() * 6)] ?? 0,
			far,
			x: between(60, width - 60),
			y: between(80, height - 80),
			yaw: normal() * 0.3,
			pitch: normal() * 0.22,
			roll: normal() * 0.2 + (share() < 0.1 ? Math.PI : 0),
			light: Math.min(250, roomLight * between(0.8, 1.1)),
			glare:
				share() < 0.15 ? { u: between(-0.1, 0.1), v: between(-0.1, 0.1), radius: between(0.02, 0.06) } : null,
			hidden:
				share() < 0.12
					? { a: Math.cos(angle), b: Math.sin(angle), from: between(-0.02, 0.1), shade: between(40, 200) }
					: null,
		};
		const isFree = cards.every(
			(other) => Math.hypot(other.x - card.x, other.y - card.y) > (sizeAt(far) + sizeAt(other.far)) / 2,
		);
		if (isFree) cards.push(card);
	}
	return cards;
}

const swayed = (card: HeldCard, { normal }: Dice): HeldCard => ({
	...card,
	x: card.x + normal() * 1.5,
	y: card.y + normal() * 1.5,
	yaw: card.yaw + normal() * 0.06,
	pitch: card.pitch + normal() * 0.06,
	roll: card.roll + normal() * 0.03,
});

/** Samples of a pixel in each direction. */
const samples = 3;

function draw(light: Float32Array, printed: PrintedCard, card: HeldCard): void {
	const shadeAt = cardShade(printed, card);
	const reach = Math.ceil(pixelsOf(farCorner, card.far)) + 2;
	const project = projection(card);
	for (let j = Math.max(0, Math.floor(card.y - reach)); j <= Math.min(height - 1, card.y + reach); j += 1) {
		for (let i = Math.max(0, Math.floor(card.x - reach)); i <= Math.min(width - 1, card.x + reach); i += 1) {
			let [sum, hits] = [0, 0];
			for (let sample = 0; sample < samples ** 2; sample += 1) {
				const [u, v] = project(
					i + ((sample % samples) + 0.5) / samples,
					j + (Math.floor(sample / samples) + 0.5) / samples,
				);
				const shade = shadeAt(u, v);
				if (shade === undefined) continue;
				hits += 1;
				sum += Math.min(255, shade);
			}
			const at = j * width + i;
			const all = samples ** 2;
			if (hits > 0) light[at] = (light[at] ?? 0) * (1 - hits / all) + sum / all;
		}
	}
}

/** Place on the card in metres from the middle of its mark, of a place in the picture. */
function projection({
	x,
	y,
	far,
	yaw,
	pitch,
	roll,
}: HeldCard): (px: number, py: number) => [u: number, v: number] {
	const [cy, sy, cp, sp, cr, sr] = [yaw, pitch, roll].flatMap((angle) => [Math.cos(angle), Math.sin(angle)]);
	const t = { cy: cy ?? 1, sy: sy ?? 0, cp: cp ?? 1, sp: sp ?? 0, cr: cr ?? 1, sr: sr ?? 0 };
	const right = [t.cy * t.cr, t.sp * t.sy * t.cr + t.cp * t.sr, -t.cp * t.sy * t.cr + t.sp * t.sr] as const;
	const down = [-t.cy * t.sr, -t.sp * t.sy * t.sr + t.cp * t.cr, t.cp * t.sy * t.sr + t.sp * t.cr] as const;
	const out = [t.sy, -t.sp * t.cy, t.cp * t.cy] as const;
	const middle = [((x - width / 2) / focal) * far, ((y - height / 2) / focal) * far, far] as const;
	const plane = out[0] * middle[0] + out[1] * middle[1] + out[2] * middle[2];
	return (px, py) => {
		const [dx, dy] = [(px - width / 2) / focal, (py - height / 2) / focal];
		const distance = plane / (out[0] * dx + out[1] * dy + out[2]);
		const [a, b, c] = [dx * distance - middle[0], dy * distance - middle[1], distance - middle[2]];
		return [right[0] * a + right[1] * b + right[2] * c, down[0] * a + down[1] * b + down[2] * c];
	};
}

const drawn = new WeakMap<PrintedCard, Uint8Array>();

/** Card in half millimetres, 1 for dark. */
function darkPartsOf(printed: PrintedCard): Uint8Array {
	const known = drawn.get(printed);
	if (known) return known;
	const [wide, high] = [printed.width * 2, printed.height * 2];
	const dark = new Uint8Array(wide * high);
	const fill = (box: PrintedCard['mark'], value: 0 | 1): void => {
		for (let y = Math.round(box.y * 2); y < Math.min(high, Math.round((box.y + box.height) * 2)); y += 1)
			dark.fill(value, y * wide + Math.round(box.x * 2), y * wide + Math.round((box.x + box.width) * 2));
	};
	for (const box of [...printed.dark, printed.mark]) fill(box, 1);
	for (const box of printed.white) fill(box, 0);
	drawn.set(printed, dark);
	return dark;
}

function cardShade(printed: PrintedCard, card: HeldCard) {
	const { width: wide, height: high, mark } = printed;
	const { glare, hidden } = card;
	const black = card.light * 0.16 + 8;
	const dark = darkPartsOf(printed);
	return (u: number, v: number): number | undefined => {
		const [x, y] = [u * 1000 + mark.x + mark.width / 2, v * 1000 + mark.y + mark.height / 2];
		if (x < 0 || y < 0 || x >= wide || y >= high) return undefined;
		if (hidden && u * hidden.a + v * hidden.b > hidden.from) return hidden.shade;
		const shine = glare
			? 200 * Math.exp(-(((u - glare.u) ** 2 + (v - glare.v) ** 2) / glare.radius ** 2))
			: 0;
		return (dark[Math.floor(y * 2) * wide * 2 + Math.floor(x * 2)] === 1 ? black : card.light) + shine;
	};
}

function blurred(light: Float32Array, deviation: number, motion: number): Float32Array {
	const reach = Math.ceil(deviation * 2.5);
	const weights = Array.from({ length: 2 * reach + 1 }, (_, index) =>
		Math.exp(-((index - reach) ** 2) / 2 / deviation ** 2),
	);
	const moved = Math.ceil(motion / 2);
	const flat = Array.from({ length: 2 * moved + 1 }, () => 1);
	const across = passed(light, weights, 1);
	const both = passed(across, weights, width);
	return motion > 0.3 ? passed(both, flat, 1) : both;
}

/** Weighs each pixel with those before and after it, along rows (`step` 1) or columns. */
function passed(light: Float32Array, weights: readonly number[], step: number): Float32Array {
	const reach = (weights.length - 1) / 2;
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const result = new Float32Array(light.length);
	for (let at = 0; at < light.length; at += 1) {
		let sum = 0;
		for (let index = -reach; index <= reach; index += 1)
			sum += (weights[index + reach] ?? 0) * (light[at + index * step] ?? light[at] ?? 0);
		result[at] = sum / total;
	}
	return result;
}

function noisy(light: Float32Array, noise: number, { normal }: Dice): GreyPicture {
	const shades = new Uint8Array(light.length);
	for (let at = 0; at < light.length; at += 1)
		shades[at] = Math.max(0, Math.min(255, Math.round((light[at] ?? 0) + normal() * noise)));
	return { width, height, light: shades };
}

/** Outcome of several looks at a scene. */
export type SceneCount = {
	/** Cards with the number of looks in which their own level was read. */
	readonly cards: readonly (HeldCard & { readonly times: number })[];
	/** Marks read at a card of another level, and marks where no card is. */
	readonly wrong: number;
	readonly ghosts: number;
	/** Cards that the count of the app has after the last look. */
	readonly counted: readonly SeenMark[];
};

/** Looks at a scene, and compares what is read with the cards that are there. */
export async function countScene({ cards, look }: Scene, looks: number): Promise<SceneCount> {
	const times = cards.map(() => 0);
	let [wrong, ghosts, count] = [0, 0, emptyCount];
	for (let number = 0; number < looks; number += 1) {
		const marks = await findMarks(look());
		count = afterLook(count, marks, number * 300);
		for (const mark of marks) {
			const at = cards.findIndex((card) => isAt(card, mark));
			if (at < 0) ghosts += 1;
			else if (cards[at]?.mark === mark.mark) times[at] = (times[at] ?? 0) + 1;
			else wrong += 1;
		}
	}
	const seen = cards.map((card, index) => ({ ...card, times: times[index] ?? 0 }));
	return { cards: seen, wrong, ghosts, counted: countedCards(count) };
}

/** True for a mark that is read where someone holds a card. */
export const isAt = (card: HeldCard, { x, y }: SeenMark): boolean =>
	Math.hypot(card.x - x, card.y - y) < pixelsOf(0.12, card.far) * 0.6 + 4;
