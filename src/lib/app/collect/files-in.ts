/** All dropped files, including those in folders. */
export async function filesIn(items: DataTransferItemList): Promise<readonly File[]> {
	// the browser empties the list once the event is over
	const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
	return withoutHidden((await Promise.all(entries.map(filesOf))).flat());
}

/** Leaves out files that an operating system puts in folders, which nobody chose. */
export const withoutHidden = (files: readonly File[]): readonly File[] =>
	files.filter(({ name }) => !/^(\.|thumbs\.db$|desktop\.ini$)/i.test(name));

async function filesOf(entry: FileSystemEntry): Promise<readonly File[]> {
	if (entry instanceof FileSystemFileEntry) return [await fileOf(entry)];
	if (!(entry instanceof FileSystemDirectoryEntry)) return [];
	const found: File[] = [];
	for (const each of await entriesOf(entry)) found.push(...(await filesOf(each)));
	return found;
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
	new Promise((resolve, reject) => {
		entry.file(resolve, reject);
	});

/** Reads a folder in batches, as browsers return at most 100 entries at a time. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
	const reader = folder.createReader();
	const all: FileSystemEntry[] = [];
	for (;;) {
		const some = await new Promise<FileSystemEntry[]>((resolve, reject) => {
			reader.readEntries(resolve, reject);
		});
		if (some.length === 0) return all;
		all.push(...some);
	}
}
