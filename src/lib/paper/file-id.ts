/** Derives a file id of 32 hexadecimal digits from a text (four FNV-1a hashes); not cryptographic. */
export function fileIdOf(text: string): string {
	return [0x811c9dc5, 0x1b873593, 0x27d4eb2f, 0x9e3779b9].map((seed) => sumOf(text, seed)).join('');
}

function sumOf(text: string, seed: number): string {
	let sum = seed;
	for (let index = 0; index < text.length; index += 1) {
		sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
	}
	return (sum >>> 0).toString(16).padStart(8, '0');
}
