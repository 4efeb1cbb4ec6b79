import { colourProfile } from './profile/colour-profile';
import { addObject, streamObject, type FilePart } from './pdf-objects';

type Metadata = {
	readonly title: string;
	readonly subject: string;
	readonly creator: string;
	/** The program that wrote the file. */
	readonly producer: string;
	/** ISO 8601. */
	readonly madeAt: string;
	readonly fileId: string;
	/** Whether the file claims conformance to PDF/A-1b. */
	readonly archival: boolean;
};

/** Requirements of PDF/A: XMP metadata, and an output intent that defines the colours. */
export const archivePart = (metadata: Metadata): FilePart => ({
	write: (file) => {
		const xmp = addObject(
			file,
			streamObject('/Type/Metadata/Subtype/XML', new TextEncoder().encode(metadataPacket(metadata))),
		);
		const profile = addObject(file, streamObject('/N 3', colourProfile()));
		const intent = `<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)/DestOutputProfile ${profile}>>`;
		return `/Metadata ${xmp}/OutputIntents[${intent}]`;
	},
});

/** The metadata as an XMP packet; must agree with the document information dictionary. */
function metadataPacket(metadata: Metadata): string {
	const { title, subject, creator, producer, madeAt, fileId, archival } = metadata;
	const facts = [
		'<dc:format>application/pdf</dc:format>',
		'<dc:language><rdf:Bag><rdf:li>nl</rdf:li></rdf:Bag></dc:language>',
		`<dc:title>${inDefaultLanguage(title)}</dc:title>`,
		`<dc:description>${inDefaultLanguage(subject)}</dc:description>`,
		`<xmp:CreatorTool>${escaped(creator)}</xmp:CreatorTool>`,
		`<xmp:CreateDate>${new Date(madeAt).toISOString().slice(0, 19)}Z</xmp:CreateDate>`,
		`<pdf:Producer>${escaped(producer)}</pdf:Producer>`,
		`<xmpMM:DocumentID>uuid:${uuidOf(fileId)}</xmpMM:DocumentID>`,
		...(archival ? ['<pdfaid:part>1</pdfaid:part>', '<pdfaid:conformance>B</pdfaid:conformance>'] : []),
	];
	return [
		'<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
		'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
		`<rdf:Description rdf:about="" ${namespaces}>`,
		...facts,
		'</rdf:Description></rdf:RDF></x:xmpmeta>',
		'<?xpacket end="r"?>',
	].join('\n');
}

const namespaces = [
	'xmlns:dc="http://purl.org/dc/elements/1.1/"',
	'xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
	'xmlns:pdf="http://ns.adobe.com/pdf/1.3/"',
	'xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"',
	'xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"',
].join(' ');

const inDefaultLanguage = (text: string): string =>
	`<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt>`;

const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const uuidOf = (fileId: string): string =>
	fileId.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
