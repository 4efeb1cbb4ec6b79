import { textIn } from '$lib/exchange/text-in-file';
import { inSlices } from '$lib/in-slices';
import { openEnvelope } from '$lib/scan/file-format';
import { groupOf } from '../import/import-words';
import { planInSteps, readDevice } from '../import/plan-files';
import { readFiles } from '../import/read-files';

/**
 * Contents of a file compared with this device. `known`: the device has all of it; `more`: the file has data that the
 * device lacks; `foreign`: not a backup that can be opened.
 */
export type InFile = 'known' | 'more' | 'foreign';

/** Compares a file that is about to be replaced with this device, without its bin. */
export async function lookInto(file: File): Promise<InFile> {
	const text = await textIn(file);
	const envelope = text.ok ? openEnvelope(text.value) : text;
	if (!envelope.ok || envelope.value.kind !== 'backup') return 'foreign';
	const read = await readFiles([file], {
		onread: () => undefined,
		signal: new AbortController().signal,
	});
	if (!read || read.refused.length > 0) return 'foreign';
	const { items, newPacks } = await inSlices(planInSteps(read, await readDevice()));
	return newPacks.length === 0 && items.every((item) => groupOf(item) === 'known') ? 'known' : 'more';
}
