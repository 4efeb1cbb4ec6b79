/** Step `n` turns a file of format `n` into one of format `n + 1`; append only. Format 1 is the first. */
const steps: Readonly<Record<number, (file: unknown) => unknown>> = {};

/** Converts a file of an older format to the newest; does not validate it. */
export function migrate(file: unknown, from: number): unknown {
	const step = steps[from];
	return step ? migrate(step(file), from + 1) : file;
}
