import { addObject, asciiString, streamObject, textString, type FilePart } from './pdf-objects';

/** A file embedded in the PDF, which PDF viewers can save. */
export type Attachment = { readonly name: string; readonly text: string; readonly description: string };

/**
 * Embeds the attachment uncompressed under a key of our own, so that `dataInPdf` finds it without a PDF parser. Must
 * come before any other part of the file that can hold typed text, which might contain the same key.
 */
export const attachmentPart = ({ name, text, description }: Attachment): FilePart => ({
	write: (file) => {
		const bytes = new TextEncoder().encode(text);
		const { length } = bytes;
		const stream = addObject(
			file,
			streamObject(
				`/Type/EmbeddedFile/Subtype/application#2Fjson/Params<</Size ${length}>>/BouwstenenscanData ${length}`,
				bytes,
			),
		);
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
	},
});
