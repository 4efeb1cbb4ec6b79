import * as v from 'valibot';

/**
 * Format 2 adds optional fields to answers and hand counts. The data of a file in format 1 are valid as they are, so that
 * their checksum still holds.
 */
function toFormat2(file: unknown): unknown {
	return v.is(v.looseObject({}), file) ? { ...file, formatVersion: 2 } : file;
}

/** Step `n` turns a file of format `n` into one of format `n + 1`; append only. */
const steps: Readonly<Record<number, (file: unknown) => unknown>> = { 1: toFormat2 };

/** Converts a file of an older format to the newest; does not validate it. */
export function migrate(file: unknown, from: number): unknown {
	const step = steps[from];
	return step ? migrate(step(file), from + 1) : file;
}
