import { textIn } from '$lib/exchange/text-in-file';
import { openEnvelope } from '$lib/scan/file-format';
import { groupOf } from '../import/import-words';
import { planFor, readDevice } from '../import/plan-files';
import { readFiles } from '../import/read-files';

/**
 * `known`: all that is in the file is on this device too; `more`: the file has something that this device has not;
 * `foreign`: it is no reservekopie that can be opened.
 */
export type InFile = 'known' | 'more' | 'foreign';

/** Compares a file that is to be replaced with what is on this device, the bin left out. */
export async function lookInto(file: File): Promise<InFile> {
	const text = await textIn(file);
	const envelope = text.ok ? openEnvelope(text.value) : text;
	if (!envelope.ok || envelope.value.kind !== 'backup') return 'foreign';
	const read = await readFiles([file], {
		onread: () => undefined,
		signal: new AbortController().signal,
	});
	if (!read || read.refused.length > 0) return 'foreign';
	const { items, newPacks } = planFor(read, await readDevice());
	return newPacks.length === 0 && items.every((item) => groupOf(item) === 'known') ? 'known' : 'more';
}
