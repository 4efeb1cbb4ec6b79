import { databaseName } from './database-name';

const channelName = `${databaseName} wiped`;
let isOurs = false;

/** Lets this window close without a question: what it could not save was to be wiped as well. */
function closeUnasked(): void {
	const overrule = (event: Event): void => {
		event.stopImmediatePropagation();
	};
	addEventListener('beforeunload', overrule, { capture: true });
}

/** Tells every other window that all data was wiped, so that it stops showing what it has in memory. */
export function tellWiped(): void {
	isOurs = true;
	closeUnasked();
	const channel = new BroadcastChannel(channelName);
	channel.postMessage('wiped');
	channel.close();
}

/** Calls back once another window has wiped everything. Returns the unsubscribe function. */
export function onWiped(wiped: () => void): () => void {
	const channel = new BroadcastChannel(channelName);
	channel.onmessage = () => {
		if (isOurs) return;
		closeUnasked();
		wiped();
	};
	return () => {
		channel.close();
	};
}
