/** Splits an array into chunks of at most `size`. */
export const inParts = <T>(all: readonly T[], size: number): readonly (readonly T[])[] =>
	Array.from({ length: Math.ceil(all.length / size) }, (_, part) =>
		all.slice(part * size, (part + 1) * size),
	);
