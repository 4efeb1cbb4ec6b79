/** Offers a file as a download. */
export function download(name: string, content: Blob): void {
	const url = URL.createObjectURL(content);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// the browser needs the URL until it has written the file
	setTimeout(() => {
		URL.revokeObjectURL(url);
	}, 60_000);
}

/** Whether the device has a share sheet that accepts this file. */
export function canShare(file: File): boolean {
	return typeof navigator.share === 'function' && navigator.canShare({ files: [file] });
}

export type ShareOutcome = 'shared' | 'cancelled' | 'failed';

/** Opens the share sheet of the device. */
export async function share(what: ShareData): Promise<ShareOutcome> {
	try {
		await navigator.share(what);
		return 'shared';
	} catch (error) {
		return error instanceof DOMException && error.name === 'AbortError' ? 'cancelled' : 'failed';
	}
}
