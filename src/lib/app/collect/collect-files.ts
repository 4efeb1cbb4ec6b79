import { bytesIn, textOf, type TextError } from '$lib/exchange/text-in-file';
import type { FileError } from '$lib/scan/file-format';
import type { Questionnaire } from '$lib/content/questionnaire';
import { collect } from '$lib/session/collect';
import type { CollectedRow } from '$lib/session/collection/collected-row';
import { refOf, type QuestionnaireText } from '$lib/session/files/content';
import type { ok, Result } from '$lib/result';
import { readContents, type FileContents } from '$lib/session/files/session-file';
import type { RowCounts } from '$lib/storage/stores/collection-store';
import { QuestionnaireCuts } from './questionnaire-cuts';

/** Reason for leaving a file out; `no-answers`: a file of the app without a scan or session. */
export type CollectRefusal = FileError | TextError | 'no-answers';

/** Number of files left out for one reason, and the names of the first few. */
export type RefusalCount = {
	readonly reason: CollectRefusal;
	readonly count: number;
	readonly names: readonly string[];
};

/** Progress so far; everything counted as added is stored. */
export type CollectProgress = RowCounts & {
	readonly done: number;
	readonly total: number;
	readonly refused: readonly RefusalCount[];
};

export type Reading = {
	readonly add: (rows: readonly CollectedRow[], texts: readonly QuestionnaireText[]) => Promise<RowCounts>;
	readonly onprogress: (progress: CollectProgress) => void;
	readonly signal: AbortSignal;
};

/** Files read at a time. Each is a short task, so the page stays responsive. */
const slice = 32;
/** Slices per write to the database, which each time waits for the disk. */
const slicesPerWrite = 16;
const namesShown = 3;

/**
 * Reads files slice by slice and keeps only the rows of each. Stops at once when cancelled, also if a file takes long,
 * and writes the rows read by then. Rejects if the device refuses to store.
 */
export async function collectFiles(files: readonly File[], reading: Reading): Promise<CollectProgress> {
	const known: Known = { texts: new Map(), cuts: new QuestionnaireCuts() };
	let progress: CollectProgress = {
		done: 0,
		total: files.length,
		added: 0,
		renewed: 0,
		known: 0,
		refused: [],
	};
	let waiting: readonly CollectedRow[] = [];
	const write = async (): Promise<void> => {
		const added = await reading.add(waiting, [...known.texts.values()]);
		waiting = [];
		progress = {
			...progress,
			added: progress.added + added.added,
			renewed: progress.renewed + added.renewed,
			known: progress.known + added.known,
		};
	};
	// the first alone: those after it are read without its questionnaire
	let next = files.slice(0, 1).map(open);
	const cancelled = whenAborted(reading.signal);
	while (next.length > 0) {
		const some = next;
		// the browser opens these while the page reads those
		next = files.slice(progress.done + some.length, progress.done + some.length + slice).map(open);
		const read = await Promise.race([cancelled, Promise.all(some.map((file) => readFile(file, known)))]);
		if (!read) break;
		waiting = [...waiting, ...read.flatMap(({ rows }) => rows)];
		progress = {
			...progress,
			done: progress.done + some.length,
			refused: read.reduce(withRefusal, progress.refused),
		};
		if (waiting.length >= slice * slicesPerWrite) await write();
		reading.onprogress(progress);
	}
	await write();
	reading.onprogress(progress);
	return progress;
}

const whenAborted = (signal: AbortSignal): Promise<undefined> =>
	new Promise((resolve) => {
		const stop = (): void => {
			resolve(undefined);
		};
		if (signal.aborted) stop();
		else signal.addEventListener('abort', stop);
	});

type Read = {
	readonly name: string;
	readonly rows: readonly CollectedRow[];
	readonly refusal: CollectRefusal | null;
};

/** Everything read before that makes the next file faster to read. */
type Known = {
	readonly texts: Map<string, QuestionnaireText>;
	readonly cuts: QuestionnaireCuts;
};

type Opened = { readonly name: string; readonly bytes: ReturnType<typeof bytesIn> };

const open = (file: File): Opened => ({ name: file.name, bytes: bytesIn(file) });

async function readFile({ name, bytes: opened }: Opened, known: Known): Promise<Read> {
	const refused = (refusal: CollectRefusal): Read => ({ name, rows: [], refusal });
	const bytes = await opened;
	if (!bytes.ok) return refused(bytes.error);
	const read = (await readShort(bytes.value, known)) ?? (await readWhole(bytes.value, known));
	if (!read.ok) return refused(read.error);
	const { contents } = read.value;
	if (contents.length === 0) return refused('no-answers');
	for (const content of contents) {
		const ref = refOf(content);
		known.texts.set(keyOf(ref), { ref, content: content.questionnaire });
	}
	return { name, rows: contents.map(collect), refusal: null };
}

/** Reads a file without its questionnaire, if that was read before. */
async function readShort(
	bytes: Uint8Array,
	{ texts, cuts }: Known,
): Promise<ReturnType<typeof ok<FileContents>> | undefined> {
	for (const text of cuts.without(bytes)) {
		const read = await readContents(text, (ref) => textFor(texts, ref));
		if (read.ok) return read;
	}
	return undefined;
}

async function readWhole(
	bytes: Uint8Array<ArrayBuffer>,
	{ texts, cuts }: Known,
): Promise<Result<FileContents, FileError | TextError>> {
	const text = await textOf(bytes);
	if (!text.ok) return text;
	const read = await readContents(text.value, (ref) => textFor(texts, ref));
	if (read.ok) cuts.remember(bytes);
	return read;
}

const keyOf = ({ id, version, hash }: QuestionnaireText['ref']): string => `${id} ${version} ${hash}`;

const textFor = (
	known: ReadonlyMap<string, QuestionnaireText>,
	ref: QuestionnaireText['ref'],
): Questionnaire | undefined => known.get(keyOf(ref))?.content;

function withRefusal(refused: readonly RefusalCount[], { name, refusal }: Read): readonly RefusalCount[] {
	if (refusal === null) return refused;
	const before = refused.find(({ reason }) => reason === refusal);
	if (!before) return [...refused, { reason: refusal, count: 1, names: [name] }];
	const names = before.names.length < namesShown ? [...before.names, name] : before.names;
	return refused.map((each) => (each === before ? { ...each, count: each.count + 1, names } : each));
}
