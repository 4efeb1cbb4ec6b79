type PickerOptions = {
	readonly id: string;
	readonly types: readonly [
		{ readonly description: string; readonly accept: Readonly<Record<string, readonly string[]>> },
	];
};

type Access = { readonly mode: 'readwrite' };

declare global {
	/** Present only in browsers that can write to a file chosen by the user. */
	interface Window {
		readonly showOpenFilePicker?: (options: PickerOptions) => Promise<readonly FileSystemFileHandle[]>;
	}
	interface FileSystemFileHandle {
		readonly queryPermission?: (access: Access) => Promise<PermissionState>;
		readonly requestPermission?: (access: Access) => Promise<PermissionState>;
	}
}

const access: Access = { mode: 'readwrite' };

/** True in browsers that can keep a chosen file up to date. */
export const canKeepFile = (): boolean => window.showOpenFilePicker !== undefined;

/**
 * Lets the user choose an existing file; undefined if they cancel. The app has no save dialog: `showSaveFilePicker`
 * empties an existing file before it returns it (File System Access, "show save file picker").
 */
export async function pickBackupFile(): Promise<FileSystemFileHandle | undefined> {
	try {
		const files = await window.showOpenFilePicker?.({
			id: 'reservekopie',
			types: [{ description: 'Bouwstenenscan', accept: { 'application/json': ['.bouwstenenscan'] } }],
		});
		return files?.[0];
	} catch (error) {
		if (error instanceof DOMException && error.name === 'AbortError') return undefined;
		throw error;
	}
}

/** False until the user grants it again, which some browsers require after a restart. */
export const mayWrite = async (file: FileSystemFileHandle): Promise<boolean> =>
	(await file.queryPermission?.(access)) === 'granted';

/** Asks the user for write permission; only inside a user gesture. */
export const askToWrite = async (file: FileSystemFileHandle): Promise<boolean> =>
	(await mayWrite(file)) || (await file.requestPermission?.(access)) === 'granted';

/** Bytes certain to include the header of a file, before its contents. */
const headBytes = 1_000;

/** True for an empty file, and for one whose header is still as this device wrote it at `keptAt`. */
export async function isAsWeLeftIt(file: File, keptAt: string): Promise<boolean> {
	if (file.size === 0) return true;
	return keptAt !== '' && (await file.slice(0, headBytes).text()).includes(`"${keptAt}"`);
}

/** Writes all contents or nothing: the file stays as it was until the stream closes. */
export async function writeToFile(file: FileSystemFileHandle, contents: Blob): Promise<void> {
	const writable = await file.createWritable();
	try {
		await writable.write(contents);
		await writable.close();
	} catch (error) {
		await writable.abort().catch(() => undefined);
		throw error;
	}
}
