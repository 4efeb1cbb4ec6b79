import { brokenFile } from './broken-file.ts';
import { importFile } from './import-file.ts';

// Opens the files of a run one by one and reports each outcome; the parent process notices when it stops.
const [seed = 0, from = 0, to = 0] = process.argv.slice(2).map(Number);

for (let index = from; index < to; index++) {
	const bytes = await brokenFile(seed, index);
	const outcome = await importFile(new Uint8Array(bytes)).catch(
		(error: unknown) => `crash: ${String(error)}`,
	);
	process.send?.({ index, outcome });
}
process.disconnect();
