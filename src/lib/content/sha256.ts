/** SHA-256 (FIPS 180-4) of a text in UTF-8, in 64 hex digits. At once, where `crypto.subtle` answers later. */
export function sha256(text: string): string {
	const words = padded(new TextEncoder().encode(text));
	const hash = start.slice();
	for (let block = 0; block < words.length; block += 16) addBlock(hash, words.subarray(block, block + 16));
	return Array.from(hash, (word) => word.toString(16).padStart(8, '0')).join('');
}

/** The first `count` primes. */
function primes(count: number): readonly number[] {
	const found: number[] = [];
	for (let next = 2; found.length < count; next += 1)
		if (found.every((prime) => next % prime !== 0)) found.push(next);
	return found;
}

/** The first 32 bits of the fraction. */
const fraction = (value: number): number => (value % 1) * 2 ** 32;

const start = Uint32Array.from(primes(8), (prime) => fraction(Math.sqrt(prime)));
const constants = Uint32Array.from(primes(64), (prime) => fraction(Math.cbrt(prime)));

/** Whole blocks of sixteen words: the bytes, a one, zeros, and the length in bits. */
function padded(bytes: Uint8Array): Uint32Array {
	const blocks = Math.ceil((bytes.length + 9) / 64);
	const view = new DataView(new ArrayBuffer(blocks * 64));
	bytes.forEach((byte, at) => {
		view.setUint8(at, byte);
	});
	view.setUint8(bytes.length, 0x80);
	view.setBigUint64(blocks * 64 - 8, BigInt(bytes.length) * 8n);
	return Uint32Array.from({ length: blocks * 16 }, (_, at) => view.getUint32(at * 4));
}

function addBlock(hash: Uint32Array, block: Uint32Array): void {
	const schedule = expanded(block);
	let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
	schedule.forEach((word, at) => {
		const first = h + mixed(e, 6, 11, 25) + ((e & f) ^ (~e & g)) + (constants[at] ?? 0) + word;
		const second = mixed(a, 2, 13, 22) + ((a & b) ^ (a & c) ^ (b & c));
		[a, b, c, d, e, f, g, h] = [(first + second) | 0, a, b, c, (d + first) | 0, e, f, g];
	});
	[a, b, c, d, e, f, g, h].forEach((word, at) => (hash[at] = (hash[at] ?? 0) + word));
}

/** The sixteen words of a block become sixty-four. */
function expanded(block: Uint32Array): Uint32Array {
	const schedule = new Uint32Array(64);
	schedule.set(block);
	const at = (index: number): number => schedule[index] ?? 0;
	for (let index = 16; index < 64; index += 1) {
		const [early, late] = [at(index - 15), at(index - 2)];
		const small = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
		const large = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
		schedule[index] = at(index - 16) + small + at(index - 7) + large;
	}
	return schedule;
}

const turned = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits));

const mixed = (word: number, one: number, two: number, three: number): number =>
	turned(word, one) ^ turned(word, two) ^ turned(word, three);
