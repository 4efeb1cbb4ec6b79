/** One step of a pointer or a key, as both WebDriver protocols write it. */
export type Action =
	| { readonly type: 'pointerMove'; readonly x: number; readonly y: number }
	| { readonly type: 'pointerDown' | 'pointerUp'; readonly button: number }
	| { readonly type: 'keyDown' | 'keyUp'; readonly value: string };

/** What follows each other in one hand. */
export type Actions = {
	readonly type: 'pointer' | 'key';
	readonly id: string;
	readonly actions: readonly Action[];
};

/** All that the journeys need of a browser; each kind of it has its own way of talking. */
export interface Engine {
	/** Where its downloads land. */
	readonly downloads: string;
	/** Goes there and waits until the page is loaded. */
	readonly goto: (url: string) => Promise<void>;
	readonly reload: () => Promise<void>;
	/** The value, or the value that is promised, of an expression in the page; it must give a text. */
	readonly evaluate: (expression: string) => Promise<string>;
	readonly act: (actions: Actions) => Promise<void>;
	/** Gives a file of this computer to the first file field of the page. */
	readonly chooseFile: (path: string) => Promise<void>;
	/** The windows that are open, oldest first. */
	readonly windows: () => Promise<readonly string[]>;
	/** From here on all of the above is about this window. */
	readonly switchTo: (window: string) => Promise<void>;
	readonly resize: (width: number, height: number) => Promise<void>;
	/** A PNG of what is in the window. */
	readonly screenshot: () => Promise<Buffer>;
	/** What went wrong behind the screen until now: errors in the console, uncaught errors, breaches of the policy. */
	readonly faults: () => Promise<readonly string[]>;
	readonly close: () => Promise<void>;
}
