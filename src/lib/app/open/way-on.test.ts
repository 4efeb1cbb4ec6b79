import { describe, expect, it } from 'vitest';
import { exampleSession } from '../../../../tests/session-fixture';
import { answeredScan } from '../../../../tests/small-questionnaire';
import { wayOn } from './way-on';

const earlier = '2026-11-20T19:30:00.000Z';
const later = '2026-11-21T19:30:00.000Z';

const scan = { ...answeredScan(1, ['B1.1']), name: 'Gooi', changedAt: earlier, finishedAt: null };
const session = { ...exampleSession(), stage: 'prepare', changedAt: earlier, finishedAt: null } as const;
const progress = { answered: 12, total: 24 };

describe('wayOn', () => {
	it('is nothing, on an empty device', () => {
		expect(wayOn({})).toBeUndefined();
	});

	it('goes on with an unfinished scan, and counts its answers', () => {
		expect(wayOn({ scan, progress })).toEqual({
			text: 'Ga verder met Gooi: 12 van 24',
			href: `/scan/?scan=${scan.id}`,
		});
	});

	it('counts nothing, when the questionnaire of the scan is not here', () => {
		expect(wayOn({ scan })?.text).toBe('Ga verder met Gooi');
	});

	it.each([
		['was finished', { ...scan, finishedAt: earlier }, progress],
		['has an answer everywhere', scan, { answered: 24, total: 24 }],
	])('shows the outcome, when the scan %s', (_, finished, done) => {
		expect(wayOn({ scan: finished, progress: done })).toEqual({
			text: 'Bekijk je uitkomst',
			href: `/resultaat/?scan=${scan.id}`,
		});
	});

	it('goes on with a session that changed after the scan', () => {
		expect(wayOn({ scan, progress, session: { ...session, changedAt: later } })).toEqual({
			text: `Ga verder met de bijeenkomst ${session.region.name}`,
			href: `/bijeenkomst/?bijeenkomst=${session.id}`,
		});
	});

	it('goes on with the scan, when it changed after the session', () => {
		expect(wayOn({ scan: { ...scan, changedAt: later }, progress, session })?.text).toBe(
			'Ga verder met Gooi: 12 van 24',
		);
	});

	it.each([
		[
			'goes on with a running session, when a scan changed later that evening',
			'2026-11-20T22:10:00.000Z',
			/bijeenkomst/,
		],
		[
			'goes on with the scan, when it changed days after a session that nobody finished',
			'2026-11-24T09:00:00.000Z',
			/Gooi/,
		],
	])('%s', (_, changedAt, text) => {
		const running = { ...session, stage: 'talk' } as const;
		expect(wayOn({ scan: { ...scan, changedAt }, progress, session: running })?.text).toMatch(text);
	});
});
