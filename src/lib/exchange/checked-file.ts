import { inSlices } from '$lib/in-slices';
import { err, ok, type Result } from '$lib/result';
import { maxFileBytes, type FileError } from '$lib/scan/file-format';
import { inBytes } from './in-bytes';
import { sameDataSteps } from './same-data';

/** Reason for making no file: it would read back differently, or it would be too large to open. */
export type NoFile = 'not-the-same' | 'too-large';

/** Contents of a file, as text and as the bytes that are stored. */
export type FileContents = { readonly text: string; readonly bytes: Blob };

/** Serializes the content, reads the text back and returns it only when both are the same data. */
export async function checkedFile<T>(
	content: T,
	write: (content: T) => Promise<string>,
	read: (text: string) => Promise<Result<T, FileError>>,
): Promise<Result<FileContents, NoFile>> {
	const text = await write(content);
	const bytes = await inBytes(text);
	if (bytes.size > maxFileBytes) return err('too-large');
	const back = await read(text);
	const isSame = back.ok && (await inSlices(sameDataSteps(back.value, content)));
	return isSame ? ok({ text, bytes }) : err('not-the-same');
}
