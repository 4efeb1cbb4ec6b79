import { addObject, asciiString, streamObject, textString, type FilePart } from './pdf-objects';

/** A file inside the PDF, that every PDF program can save. */
export type Attachment = { readonly name: string; readonly text: string; readonly description: string };

/**
 * Writes the attachment byte for byte, under a key of our own, so that `dataInPdf` finds it without knowing PDF. It
 * must be the first thing in the file that can hold words someone typed.
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
