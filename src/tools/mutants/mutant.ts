import { readContents, type FileContents } from '../../lib/session/files/session-file.ts';
import { breakJson, resealed } from '../fuzz/break-json.ts';
import { randomFrom } from '../random.ts';
import { samples } from '../fuzz/samples.ts';
import { changeFile } from './change-file.ts';

/** Changed file with corrected hashes and checksum, and the reader's verdict on it. */
export type Mutant = {
	readonly index: number;
	readonly text: string;
	/** Undefined when the reader refuses it. */
	readonly contents: FileContents | undefined;
	readonly refusal: string;
};

/** Returns the mutant of this number in the run of this seed; deterministic. */
export async function mutantOf(seed: number, index: number): Promise<Mutant> {
	const random = randomFrom(Math.imul(seed, 0x9e3779b1) + index);
	const whole = random.pick(samples);
	const text = await resealed(random.chance(0.8) ? changeFile(whole, random) : breakJson(whole, random));
	const read = await readContents(text);
	return read.ok
		? { index, text, contents: read.value, refusal: '' }
		: { index, text, contents: undefined, refusal: read.error };
}
