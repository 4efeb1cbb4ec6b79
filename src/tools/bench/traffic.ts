import type { CDPSession } from 'playwright';
import { inKB } from './figures.ts';

/** One response as transferred: compressed, and empty for a cached one. */
export interface Transfer {
	readonly type: string;
	readonly bodyBytes: number;
	/** Body and headers, the latter uncompressed as in HTTP/1.1; HTTP/2 sends far less. */
	readonly lineBytes: number;
}

/** Records the page's responses in a list that grows while it loads, without the service worker's own requests. */
export async function recordTraffic(cdp: CDPSession): Promise<readonly Transfer[]> {
	const started = new Map<string, { readonly type: string; readonly headerBytes: number }>();
	const transfers: Transfer[] = [];
	cdp.on('Network.responseReceived', ({ requestId, type, response }) => {
		started.set(requestId, { type, headerBytes: response.encodedDataLength });
	});
	cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength: lineBytes }) => {
		const request = started.get(requestId);
		if (request === undefined || lineBytes === 0) return;
		transfers.push({ type: request.type, bodyBytes: lineBytes - request.headerBytes, lineBytes });
	});
	await cdp.send('Network.enable');
	return transfers;
}

export function bodyBytes(transfers: readonly Transfer[], type: string): number {
	return ofType(transfers, type).reduce((sum, transfer) => sum + transfer.bodyBytes, 0);
}

export function filesOf(transfers: readonly Transfer[], type: string): number {
	return ofType(transfers, type).length;
}

export function describeTraffic(transfers: readonly Transfer[], type: string): string {
	const files = ofType(transfers, type);
	const lineBytes = files.reduce((sum, transfer) => sum + transfer.lineBytes, 0);
	return `${inKB(bodyBytes(transfers, type))} in ${files.length} files (${inKB(lineBytes)} with headers)`;
}

function ofType(transfers: readonly Transfer[], type: string): readonly Transfer[] {
	return transfers.filter((transfer) => transfer.type === type);
}
