/** Format marker of a raw data file; the app does not open such files. */
export const rawDataFormat = 'bouwstenenscan-ruwe-gegevens';

/** Serializes any fields as JSON; a value that JSON cannot hold is replaced, so that the rest still comes out. */
export function rawDataText(fields: Readonly<Record<string, unknown>>): string {
	return JSON.stringify({ format: rawDataFormat, ...fields }, readableOnly(), '\t');
}

function readableOnly(): (this: unknown, key: string, value: unknown) => unknown {
	/** Ancestors of the current value, to detect cycles. */
	const around: unknown[] = [];
	return function (_key, value) {
		if (typeof value === 'bigint') return String(value);
		if (typeof value !== 'object' || value === null) return value;
		while (around.length > 0 && around.at(-1) !== this) around.pop();
		if (around.includes(value)) return 'verwijst naar zichzelf';
		around.push(value);
		return value;
	};
}
