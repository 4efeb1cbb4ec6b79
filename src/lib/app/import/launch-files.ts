/** Files that an installed app was opened with; Chromium only. */
type LaunchQueue = {
	setConsumer: (consumer: (launch: { readonly files?: readonly FileSystemHandle[] }) => void) => void;
};

declare global {
	interface Window {
		readonly launchQueue?: LaunchQueue;
	}
}

/** Calls `take` with the files that the system opened this app with. */
export function onLaunchFiles(take: (files: readonly File[]) => void): void {
	window.launchQueue?.setConsumer(({ files = [] }) => {
		void filesOf(files).then((read) => {
			if (read.length > 0) take(read);
		});
	});
}

/** Reads the handles; a file that was moved since yields an empty one, which is then refused. */
async function filesOf(handles: readonly FileSystemHandle[]): Promise<readonly File[]> {
	const isFile = (handle: FileSystemHandle): handle is FileSystemFileHandle => handle.kind === 'file';
	return Promise.all(
		handles.filter(isFile).map((handle) => handle.getFile().catch(() => new File([], handle.name))),
	);
}
