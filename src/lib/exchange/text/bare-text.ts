/**
 * Undoes what programs do to a text on its way: quoted-printable and base 64 of mail, URL encoding, HTML and the escapes
 * of JSON. A text may have gone through several, or through one twice. Not for reading: what it cannot decode is a space.
 */
export function bareText(text: string): string {
	let bare = [text, ...decodedBlocks(text)].join('\n');
	for (let round = 0; round < mostRounds; round += 1) {
		const next = decodedOnce(bare);
		if (next === bare) return bare;
		bare = next;
	}
	return bare;
}

const mostRounds = 4;

const decodedOnce = (text: string): string =>
	text
		.replace(/=[ \t]*\r?\n/g, '')
		.replace(/[=%]([0-9a-f]{2})/gi, (_, hex: string) => character(parseInt(hex, 16)))
		.replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => character(parseInt(hex, 16)))
		.replace(/\\[nrt]/g, ' ')
		// a tag, but not a code between angle brackets, nor an open bracket before one
		.replace(/<[/!]?(?!bscan)[a-z-](?:(?!bscan)[^<>])*>/gi, '')
		.replace(/&#(\d{1,7});/g, (_, digits: string) => character(Number(digits)))
		.replace(/&#x([0-9a-f]{1,6});/gi, (_, hex: string) => character(parseInt(hex, 16)))
		.replace(/&amp;/gi, '&')
		.replace(/&[a-z]{2,8};/gi, ' ');

/** An ASCII character; anything else is one byte or sign of what separates, and becomes a space. */
const character = (code: number): string => (code < 0x80 ? String.fromCharCode(code) : ' ');

/** Limit in characters for a block of base 64, above which it is a picture or an attachment. */
const longestBlock = 1_000_000;

/** Texts in base 64, as the body of a mail with accents in it. */
function decodedBlocks(text: string): readonly string[] {
	const blocks = text.match(/(?:^[ \t>]*[A-Za-z0-9+/]{20,}={0,2}[ \t]*(?:\r?\n|$))+/gm) ?? [];
	return blocks.flatMap((block) => (block.length > longestBlock ? [] : (decodedBlock(block) ?? [])));
}

function decodedBlock(block: string): string | undefined {
	try {
		return atob(block.replace(/[\s>]/g, ''));
	} catch {
		// a line of other text that looks like base 64
		return undefined;
	}
}
