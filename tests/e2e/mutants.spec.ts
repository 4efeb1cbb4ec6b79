import { nextAccepted, openMutant } from '../tools/mutants';
import { expect, test } from './site-test';

const seed = 2026;
const eachTime = 6;

// far apart, so that no mutant is opened twice
for (const from of [0, 1_000, 2_000, 3_000]) {
	test(`changed files whose checksum is right again open on every screen, or are refused: from ${String(from)}`, async ({
		browser,
		baseURL,
	}) => {
		let next = from;
		for (let opened = 0; opened < eachTime; opened++) {
			const mutant = await nextAccepted(seed, next);
			next = mutant.index + 1;
			const faults = await openMutant(browser, `${baseURL ?? ''}/`, mutant);
			expect(faults, `mutant ${String(mutant.index)} of seed ${String(seed)}`).toEqual([]);
		}
	});
}
