import { makeWord, type WordOrder } from './make-word';

export type WordMessage =
	{ readonly kind: 'made'; readonly made: Blob } | { readonly kind: 'failed'; readonly reason: string };

self.onmessage = ({ data, ports: [port] }: MessageEvent<WordOrder>): void => {
	if (port) void answerTo(data, (answer) => port.postMessage(answer));
};

async function answerTo(order: WordOrder, say: (answer: WordMessage) => void): Promise<void> {
	try {
		say({ kind: 'made', made: await makeWord(order) });
	} catch (error) {
		say({ kind: 'failed', reason: String(error) });
	}
}
