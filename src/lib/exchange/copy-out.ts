/** Formats of one content, by media type. */
export type Formats = Readonly<Record<string, Promise<Blob>>>;

/**
 * Puts one content on the clipboard in several formats; false where the browser refuses. The formats are promises, as
 * Safari allows the clipboard only while it handles the press.
 */
export async function copyOut(formats: Formats): Promise<boolean> {
	try {
		await navigator.clipboard.write([new ClipboardItem(formats)]);
		return true;
	} catch {
		return false;
	}
}

/** Whether the clipboard of this browser takes a format beside text, HTML and PNG. */
export const canCopy = (type: string): boolean =>
	typeof ClipboardItem !== 'undefined' &&
	typeof ClipboardItem.supports === 'function' &&
	ClipboardItem.supports(type);
