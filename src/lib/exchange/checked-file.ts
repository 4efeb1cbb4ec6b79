import { err, ok, type Result } from '$lib/result';
import { maxFileBytes, type FileError } from '$lib/scan/file-format';
import { sameData } from './same-data';

/** Why no file was made: it would not open as what went in, or not at all. */
export type NoFile = 'not-the-same' | 'too-large';

/** The text of a file, read back and compared with what went in before it is handed out. */
export async function checkedFile<T>(
	content: T,
	write: (content: T) => Promise<string>,
	read: (text: string) => Promise<Result<T, FileError>>,
): Promise<Result<string, NoFile>> {
	const text = await write(content);
	if (new TextEncoder().encode(text).length > maxFileBytes) return err('too-large');
	const back = await read(text);
	return back.ok && sameData(back.value, content) ? ok(text) : err('not-the-same');
}
