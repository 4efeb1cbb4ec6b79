import { databaseName } from './database-name';

const channelName = `${databaseName} wiped`;
let isOurs = false;

/** Tells every other window that all data was wiped, so that it stops showing what it has in memory. */
export function tellWiped(): void {
	isOurs = true;
	const channel = new BroadcastChannel(channelName);
	channel.postMessage('wiped');
	channel.close();
}

/** Calls back once another window has wiped everything. Returns the unsubscribe function. */
export function onWiped(wiped: () => void): () => void {
	const channel = new BroadcastChannel(channelName);
	channel.onmessage = () => {
		if (!isOurs) wiped();
	};
	return () => {
		channel.close();
	};
}
