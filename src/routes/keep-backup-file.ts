type PickerOptions = {
	readonly id: string;
	readonly suggestedName: string;
	readonly types: readonly [
		{ readonly description: string; readonly accept: Readonly<Record<string, readonly string[]>> },
	];
};

type Access = { readonly mode: 'readwrite' };

declare global {
	/** Only where the browser can write to a file that someone chose. */
	interface Window {
		readonly showSaveFilePicker?: (options: PickerOptions) => Promise<FileSystemFileHandle>;
	}
	interface FileSystemFileHandle {
		readonly queryPermission?: (access: Access) => Promise<PermissionState>;
		readonly requestPermission?: (access: Access) => Promise<PermissionState>;
	}
}

const access: Access = { mode: 'readwrite' };

/** True where the browser can keep a chosen file up to date. */
export const canKeepFile = (): boolean => window.showSaveFilePicker !== undefined;

/** The file that someone chooses; undefined when they think better of it. */
export async function pickBackupFile(): Promise<FileSystemFileHandle | undefined> {
	try {
		return await window.showSaveFilePicker?.({
			id: 'reservekopie',
			suggestedName: 'Bouwstenenscan reservekopie.bouwstenenscan',
			types: [{ description: 'Bouwstenenscan', accept: { 'application/json': ['.bouwstenenscan'] } }],
		});
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
