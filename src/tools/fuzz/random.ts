/** Seeded pseudo-random choices. */
export type Random = {
	/** Integer from 0 up to, but not including, `end`. */
	readonly below: (end: number) => number;
	readonly pick: <T>(from: readonly [T, ...T[]]) => T;
	readonly chance: (of: number) => boolean;
};

/** Mulberry32: short, and good enough to break files with. */
export function randomFrom(seed: number): Random {
	let state = seed >>> 0;
	const next = (): number => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (end: number): number => Math.floor(next() * end);
	return { below, pick: (from) => from[below(from.length)] ?? from[0], chance: (of) => next() < of };
}
