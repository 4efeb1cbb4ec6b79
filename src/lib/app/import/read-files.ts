import type { Questionnaire } from '$lib/content/questionnaire';
import { textIn, type TextError } from '$lib/exchange/text-in-file';
import { type Result } from '$lib/result';
import type { FileError } from '$lib/scan/file-format';
import { onePerRef, refKey } from '$lib/scan/one-per-ref';
import { refOf, type QuestionnaireText } from '$lib/session/files/content';
import { readContents, type FileContents } from '$lib/session/files/session-file';
import { refusalOf, type RefusedFile } from './refusals';

/** Contents of all chosen files together. */
export type ReadFiles = FileContents & { readonly refused: readonly RefusedFile[] };

type Watch = { readonly onread: (done: number) => void; readonly signal: AbortSignal };

/** Bytes that suffice to recognise a kind of file. */
const headBytes = 512;

/** Reads files one by one, so that the page stays responsive; undefined when aborted. */
export async function readFiles(
	files: readonly File[],
	{ onread, signal }: Watch,
): Promise<ReadFiles | undefined> {
	const read: FileContents[] = [];
	const refused: RefusedFile[] = [];
	const known = new Map<string, Questionnaire>();
	for (const file of files) {
		if (signal.aborted) return undefined;
		const contents = await readFile(file, known);
		if (contents.ok) {
			read.push(contents.value);
			for (const { ref, content } of textsIn(contents.value)) known.set(refKey(ref), content);
		} else refused.push(await refusedFile(file, contents.error));
		onread(read.length + refused.length);
	}
	return {
		contents: read.flatMap(({ contents }) => contents),
		packs: onePerRef(
			read.flatMap(({ packs }) => packs),
			({ ref }) => ref,
		),
		regionAliases: read.flatMap(({ regionAliases }) => regionAliases),
		refused,
	};
}

async function readFile(
	file: File,
	known: ReadonlyMap<string, Questionnaire>,
): Promise<Result<FileContents, FileError | TextError>> {
	const text = await textIn(file);
	if (!text.ok) return text;
	return readContents(text.value, (ref) => known.get(refKey(ref)));
}

async function refusedFile(file: File, error: FileError | TextError): Promise<RefusedFile> {
	const head = await file
		.slice(0, headBytes)
		.arrayBuffer()
		.catch(() => new ArrayBuffer());
	return { fileName: file.name, refusal: refusalOf(file.name, new Uint8Array(head), error) };
}

const textsIn = ({ contents, packs }: FileContents): readonly QuestionnaireText[] => [
	...contents.map((content) => ({ ref: refOf(content), content: content.questionnaire })),
	...packs,
];
