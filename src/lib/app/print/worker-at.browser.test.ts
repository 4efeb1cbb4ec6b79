import { expect, test, vi } from 'vitest';
import { workerAt } from './worker-at';

const answering = 'onmessage = ({ ports: [port] }) => port.postMessage({ kind: "made", made: "answered" });';

test('workerAt: starts another worker, after one that died before a request', async () => {
	const fetching = vi.spyOn(globalThis, 'fetch');
	fetching.mockResolvedValueOnce(new Response('throw new Error("broken off");'));
	fetching.mockResolvedValueOnce(new Response(answering));
	const worker = workerAt('./worker.js');
	const first = await worker.start();
	await new Promise((resolve) => {
		first.addEventListener('error', resolve);
	});
	expect(await worker.ask('anything')).toBe('answered');
	expect(await worker.start()).not.toBe(first);
	fetching.mockRestore();
});
