import type { BrowserContext } from '@playwright/test';

/** Records everything that leaves a trace or could leave the device, line by line. */
export async function listen(context: BrowserContext): Promise<string[]> {
	const heard: string[] = [];
	context.on('request', (request) => heard.push(`request ${request.url()} ${request.postData() ?? ''}`));
	context.on('console', (message) => heard.push(`console ${message.text()}`));
	context.on('page', (page) => {
		page.on('framenavigated', (frame) => heard.push(`address ${frame.url()}`));
		page.on('websocket', (socket) => heard.push(`socket ${socket.url()}`));
	});
	await context.addInitScript(() => {
		for (const name of ['WebSocket', 'WebTransport', 'EventSource', 'RTCPeerConnection'])
			Reflect.set(globalThis, name, function () {
				console.error(`a way out was used: ${name}`);
			});
		Reflect.set(navigator, 'sendBeacon', () => {
			console.error('a way out was used: sendBeacon');
		});
	});
	return heard;
}
