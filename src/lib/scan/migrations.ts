import * as v from 'valibot';

/**
 * Format 2 adds optional fields to answers and hand counts, format 3 to a bijeenkomst. The data of a file in an older
 * format are valid as they are, so that their checksum still holds.
 */
function withVersion(formatVersion: number) {
	return (file: unknown): unknown => (v.is(v.looseObject({}), file) ? { ...file, formatVersion } : file);
}

/** Step `n` turns a file of format `n` into one of format `n + 1`; append only. */
const steps: Readonly<Record<number, (file: unknown) => unknown>> = { 1: withVersion(2), 2: withVersion(3) };

/** Converts a file of an older format to the newest; does not validate it. */
export function migrate(file: unknown, from: number): unknown {
	const step = steps[from];
	return step ? migrate(step(file), from + 1) : file;
}
