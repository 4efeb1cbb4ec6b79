import { deflate } from './deflate';
import { addObject, asciiString, streamObject, textString, type FilePart, type PdfFile } from './pdf-objects';

/** A file embedded in the PDF, which PDF viewers can save. */
export type Attachment = { readonly name: string; readonly text: string; readonly description: string };

/**
 * Embeds the attachment, compressed, under a key of our own, so that `dataInPdf` finds it without a PDF parser. Must
 * come before any other part of the file that can hold typed text, which might contain the same key.
 */
export async function attachmentPart({ name, text, description }: Attachment): Promise<FilePart> {
	const bytes = new TextEncoder().encode(text);
	const deflated = await deflate(bytes);
	const entries = [
		`/Type/EmbeddedFile/Subtype/application#2Fjson/Params<</Size ${bytes.length}>>`,
		`/BouwstenenscanData ${deflated.length}/Filter/FlateDecode`,
	];
	return {
		write: (file) =>
			embedded(file, addObject(file, streamObject(entries.join(''), deflated)), { name, description }),
	};
}

/** Writes the specification of the embedded file, and returns the catalog entries that refer to it. */
function embedded(file: PdfFile, stream: string, { name, description }: Omit<Attachment, 'text'>): string {
	const plainName = asciiString(
		name
			.normalize('NFD')
			.replace(/\p{M}/gu, '')
			.replace(/[^ -~]/g, '_'),
	);
	const specification = addObject(
		file,
		[
			`<</Type/Filespec/F${plainName}/UF${textString(name)}/Desc${textString(description)}`,
			`/AFRelationship/Data/EF<</F ${stream}/UF ${stream}>>>>`,
		].join(''),
	);
	return `/Names<</EmbeddedFiles<</Names[${textString(name)} ${specification}]>>>>/AF[${specification}]`;
}
