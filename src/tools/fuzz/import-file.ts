import * as v from 'valibot';
import { scanSchema, type Region } from '../../lib/scan/scan.ts';
import { textIn } from '../../lib/exchange/text-in-file.ts';
import { answersIn, dataOf, type Content, type Item } from '../../lib/session/files/content.ts';
import type { DeviceContent } from '../../lib/session/files/device-content.ts';
import { chosen, planImport, type ImportChoice } from '../../lib/session/files/import-plan.ts';
import { milestoneSchema } from '../../lib/session/milestone.ts';
import { regionsToAsk } from '../../lib/session/files/same-region.ts';
import { readContents } from '../../lib/session/files/session-file.ts';
import { sessionSchema } from '../../lib/session/session.ts';
import { samples } from './samples.ts';

const newId = '99999999-9999-4999-8999-999999999999';
const choices: readonly ImportChoice[] = ['merge', 'keep', 'take', 'beside'];
const schemas = { scan: scanSchema, session: sessionSchema, milestone: milestoneSchema };

/** Every reason that a screen can give for refusing a file. */
const refusals = new Set([
	...['unreadable', 'too-large', 'empty', 'zip', 'no-data', 'damaged'],
	...['not-json', 'not-ours', 'too-new', 'other-kind', 'wrong-checksum'],
]);

const whole = await contentsOf(samples);
const device = deviceWith(whole);

/** Imports a file on a device that already has the intact files; throws where the app would have failed. */
export async function importFile(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	const text = await textIn(new Blob([bytes]));
	if (!text.ok) return refused(text.error);
	const read = await readContents(text.value);
	if (!read.ok) return refused(read.error);
	const { contents, regionAliases } = read.value;
	regionsToAsk(regionsOf(contents), regionsOf(whole), regionAliases);
	for (const item of planImport(contents, device))
		for (const choice of choices) assertStorable(chosen(item, choice, newId));
	return 'opened';
}

function refused(reason: string): string {
	if (!refusals.has(reason)) throw new Error(`No sentence for ${reason}`);
	return reason;
}

/** Throws for an item that could not be read back, as the device does on writing. */
function assertStorable(item: Item | null): void {
	if (item) v.assert(schemas[item.kind], dataOf(item));
}

async function contentsOf(texts: readonly string[]): Promise<readonly Content[]> {
	const read = await Promise.all(texts.map((text) => readContents(text)));
	return read.flatMap((result) => (result.ok ? result.value.contents : []));
}

const regionsOf = (contents: readonly Content[]): readonly Region[] =>
	contents.map((content) => answersIn(content).region);

function deviceWith(contents: readonly Content[]): DeviceContent {
	const deletedAt = null;
	return {
		scans: contents.flatMap((each) => (each.kind === 'scan' ? [{ scan: each.scan, deletedAt }] : [])),
		sessions: contents.flatMap((each) =>
			each.kind === 'session' ? [{ session: each.session, deletedAt }] : [],
		),
		milestones: contents.flatMap((each) =>
			each.kind === 'milestone' ? [{ milestone: each.milestone, deletedAt }] : [],
		),
	};
}
