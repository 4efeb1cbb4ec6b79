import type { jsPDF } from 'jspdf';
import { archivePart } from './archive';
import { attachmentPart, type Attachment } from './attachment';
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

/** Writes everything into one file: pages, structure, attachment, metadata. */
export function finishFile(doc: jsPDF, version: string, details: DocumentDetails, marks: Marks): Blob {
	const { creator, madeAt, fileId, attachment } = details;
	const title = withoutReturns(details.title);
	const subject = withoutReturns(details.subject);
	const producer = `jsPDF ${version}`;
	doc.setProperties({ title, subject, creator });
	// jsPDF ignores nl-NL without a word
	doc.setLanguage('nl');
	doc.viewerPreferences({ DisplayDocTitle: true });
	doc.setCreationDate(new UniversalDate(madeAt));
	doc.setFileId(fileId);
	const done = addParts(doc, [
		...(attachment ? [attachmentPart(attachment)] : []),
		structurePart(marks),
		// PDF/A-1 forbids attachments
		archivePart({ title, subject, creator, producer, madeAt, fileId, archival: !attachment }),
	]);
	const file = doc.output('blob');
	done();
	return file;
}

/** jsPDF writes the local time of a date, which is another one on another machine. */
class UniversalDate extends Date {
	override getFullYear = (): number => this.getUTCFullYear();
	override getMonth = (): number => this.getUTCMonth();
	override getDate = (): number => this.getUTCDate();
	override getHours = (): number => this.getUTCHours();
	override getMinutes = (): number => this.getUTCMinutes();
	override getTimezoneOffset = (): number => 0;
}

/**
 * jsPDF writes such text in two bytes a character, and programs read a byte 13 as a line feed; č has such a byte. What
 * has no other spelling becomes a box.
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
