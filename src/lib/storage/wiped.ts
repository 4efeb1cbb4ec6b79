import { databaseName } from './database-name';

const channelName = `${databaseName} wiped`;
let isOurs = false;

/** Tells every other window that all was wiped: what it still shows has to go as well. */
export function tellWiped(): void {
	isOurs = true;
	const channel = new BroadcastChannel(channelName);
	channel.postMessage('wiped');
	channel.close();
}

/** Calls once another window has wiped everything. Returns how to stop. */
export function onWiped(wiped: () => void): () => void {
	const channel = new BroadcastChannel(channelName);
	channel.onmessage = () => {
		if (!isOurs) wiped();
	};
	return () => {
		channel.close();
	};
}
