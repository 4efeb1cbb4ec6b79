import canonicalize from 'canonicalize';
import { atOnce, eachInSteps, inSlices, type Steps } from '../in-slices';
import { sha256 } from './sha256';

/** Canonical JSON (RFC 8785) with all strings in NFC: equal data gives equal text. */
export const canonicalJson = (value: unknown): string => atOnce(canonicalSteps(value));

/** SHA-256 of the canonical JSON, 64 hex digits. */
export async function checksumOf(value: unknown): Promise<string> {
	// with pauses: a backup can hold thousands of scans
	const text = await inSlices(canonicalSteps(value));
	// crypto.subtle is faster, but absent on a page served over plain http
	if (!('subtle' in crypto)) return sha256(text);
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Writes item by item a list, and the lists that an object holds. */
function* canonicalSteps(value: unknown): Steps<string> {
	if (Array.isArray(value)) return `[${(yield* eachInSteps(value, canonicalItem)).join(',')}]`;
	if (typeof value !== 'object' || value === null) return canonicalItem(value);
	const fields = new Map(
		Object.entries(value).flatMap(([key, item]: [string, unknown]) =>
			item === undefined ? [] : [[spelled(key), item] as const],
		),
	);
	const texts: string[] = [];
	for (const key of [...fields.keys()].sort()) {
		const item = fields.get(key);
		const text = Array.isArray(item) ? yield* canonicalSteps(item) : canonicalItem(item);
		texts.push(`${JSON.stringify(key)}:${text}`);
	}
	return `{${texts.join(',')}}`;
}

const canonicalItem = (value: unknown): string => canonicalize(inNfc(value)) ?? 'null';

function inNfc(value: unknown): unknown {
	if (typeof value === 'string') return spelled(value);
	if (Array.isArray(value)) return value.map(inNfc);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [spelled(key), inNfc(item)]));
}

/** Characters that stay as they are in NFC, whatever is beside them. */
const plain = /^[\0-\u02ff]*$/;

function spelled(text: string): string {
	if (plain.test(text)) return text;
	// a field's maximum length can cut an emoji in half, and a lone surrogate has no UTF-8 form
	return text.replace(/\p{Surrogate}/gu, '\uFFFD').normalize('NFC');
}
