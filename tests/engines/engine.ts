/** One step of a pointer or a key, in the notation of both WebDriver protocols. */
export type Action =
	| { readonly type: 'pointerMove'; readonly x: number; readonly y: number }
	| { readonly type: 'pointerDown' | 'pointerUp'; readonly button: number }
	| { readonly type: 'keyDown' | 'keyUp'; readonly value: string };

/** Sequence of steps of one pointer or keyboard. */
export type Actions = {
	readonly type: 'pointer' | 'key';
	readonly id: string;
	readonly actions: readonly Action[];
};

/** Browser as the journeys need it; each engine has a protocol of its own. */
export interface Engine {
	/** Folder of its downloads. */
	readonly downloads: string;
	/** Navigates, and waits until the page is loaded. */
	readonly goto: (url: string) => Promise<void>;
	readonly reload: () => Promise<void>;
	/** Value of an expression in the page, awaited if it is a promise; it must be a string. */
	readonly evaluate: (expression: string) => Promise<string>;
	readonly act: (actions: Actions) => Promise<void>;
	/** Puts a file of this computer in the first file field of the page. */
	readonly chooseFile: (path: string) => Promise<void>;
	/** Open windows, oldest first. */
	readonly windows: () => Promise<readonly string[]>;
	/** Directs all of the above to this window from now on. */
	readonly switchTo: (window: string) => Promise<void>;
	readonly resize: (width: number, height: number) => Promise<void>;
	/** PNG of the window's contents. */
	readonly screenshot: () => Promise<Buffer>;
	/** Errors so far that the screen does not show: in the console, uncaught, and violations of the policy. */
	readonly faults: () => Promise<readonly string[]>;
	readonly close: () => Promise<void>;
}
