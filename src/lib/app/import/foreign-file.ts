/** Kinds of file that people choose by mistake, as far as the name and the first bytes tell. */
export type ForeignKind =
	| 'empty'
	| 'word'
	| 'excel'
	| 'zip'
	| 'mail'
	| 'picture'
	| 'web-page'
	| 'questionnaire'
	| 'raw-data'
	| 'cut-off';

const hasSignature = (bytes: Uint8Array, signature: readonly number[], at = 0): boolean =>
	signature.every((byte, index) => bytes[at + index] === byte);

const zip = [0x50, 0x4b, 0x03, 0x04];
const oldOffice = [0xd0, 0xcf, 0x11, 0xe0];
const jpeg = [0xff, 0xd8, 0xff];
const png = [0x89, 0x50, 0x4e, 0x47];
/** Bytes of "ftyphe", at offset 4: a HEIC picture from a phone. */
const heic = [0x66, 0x74, 0x79, 0x70, 0x68, 0x65];

/** Most likely kind of a file that could not be opened; undefined if there is nothing better to say. */
export function foreignKind(name: string, head: Uint8Array): ForeignKind | undefined {
	if (head.length === 0) return 'empty';
	const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
	if (hasSignature(head, zip) || hasSignature(head, oldOffice)) return packedKind(ending);
	if (hasSignature(head, jpeg) || hasSignature(head, png) || hasSignature(head, heic, 4)) return 'picture';
	return textKind(ending, new TextDecoder().decode(head).trimStart());
}

function packedKind(ending: string): ForeignKind {
	if (/^(docx?|odt|rtf)$/.test(ending)) return 'word';
	if (/^(xlsx?|xlsm|ods)$/.test(ending)) return 'excel';
	return ending === 'msg' ? 'mail' : 'zip';
}

function textKind(ending: string, text: string): ForeignKind | undefined {
	if (ending === 'eml') return 'mail';
	if (/^ya?ml$/.test(ending)) return 'questionnaire';
	if (/^<(!doctype html|html)/i.test(text)) return 'web-page';
	if (/^\{\s*"format":\s*"bouwstenenscan-ruwe-gegevens"/.test(text)) return 'raw-data';
	// a file of the app begins like this, so if it cannot be parsed its end is missing
	return /^\{\s*"format":\s*"bouwstenenscan"/.test(text) ? 'cut-off' : undefined;
}
