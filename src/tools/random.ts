/** Seeded pseudo-random numbers. */
export interface Random {
	/** Integer from 0 up to, but not including, the limit. */
	readonly below: (limit: number) => number;
	/** True in this share of the cases, from 0 to 1. */
	readonly chance: (share: number) => boolean;
	readonly pick: <T>(items: readonly T[]) => T;
}

/** Mulberry32: small, and good enough to choose moments and to break files with. */
export function randomFrom(seed: number): Random {
	let state = seed | 0;
	const fraction = (): number => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (limit: number): number => Math.floor(fraction() * limit);
	return {
		below,
		chance: (share) => fraction() < share,
		pick: (items) => {
			const picked = items[below(items.length)];
			if (picked === undefined) throw new Error('Nothing to pick from');
			return picked;
		},
	};
}
