type PickerOptions = {
	readonly id: string;
	readonly types: readonly [
		{ readonly description: string; readonly accept: Readonly<Record<string, readonly string[]>> },
	];
};

type Access = { readonly mode: 'readwrite' };

declare global {
	/** Only where the browser can write to a file that someone chose. */
	interface Window {
		readonly showOpenFilePicker?: (options: PickerOptions) => Promise<readonly FileSystemFileHandle[]>;
	}
	interface FileSystemFileHandle {
		readonly queryPermission?: (access: Access) => Promise<PermissionState>;
		readonly requestPermission?: (access: Access) => Promise<PermissionState>;
	}
}

const access: Access = { mode: 'readwrite' };

/** True where the browser can keep a chosen file up to date. */
export const canKeepFile = (): boolean => window.showOpenFilePicker !== undefined;

/**
 * The existing file that someone chooses; undefined when they think better of it. The app has no save dialog:
 * `showSaveFilePicker` empties an existing file before it hands it over (File System Access, "show save file picker").
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

/** After a restart the browser may want to ask again. */
export const mayWrite = async (file: FileSystemFileHandle): Promise<boolean> =>
	(await file.queryPermission?.(access)) === 'granted';

/** Lets the browser ask; only after a click or a key. */
export const askToWrite = async (file: FileSystemFileHandle): Promise<boolean> =>
	(await mayWrite(file)) || (await file.requestPermission?.(access)) === 'granted';

/** Long enough for all that a file says of itself before its contents. */
const headBytes = 1_000;

/** True for an empty file, and for one that still begins as this device wrote it at `keptAt`. */
export async function isAsWeLeftIt(file: File, keptAt: string): Promise<boolean> {
	if (file.size === 0) return true;
	return keptAt !== '' && (await file.slice(0, headBytes).text()).includes(`"${keptAt}"`);
}

/** The whole text or nothing: until it is closed the file is as it was. */
export async function writeToFile(file: FileSystemFileHandle, text: string): Promise<void> {
	const writable = await file.createWritable();
	try {
		await writable.write(text);
		await writable.close();
	} catch (error) {
		await writable.abort().catch(() => undefined);
		throw error;
	}
}
