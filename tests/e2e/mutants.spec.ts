import { nextAccepted, openMutant } from '../../src/tools/mutants';
import { expect, test } from './site-test';

const seed = 2026;

// Far apart, so that no mutant is opened twice.
for (const from of Array.from({ length: 16 }, (_, at) => at * 100)) {
	test(`mutant: a changed file with a valid checksum opens on every screen, the first accepted from ${String(from)}`, async ({
		browser,
		baseURL,
	}) => {
		const mutant = await nextAccepted(seed, from);
		const faults = await openMutant(browser, `${baseURL ?? ''}/`, mutant);
		expect(faults, `mutant ${String(mutant.index)} of seed ${String(seed)}`).toEqual([]);
	});
}
