import { parseBeamerView, type BeamerView } from '$lib/report/beamer/beamer-view';

/** Facilitator's side: sends its view to every beamer window of the session, including one that opens later. */
export type BeamerHost = { readonly show: (view: BeamerView) => void; readonly close: () => void };

/** Whether a beamer window is on the channel: never seen yet, here, or seen before. */
export type Presence = 'none' | 'here' | 'gone';

/**
 * `gone`: nobody answers any more; `unreadable`: the answer comes from a version of the app that this one cannot read.
 */
export type Lost = 'gone' | 'unreadable';

const hello = 'hello';
const goodbye = 'goodbye';
/** Says that a beamer window closes; another one asks again soon. */
const left = 'left';

/** Milliseconds between two polls of a beamer; after three without an answer, or without a poll, the other is gone. */
const patience = 2000;

/** Beamer's side: `leave` says that the window may be about to go. */
export type BeamerGuest = { readonly leave: () => void; readonly close: () => void };

export const channelName = (sessionId: string): string => `bijeenkomst ${sessionId}`;

export function beamerHost(
	sessionId: string,
	onpresence: (presence: Presence) => void = () => undefined,
	wait = patience,
): BeamerHost {
	const channel = new BroadcastChannel(channelName(sessionId));
	let latest: { readonly at: number; readonly view: BeamerView } | undefined;
	let isOpen = true;
	let leaving: ReturnType<typeof setTimeout> | undefined;

	function lose(): void {
		clearTimeout(leaving);
		onpresence('gone');
	}

	function keep(): void {
		clearTimeout(leaving);
		leaving = setTimeout(lose, 3 * wait);
		onpresence('here');
	}

	channel.onmessage = ({ data }: MessageEvent<unknown>) => {
		if (data === left) lose();
		if (data !== hello) return;
		keep();
		if (latest) channel.postMessage(latest);
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
			clearTimeout(leaving);
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
	wait = patience,
): BeamerGuest {
	const channel = new BroadcastChannel(channelName(sessionId));
	let unanswered = 0;
	let latest = 0;

	function lose(why: Lost): void {
		latest = 0;
		onlost(why);
	}

	channel.onmessage = ({ data }: MessageEvent<unknown>) => {
		if (data === hello || data === left) return;
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
	const leave = (): void => {
		channel.postMessage(left);
	};
	const clock = setInterval(ask, wait);
	return {
		leave,
		close() {
			clearInterval(clock);
			leave();
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
