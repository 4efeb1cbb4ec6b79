/**
 * CRC-32 (as in zip) of text with one byte per character. Detects accidents, not forgery: the browser's own hashes are
 * asynchronous and eight times as long, too costly for a card that must be small and read at once.
 */
export function crc32(text: string): number {
	const rest = Array.from(text, (character) => character.charCodeAt(0)).reduce(
		(crc, byte) => shiftedEightTimes(crc ^ byte),
		0xffffffff,
	);
	return ~rest >>> 0;
}

function shiftedEightTimes(crc: number): number {
	let rest = crc;
	for (let bit = 0; bit < 8; bit += 1) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
	return rest;
}
