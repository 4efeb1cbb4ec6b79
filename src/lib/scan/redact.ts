import { checksumOf } from '$lib/content/canonical';
import type { Answer, Entry, Scan } from './scan';

/** What may be in a copy that leaves the device. */
export type Shown = {
	/** What the scan is called, and who does what is elders belegd. */
	readonly names: boolean;
	/** Remarks, and the reason that someone wrote with n.v.t. */
	readonly remarks: boolean;
};

/** The scan itself where all may be shown; else a copy without the rest, under an id of its own that follows from it. */
export async function redactScan(scan: Scan, shown: Shown): Promise<Scan> {
	if (shown.names && shown.remarks) return scan;
	const copy: Scan = {
		...scan,
		name: shown.names ? scan.name : '',
		entries: Object.fromEntries(
			Object.entries(scan.entries).map(([id, entry]) => [id, redactEntry(entry, shown)]),
		),
	};
	return { ...copy, id: await idFrom(copy) };
}

/** The entry without what may not be shown. */
export function redactEntry(entry: Entry, shown: Shown): Entry {
	return {
		...entry,
		remark: shown.remarks ? entry.remark : '',
		answer: entry.answer && redactAnswer(entry.answer, shown),
	};
}

export function redactAnswer<A extends Answer>(answer: A, shown: Shown): A | Answer {
	if (answer.kind !== 'notApplicable') return answer;
	const { reason } = answer;
	if (reason.kind === 'elsewhere' && !shown.names)
		return { kind: 'notApplicable', reason: { kind: 'elsewhere', who: '' } };
	if (reason.kind === 'other' && !shown.remarks)
		return { kind: 'notApplicable', reason: { kind: 'other', text: '' } };
	return answer;
}

/** An id that follows from what it names, so that the same copy is never two. */
export const idFrom = async (value: unknown): Promise<string> => uuidOf(await checksumOf(value));

/** Version 8 of RFC 9562: the digits are our own. */
const uuidOf = (hex: string): string =>
	`${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
