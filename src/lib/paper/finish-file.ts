import type { jsPDF } from 'jspdf';
import { archivePart } from './archive';
import { attachmentPart, type Attachment } from './attachment';
import { compressPages } from './compress-pages';
import { addParts } from './jspdf-parts';
import type { Marks } from './marks';
import { structurePart } from './structure-part';

export type DocumentDetails = {
	readonly title: string;
	readonly subject: string;
	readonly creator: string;
	/** ISO 8601. */
	readonly madeAt: string;
	/** 32 hexadecimal digits; the same for the same contents. */
	readonly fileId: string;
	readonly attachment: Attachment | null;
};

/** Writes the file: pages, structure, attachment and metadata. */
export async function finishFile(
	doc: jsPDF,
	version: string,
	details: DocumentDetails,
	marks: Marks,
): Promise<Blob> {
	const { creator, madeAt, fileId, attachment } = details;
	const title = withoutReturns(details.title);
	const subject = withoutReturns(details.subject);
	const producer = `jsPDF ${version}`;
	const attached = attachment ? [await attachmentPart(attachment)] : [];
	const withPages = await compressPages(doc);
	// without a pause from here on: the same document may be finished twice at a time
	doc.setProperties({ title, subject, creator });
	// jsPDF silently ignores nl-NL
	doc.setLanguage('nl');
	doc.viewerPreferences({ DisplayDocTitle: true });
	doc.setCreationDate(new UniversalDate(madeAt));
	doc.setFileId(fileId);
	const done = addParts(doc, [
		...attached,
		structurePart(marks),
		// PDF/A-1 forbids attachments
		archivePart({ title, subject, creator, producer, madeAt, fileId, archival: !attachment }),
	]);
	const file = withPages(() => doc.output('blob'));
	done();
	return file;
}

/** A date whose local time is UTC: jsPDF writes local time, so the file would differ between time zones. */
class UniversalDate extends Date {
	override getFullYear = (): number => this.getUTCFullYear();
	override getMonth = (): number => this.getUTCMonth();
	override getDate = (): number => this.getUTCDate();
	override getHours = (): number => this.getUTCHours();
	override getMinutes = (): number => this.getUTCMinutes();
	override getTimezoneOffset = (): number => 0;
}

/**
 * Avoids characters with a byte 0x0D in UTF-16, such as č, by decomposing them or else replacing them by a box: jsPDF
 * writes titles in unescaped UTF-16, where PDF viewers read that byte as a line break.
 */
export const withoutReturns = (text: string): string =>
	Array.from(
		text.replace(/\p{Default_Ignorable_Code_Point}/gu, ''),
		(character) => [character, character.normalize('NFD'), '□'].find(hasNoReturn) ?? '',
	).join('');

const hasNoReturn = (text: string): boolean =>
	Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)).every(
		(unit) => unit >> 8 !== 13 && (unit & 255) !== 13,
	);
