import { loadPack } from '$lib/content/pack/load-pack';
import { levels } from '$lib/content/levels';
import { formatVersion } from '$lib/scan/file-format';
import { newScan } from '$lib/scan/new-scan';
import { withEntry } from '$lib/scan/with-entry';
import type { Answer, Scan, ScanLength } from '$lib/scan/scan';
import { stepsOf } from '$lib/scan/step-order';

const { questionnaire, hash } = loadPack('src/lib/content/regio');
const ref = { id: questionnaire.id, version: questionnaire.version, hash };
const made = '2026-11-22T09:30:00.000Z';

/** Name that must never leak: in the name of the scan, in remarks and in reasons. */
export const planted = 'Pietersen-van Dam';

export type Person = {
	/** Seed of the answers: the same number gives the same ones. */
	readonly number: number;
	readonly region: string;
	readonly role?: string;
	readonly length?: ScanLength;
};

/** Complete scan of one person; each region has a mean of its own, and some people don’t know. */
export function scanOf({ number, region, role = '', length = 'short' }: Person): Scan {
	const details = {
		id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
		name: `Zelfscan van ${planted}`,
		region: { id: `00000000-0000-4000-9000-${String(number).padStart(12, '0')}`, name: region },
		role,
		length,
		questionnaire: ref,
	};
	return stepsOf(questionnaire, length).reduce<Scan>(
		(scan, { statement }, place) =>
			withEntry(
				scan,
				statement,
				{
					answer: answerOf(number, place, region.length),
					remark: place % 9 === 0 ? `${planted} weet dit.` : '',
				},
				made,
			),
		newScan(details, made),
	);
}

/** Text of a person’s file as the app would write it, but on one line. */
export async function fileTextOf(scan: Scan): Promise<string> {
	const { checksumOf } = await import('$lib/content/canonical');
	return JSON.stringify({
		format: 'bouwstenenscan',
		formatVersion,
		kind: 'scan',
		app: '0.1.0',
		createdAt: made,
		questionnaire: { ref, content: questionnaire },
		data: scan,
		checksum: await checksumOf(scan),
	});
}

function answerOf(number: number, place: number, middle: number): Answer {
	const draw = (number * 2_654_435_761 + place * 40_503 * (number % 97)) >>> 8;
	if (place % 11 === 3 && draw % 2 === 0) return { kind: 'unknown' };
	if (draw % 23 === 0) return { kind: 'notApplicable', reason: { kind: 'elsewhere', who: planted } };
	const level = levels[Math.min(4, Math.floor(((draw % 7) + (middle % 3) + (place % 3)) / 3))] ?? 2;
	return { kind: 'level', level };
}
