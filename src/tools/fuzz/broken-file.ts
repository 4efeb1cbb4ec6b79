import { isRecord } from '../../../tests/edited-file.ts';
import { changeFile } from '../mutants/change-file.ts';
import { breakBytes } from './break-bytes.ts';
import { breakJson, resealed } from './break-json.ts';
import { pdfFrom } from './break-pdf.ts';
import { randomFrom, type Random } from '../random.ts';
import { samples } from './samples.ts';

/** Returns the broken file of this number in the run of this seed; deterministic. */
export async function brokenFile(seed: number, index: number): Promise<Buffer> {
	const random = randomFrom(Math.imul(seed, 0x9e3779b1) + index);
	const text = await brokenText(random.pick(samples), random);
	const bytes = random.chance(0.15) ? pdfFrom(text, random) : Buffer.from(text);
	return random.chance(0.45) ? breakBytes(bytes, random) : bytes;
}

async function brokenText(text: string, random: Random): Promise<string> {
	if (random.chance(0.1)) return relabelled(text, random);
	if (random.chance(0.1)) return mixed(text, random);
	if (random.chance(0.15)) return resealed(changeFile(text, random));
	let broken = text;
	for (let times = random.pick([0, 1, 1, 1, 2, 3]); times > 0; times--) broken = brokenOnce(broken, random);
	return random.chance(0.5) ? resealed(broken) : broken;
}

function brokenOnce(text: string, random: Random): string {
	try {
		return breakJson(text, random);
	} catch {
		// Nested too deep to break any further.
		return text;
	}
}

/** Changes the stated kind, version or program of a file. */
const relabelled = (text: string, random: Random): string =>
	text
		.replace(
			/"kind":\s*"\w+"/,
			`"kind":"${random.pick(['scan', 'session', 'milestone', 'backup', 'pack', '__proto__', ''])}"`,
		)
		.replace(
			/"formatVersion":\s*\d/,
			`"formatVersion":${random.pick(['1', '0', '-1', '2', '3', '4', '0.5', '1e999', '"2"'])}`,
		);

/** Combines the head of one file with the data of another. */
function mixed(text: string, random: Random): Promise<string> {
	const one: unknown = JSON.parse(text);
	const other: unknown = JSON.parse(random.pick(samples));
	if (!isRecord(one) || !isRecord(other)) return Promise.resolve(text);
	const key = random.pick(['data', 'questionnaire', 'questionnaires', 'kind']);
	return resealed(JSON.stringify({ ...one, [key]: other[key] }));
}
