/** One line of the table; `met` is null where there is no aim. */
export interface Row {
	readonly measure: string;
	readonly figure: string;
	readonly aim: string;
	readonly met: boolean | null;
}

/** Nearest-rank percentile: always a value that was measured. */
export function percentile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}

export function median(values: readonly number[]): number {
	return percentile(values, 0.5);
}

/** Median, with the fastest and the slowest, so that a reader sees how steady the machine was. */
export function medianOf(values: readonly number[]): string {
	const [fastest, slowest] = [Math.min(...values), Math.max(...values)];
	return `${inMs(median(values))} (${fastest.toFixed(0)} to ${slowest.toFixed(0)})`;
}

/** Ratio of two medians, of times that were measured in turn. */
export function overFloor(values: readonly number[], floor: readonly number[]): string {
	const least = median(floor);
	return `${(median(values) / least).toFixed(1)} × the floor of ${least.toFixed(1)} ms`;
}

export function inMs(milliseconds: number): string {
	return `${milliseconds.toFixed(0)} ms`;
}

/** Formats bytes in kB of 1,000 bytes. */
export function inKB(bytes: number): string {
	return `${(bytes / 1000).toFixed(1)} kB`;
}

export function withoutAim(measure: string, figure: string): Row {
	return { measure, figure, aim: '–', met: null };
}

export function withAim(measure: string, figure: string, value: number, limit: number, aim: string): Row {
	return { measure, figure, aim: `≤ ${aim}`, met: value <= limit };
}

/** Row with the median and the 98th percentile, with an aim for the latter. */
export function p98WithAim(measure: string, times: readonly number[], limit: number): Row {
	return withAim(measure, p50AndP98(times), percentile(times, 0.98), limit, `p98 ${limit} ms`);
}

export const p50AndP98 = (times: readonly number[]): string =>
	`p50 ${inMs(percentile(times, 0.5))}, p98 ${inMs(percentile(times, 0.98))} of ${times.length}`;

export function asMarkdown(rows: readonly Row[]): string {
	const lines = rows.map(({ measure, figure, aim, met }) => [measure, figure, aim, verdict(met)]);
	return [['measure', 'figure', 'aim', 'met'], ['---', '---', '---', '---'], ...lines]
		.map((cells) => `| ${cells.join(' | ')} |`)
		.join('\n');
}

function verdict(met: boolean | null): string {
	if (met === null) return '–';
	return met ? 'yes' : '**no**';
}
