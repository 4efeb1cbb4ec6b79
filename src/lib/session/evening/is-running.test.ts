import { expect, it } from 'vitest';
import { isRunning } from './is-running';

it.each([
	['prepare', null, false],
	['collect', null, true],
	['talk', null, true],
	['actions', null, true],
	['talk', '2026-11-24T20:10:00.000Z', false],
	['report', '2026-11-24T20:10:00.000Z', false],
] as const)('isRunning: at %s, finished at %s, is %s', (stage, finishedAt, running) => {
	expect(isRunning({ stage, finishedAt })).toBe(running);
});
