/** How a file with raw data begins: no other program's, and none that the app opens. */
export const rawDataFormat = 'bouwstenenscan-ruwe-gegevens';

/** JSON of anything: what JSON can't hold is named in its place, and does not keep the rest out. */
export function rawDataText(fields: Readonly<Record<string, unknown>>): string {
	return JSON.stringify({ format: rawDataFormat, ...fields }, readableOnly(), '\t');
}

function readableOnly(): (this: unknown, key: string, value: unknown) => unknown {
	/** What is open around the value; a value within itself would never end. */
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
