import { parseBeamerView, type BeamerView } from '$lib/report/beamer/beamer-view';

/** Facilitator's side: sends its view to every beamer window of the session, including one that opens later. */
export type BeamerHost = { readonly show: (view: BeamerView) => void; readonly close: () => void };

/**
 * `gone`: nobody answers any more; `unreadable`: the answer comes from a version of the app that this one cannot read.
 */
export type Lost = 'gone' | 'unreadable';

const hello = 'hello';
const goodbye = 'goodbye';

export const channelName = (sessionId: string): string => `bijeenkomst ${sessionId}`;

export function beamerHost(sessionId: string): BeamerHost {
	const channel = new BroadcastChannel(channelName(sessionId));
	let latest: { readonly at: number; readonly view: BeamerView } | undefined;
	let isOpen = true;
	channel.onmessage = ({ data }: MessageEvent<unknown>) => {
		if (data === hello && latest) channel.postMessage(latest);
	};
	return {
		show(view) {
			if (!isOpen) return;
			latest = { at: Math.max(Date.now(), (latest?.at ?? 0) + 1), view };
			channel.postMessage(latest);
		},
		close() {
			if (!isOpen) return;
			isOpen = false;
			channel.postMessage(goodbye);
			channel.close();
		},
	};
}

/**
 * Beamer's side. It polls, as a browser throttles the timers of a hidden facilitator's window but not its replies;
 * three polls without a reply mean that the window is gone.
 */
export function beamerGuest(
	sessionId: string,
	onview: (view: BeamerView) => void,
	onlost: (why: Lost) => void = () => undefined,
	patience = 2000,
): { readonly close: () => void } {
	const channel = new BroadcastChannel(channelName(sessionId));
	let unanswered = 0;
	let latest = 0;

	function lose(why: Lost): void {
		latest = 0;
		onlost(why);
	}

	channel.onmessage = ({ data }: MessageEvent<unknown>) => {
		if (data === hello) return;
		if (data === goodbye) {
			lose('gone');
			return;
		}
		const message = readMessage(data);
		if (!message) {
			lose('unreadable');
			return;
		}
		// with two windows on one session, follow the one that showed something last
		if (message.at < latest) return;
		unanswered = 0;
		if (message.at === latest) return;
		latest = message.at;
		onview(message.view);
	};

	function ask(): void {
		if (unanswered === 3) lose('gone');
		unanswered += 1;
		channel.postMessage(hello);
	}
	ask();
	const clock = setInterval(ask, patience);
	return {
		close() {
			clearInterval(clock);
			channel.close();
		},
	};
}

function readMessage(data: unknown): { readonly at: number; readonly view: BeamerView } | null {
	if (typeof data !== 'object' || data === null || !('at' in data) || !('view' in data)) return null;
	const { at, view } = data;
	const parsed = parseBeamerView(view);
	return typeof at === 'number' && parsed.ok ? { at, view: parsed.value } : null;
}
