import type { CDPSession } from 'playwright';
import { inKB } from './figures.ts';

/** One answer of the server, as it came over the line: compressed, and nothing for what was in a cache. */
export interface Transfer {
	readonly type: string;
	readonly bodyBytes: number;
	/** The body and its headers, uncompressed as HTTP/1.1 has them; HTTP/2 sends far less. */
	readonly lineBytes: number;
}

/** The list grows while the page loads. What its service worker fetches for itself is not in it. */
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

export function describeTraffic(transfers: readonly Transfer[], type: string): string {
	const files = ofType(transfers, type);
	const lineBytes = files.reduce((sum, transfer) => sum + transfer.lineBytes, 0);
	return `${inKB(bodyBytes(transfers, type))} in ${files.length} files (${inKB(lineBytes)} with headers)`;
}

function ofType(transfers: readonly Transfer[], type: string): readonly Transfer[] {
	return transfers.filter((transfer) => transfer.type === type);
}
