/** The characters that a QR code packs at 5½ bits each, in the order of RFC 9285. */
const characters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

/** Bytes as text that a QR code holds in the least room: two bytes in three characters (RFC 9285). */
export function toBase45(bytes: readonly number[]): string {
	const pairs = Array.from({ length: Math.ceil(bytes.length / 2) }, (_, n) => bytes.slice(2 * n, 2 * n + 2));
	return pairs
		.map(([high = 0, low]) => (low === undefined ? digits(high, 2) : digits(high * 256 + low, 3)))
		.join('');
}

/** The bytes in such a text; undefined where it could not have come from `toBase45`. */
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

/** Least significant first. */
const digits = (value: number, count: 2 | 3): string =>
	Array.from({ length: count }, (_, place) => characters.charAt(Math.floor(value / 45 ** place) % 45)).join(
		'',
	);
