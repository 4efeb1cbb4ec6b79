import { expect, it } from 'vitest';
import { atOnce, eachInSteps, inSlices, type Steps } from './in-slices';

function* spin(times: number, ms: number): Steps<number> {
	for (let done = 0; done < times; done += 1) {
		const end = performance.now() + ms;
		while (performance.now() < end);
		yield;
	}
	return times;
}

it('inSlices: gives other tasks a turn while it works', async () => {
	let turns = 0;
	const timer = setInterval(() => (turns += 1), 0);
	await expect(inSlices(spin(40, 5))).resolves.toBe(40);
	clearInterval(timer);
	expect(turns).toBeGreaterThan(1);
});

it('inSlices: rejects when the work throws', async () => {
	const steps = eachInSteps([1], () => {
		throw new Error('broken');
	});
	await expect(inSlices(steps)).rejects.toThrow('broken');
});

it('inSlices and atOnce: return the result of the work', async () => {
	const double = () => eachInSteps([1, 2, 3], (value) => value * 2);
	expect(atOnce(double())).toEqual([2, 4, 6]);
	await expect(inSlices(double())).resolves.toEqual([2, 4, 6]);
});
