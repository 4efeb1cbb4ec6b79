/** Crockford's base 32: one case, and no I, L, O and U, which are read as 1, 1, 0 and V. */
const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const bitsPerSymbol = 5;

/** Number of symbols for a number of bytes. */
export const symbolsFor = (bytes: number): number => Math.ceil((bytes * 8) / bitsPerSymbol);

/** Encodes bytes in base 32, the highest bits first; fills the last symbol up with zeros. */
export function toBase32(bytes: readonly number[]): string {
	const bits = bytes.map((byte) => byte.toString(2).padStart(8, '0')).join('');
	return (bits.match(/.{1,5}/g) ?? [])
		.map((group) => symbols.charAt(parseInt(group.padEnd(bitsPerSymbol, '0'), 2)))
		.join('');
}

/** Decodes base 32; undefined for a text that `toBase32` cannot have produced. */
export function fromBase32(text: string): readonly number[] | undefined {
	const values = Array.from(text, (symbol) => symbols.indexOf(symbol));
	if (values.includes(-1)) return undefined;
	const bits = values.map((value) => value.toString(2).padStart(bitsPerSymbol, '0')).join('');
	const bytes = (bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2));
	return toBase32(bytes) === text ? bytes : undefined;
}
