/** The alphanumeric characters of a QR code, which take 5.5 bits each, in the order of RFC 9285. */
const characters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

/** Encodes bytes as Base45 (RFC 9285), two bytes in three characters, which a QR code stores compactly. */
export function toBase45(bytes: readonly number[]): string {
	const pairs = Array.from({ length: Math.ceil(bytes.length / 2) }, (_, n) => bytes.slice(2 * n, 2 * n + 2));
	return pairs
		.map(([high = 0, low]) => (low === undefined ? digits(high, 2) : digits(high * 256 + low, 3)))
		.join('');
}

/** Decodes Base45; undefined for a text that `toBase45` cannot have produced. */
export function fromBase45(text: string): readonly number[] | undefined {
	const groups = text.match(/[^]{1,3}/gu) ?? [];
	const bytes = groups.flatMap((group) => bytesOf(group) ?? [NaN]);
	return bytes.some(Number.isNaN) ? undefined : bytes;
}

function bytesOf(group: string): readonly number[] | undefined {
	const value = Array.from(group, (character) => characters.indexOf(character)).reduceRight(
		(sum, digit) => (digit < 0 ? NaN : sum * 45 + digit),
		0,
	);
	if (group.length === 3 && value < 0x10000) return [value >> 8, value & 0xff];
	return group.length === 2 && value < 0x100 ? [value] : undefined;
}

/** Base 45 digits of a value, least significant first. */
const digits = (value: number, count: 2 | 3): string =>
	Array.from({ length: count }, (_, place) => characters.charAt(Math.floor(value / 45 ** place) % 45)).join(
		'',
	);
