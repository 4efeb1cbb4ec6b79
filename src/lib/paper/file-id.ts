/** Derives a file id of 32 hexadecimal digits from a text (four FNV-1a hashes); not cryptographic. */
export function fileIdOf(text: string): string {
	// all in one pass: the text of a report with data is half a megabyte
	let [a, b, c, d] = [0x811c9dc5, 0x1b873593, 0x27d4eb2f, 0x9e3779b9];
	for (let index = 0; index < text.length; index += 1) {
		const unit = text.charCodeAt(index);
		a = Math.imul(a ^ unit, prime);
		b = Math.imul(b ^ unit, prime);
		c = Math.imul(c ^ unit, prime);
		d = Math.imul(d ^ unit, prime);
	}
	return [a, b, c, d].map((sum) => (sum >>> 0).toString(16).padStart(8, '0')).join('');
}

const prime = 0x01000193;
