import type { Random } from '../random.ts';

type Break = (bytes: Buffer, random: Random) => Buffer;

/** Changes some bytes of the file. */
export const breakBytes: Break = (bytes, random) => random.pick(breaks)(bytes, random);

const cutOff: Break = (bytes, random) => bytes.subarray(0, random.below(bytes.length));

const cutFront: Break = (bytes, random) => bytes.subarray(random.below(bytes.length));

const flipBits: Break = (bytes, random) => {
	const flipped = Buffer.from(bytes);
	for (let left = 1 + random.below(8); left > 0 && flipped.length > 0; left--) {
		const at = random.below(flipped.length);
		flipped[at] = (flipped[at] ?? 0) ^ (1 << random.below(8));
	}
	return flipped;
};

const cutPiece: Break = (bytes, random) => {
	const [from, to] = twoPlaces(bytes, random);
	return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
};

const repeatPiece: Break = (bytes, random) => {
	const [from, to] = twoPlaces(bytes, random);
	return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]);
};

const addNoise: Break = (bytes, random) => {
	const at = random.below(bytes.length + 1);
	const noise = Buffer.from(Array.from({ length: 1 + random.below(40) }, () => random.below(256)));
	return Buffer.concat([bytes.subarray(0, at), noise, bytes.subarray(at)]);
};

/** Repeats a line. JSON takes the last of two equal keys; the value that was checked must be the one used. */
const repeatLine: Break = (bytes, random) => {
	const lines = bytes.toString('utf8').split('\n');
	const at = random.below(lines.length);
	return Buffer.from(lines.toSpliced(random.below(lines.length), 0, lines[at] ?? '').join('\n'));
};

const swapLines: Break = (bytes, random) => {
	const lines = bytes.toString('utf8').split('\n');
	const [at, other] = [random.below(lines.length), random.below(lines.length)];
	return Buffer.from(
		lines
			.with(at, lines[other] ?? '')
			.with(other, lines[at] ?? '')
			.join('\n'),
	);
};

const begin =
	(with_: string): Break =>
	(bytes) =>
		Buffer.concat([Buffer.from(with_, 'latin1'), bytes]);

const breaks: readonly [Break, ...Break[]] = [
	cutOff,
	cutOff,
	cutFront,
	flipBits,
	flipBits,
	flipBits,
	cutPiece,
	repeatPiece,
	addNoise,
	repeatLine,
	swapLines,
	begin('\xef\xbb\xbf\xef\xbb\xbf'),
	begin('PK\x03\x04'),
	begin('%PDF-1.7\n'),
	begin('\0'),
	(bytes) => Buffer.from(`\ufeff${bytes.toString('utf8')}`, 'utf16le'),
	(bytes) => Buffer.concat([bytes, bytes]),
	() => Buffer.from('['.repeat(10_000)),
	() => Buffer.from(`${'{"format":'.repeat(10_000)}0${'}'.repeat(10_000)}`),
	() => Buffer.alloc(0),
];

function twoPlaces(bytes: Buffer, random: Random): readonly [number, number] {
	const [one, other] = [random.below(bytes.length + 1), random.below(bytes.length + 1)];
	return [Math.min(one, other), Math.max(one, other)];
}
