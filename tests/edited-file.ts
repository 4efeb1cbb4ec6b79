import { checksumOf } from '$lib/content/canonical';

/** JSON text of a file with another value at `path`, as in `data/entries/B1.1`; nothing else changes. */
export function edited(text: string, path: string, value: unknown): string {
	const file = recordOf(JSON.parse(text));
	set(file, path.split('/'), value);
	return JSON.stringify(file);
}

/** Recomputes the checksum over the data, as a program that writes such files would. */
export async function sealed(text: string): Promise<string> {
	return edited(text, 'checksum', await checksumOf(recordOf(JSON.parse(text))['data']));
}

/** Every path in a JSON text. */
export const pathsIn = (text: string): string[] => pathsUnder([], JSON.parse(text));

export function recordOf(value: unknown): Record<string, unknown> {
	if (!isRecord(value)) throw new Error('Not an object');
	return value;
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null;

function set(target: Record<string, unknown>, [key = '', ...rest]: readonly string[], value: unknown): void {
	if (rest.length === 0) target[key] = value;
	else set(recordOf(target[key]), rest, value);
}

function pathsUnder(under: readonly string[], value: unknown): string[] {
	if (!isRecord(value)) return [];
	return Object.entries(value).flatMap(([key, item]) => {
		const path = [...under, key];
		return [path.join('/'), ...pathsUnder(path, item)];
	});
}
