/**
 * CRC-32 (the one of zip) over text of one byte a character. It is for accidents, not for forgery: a hash of the browser's
 * own is asynchronous and eight times as long, and both cost on a card that should be small and read at once.
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
