import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checksumOf } from '../lib/content/canonical.ts';
import { loadPack } from '../lib/content/pack/load-pack.ts';
import { writeScanFile } from '../lib/scan/scan-file.ts';
import type { Scan } from '../lib/scan/scan.ts';
import { scanOf } from '../../tests/collection-scans.ts';

const regions = 90;
const filesInFolder = 1000;
const made = '2026-11-22T09:30:00.000Z';

const { questionnaire } = loadPack('src/lib/content/regio');
const roles = questionnaire.roles.map(({ id }) => id);

/** Scan of a huisarts, mostly, in regions of very different size. */
export function scanAt(number: number): Scan {
	const region = `Regio ${String(Math.floor(((number * 7919) % 997) ** 2 / (997 ** 2 / regions)))}`;
	const role = roles[number % 3 === 0 ? number % roles.length : number % 2] ?? '';
	return scanOf({ number, region, role, length: number % 4 === 0 ? 'full' : 'short' });
}

/** Writes this many scans to files, byte for byte as the app does, in folders of a thousand. */
export async function writeScans(folder: string, count: number): Promise<void> {
	const before = await headOf(scanAt(1));
	for (let number = 1; number <= count; number += 1) {
		const inside = join(folder, String(Math.floor((number - 1) / filesInFolder)));
		if (number % filesInFolder === 1) await mkdir(inside, { recursive: true });
		const scan = scanAt(number);
		const data = JSON.stringify(scan, null, 2).replaceAll('\n', '\n  ');
		const text = `${before}${data},\n  "checksum": "${await checksumOf(scan)}"\n}\n`;
		await writeFile(join(inside, `${String(number)}.bouwstenenscan`), text);
	}
}

/** The part of a file before its scan, questionnaire included: the same for all, and most of the work of writing one. */
async function headOf(scan: Scan): Promise<string> {
	const text = await writeScanFile({ scan, questionnaire }, '0.1.0', made);
	const mark = '\n  "data": ';
	return text.slice(0, text.indexOf(mark) + mark.length);
}
