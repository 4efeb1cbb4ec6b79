import { describe, expect, it } from 'vitest';
import { entryOf } from '../../../../tests/notation';
import { decisionsIn, sessionIn } from '../../../../tests/session-notation';
import { answeredScan, smallScan } from '../../../../tests/small-questionnaire';
import type { Region, Scan } from '$lib/scan/scan';
import type { Milestone, Subject } from '$lib/session/milestone';
import type { Session } from '$lib/session/session';
import { candidatesOf, detailsOf, nameOf } from './candidates';
import { earlierThan, firstChoice, linesOf, regionsOf } from './lines-in-time';

const [north, south]: readonly [Region, Region] = [
	{ id: 'noord', name: 'Noord' },
	{ id: 'zuid', name: 'Zuid' },
];
const sharedId = ({ id }: { readonly id: string }): string => id;

const evening = (id: string, date: string, details: Partial<Session> = {}): Session => ({
	...sessionIn({ 'B1.1': '1 2 2' }),
	id,
	date,
	region: north,
	changedAt: `${date}T20:00:00.000Z`,
	revealedAt: `${date}T19:00:00.000Z`,
	...details,
});

const frozen = (
	id: string,
	subject: Subject,
	frozenAt = '2027-01-01T10:00:00.000Z',
	name = id,
): Milestone => ({
	id,
	name,
	frozenAt,
	scoringVersion: 1,
	subject,
});

const asSession = (session: Session): Subject => ({ kind: 'session', session });
const asScan = (scan: Scan): Subject => ({ kind: 'scan', scan });
const ids = (some: readonly { readonly id: string }[]): string => some.map(({ id }) => id).join(' ');

const [spring, autumn] = [evening('lente', '2026-05-26'), evening('herfst', '2026-11-24')];

describe('what can be compared', () => {
	it('is every peilmoment and everything as it is now, newest first by the day that it is about', () => {
		const lateFrozen = frozen('laat bevroren', asSession(evening('winter', '2026-02-01')));
		const scan = answeredScan(1, ['B1.1'], { changedAt: '2026-08-01T10:00:00.000Z' });
		expect(ids(candidatesOf([scan], [spring, autumn], [lateFrozen]))).toBe(
			`herfst ${scan.id} lente laat bevroren`,
		);
	});

	it('is not a scan without answers, nor choices that the room has not seen', () => {
		const remarked = smallScan({ entries: { 'B1.1': entryOf('B1.1', null, 'Eerst navragen') } });
		const unseen = evening('dicht', '2026-11-24', { revealedAt: null });
		expect(candidatesOf([remarked], [unseen], [frozen('m', asSession(unseen))])).toEqual([]);
	});

	it('is there once while nothing changed since it was frozen, whatever step of the evening is open', () => {
		const moment = frozen('m', asSession(spring));
		const elsewhere = { ...spring, stage: 'actions', changedAt: '2027-03-01T10:00:00.000Z' } as const;
		const decided = { ...spring, decisions: decisionsIn({ 'B1.1': '2' }) };
		expect(ids(candidatesOf([], [elsewhere], [moment]))).toBe('m');
		expect(ids(candidatesOf([], [decided], [moment]))).toBe('lente m');
	});

	it('is called by its name, and what is not frozen by its day', () => {
		const scan = answeredScan(1, ['B1.1'], { name: 'Van mij' });
		const [person, room] = candidatesOf([scan], [spring], []).toReversed();
		const unnamed = candidatesOf([], [], [frozen('m', asSession(spring), undefined, ' ')]);
		expect([person, room, ...unnamed].map((each) => each && nameOf(each))).toEqual([
			'Nu',
			'Bijeenkomst van 26 mei 2026',
			'Peilmoment',
		]);
		expect(person && detailsOf(person)).toBe('Van mij · zelfscan van 2 maart 2026 · volledige scan');
		expect(room && detailsOf(room)).toBe('zoals die nu is · 3 deelnemers · volledige scan');
		expect(unnamed.map(detailsOf)).toEqual(['bijeenkomst van 26 mei 2026 · 3 deelnemers · volledige scan']);
	});
});

describe('a line in time', () => {
	const mine = answeredScan(1, ['B1.1'], { region: north });
	const other = answeredScan(2, ['B1.1'], { region: north });
	const wijk = { questionnaire: { id: 'wijk', version: '1', hash: 'f'.repeat(64) } };

	it.each([
		['bijeenkomsten of one region, from early to late', [], [autumn, spring], ['lente herfst']],
		[
			'not those of two regions',
			[],
			[autumn, evening('zuid', '2026-05-01', { region: south })],
			['herfst', 'zuid'],
		],
		[
			'not those on two questionnaires',
			[],
			[autumn, evening('wijk', '2026-05-01', wijk)],
			['herfst', 'wijk'],
		],
		['not two people', [mine, other], [], [mine.id, other.id]],
		['not a person and a group', [mine], [autumn], ['herfst', mine.id]],
	])('is %s', (_what, scans, sessions, lines) => {
		expect(linesOf(candidatesOf(scans, sessions, []), sharedId).map(ids)).toEqual(lines);
	});

	it('is one where someone said that two regions are the same', () => {
		const renamed = evening('zuid', '2026-05-01', { region: south });
		expect(linesOf(candidatesOf([], [autumn, renamed], []), () => 'noord').map(ids)).toEqual(['zuid herfst']);
	});

	it('is one person frozen twice', () => {
		const later = { ...mine, entries: { 'B1.1': entryOf('B1.1', { kind: 'level', level: 3 }) } };
		const lines = linesOf(candidatesOf([later], [], [frozen('m', asScan(mine))]), sharedId);
		expect(lines.map(ids)).toEqual([`m ${mine.id}`]);
	});

	it('regions are together whoever answered', () => {
		const regions = regionsOf(
			candidatesOf([mine], [autumn, evening('z', '2026-01-01', { region: south })], []),
			sharedId,
		);
		expect(regions.map(({ region, candidates }) => [region.name, candidates.length])).toEqual([
			['Noord', 2],
			['Zuid', 1],
		]);
	});
});

describe('what stands beside each other at first', () => {
	const [zuid, alone] = [
		evening('zuid', '2027-02-01', { region: south }),
		answeredScan(3, ['B1.1'], { region: north }),
	];
	const moment = frozen('m', asSession(evening('winter', '2026-02-01')));
	const all = candidatesOf([alone], [spring, autumn, zuid], [moment]);

	it.each([
		['a peilmoment and the newest of its region', 'm', 'm herfst'],
		['the newest and the one before it', 'herfst', 'herfst lente'],
		['nothing asked for: the newest line that has two', null, 'herfst lente'],
		['a person who has no other moment', alone.id, alone.id],
		['the scan or bijeenkomst behind a peilmoment', 'winter', 'm herfst'],
		['something that is not here', 'weg', ''],
	])('%s', (_what, wanted, expected) => {
		const keys = firstChoice(all, wanted, sharedId);
		expect(keys.map((key) => key.split(' ')[1]).join(' ')).toBe(expected);
	});

	it('is nothing where no line has two', () => {
		expect(firstChoice(candidatesOf([alone], [zuid], []), null, sharedId)).toEqual([]);
	});
});

it('a report looks back on earlier peilmomenten of its own line, and not on itself', () => {
	const winter = evening('winter', '2026-02-01');
	const milestones = [
		frozen('winter', asSession(winter)),
		frozen('lente', asSession(spring)),
		frozen('nu', asSession(autumn)),
		frozen('later', asSession(evening('2027', '2027-05-01'))),
		frozen('zuid', asSession(evening('z', '2026-02-01', { region: south }))),
		frozen('dicht', asSession({ ...winter, id: 'dicht', revealedAt: null })),
		frozen('mens', asScan(answeredScan(1, ['B1.1'], { region: north }))),
	];
	expect(ids(earlierThan(asSession(autumn), milestones, sharedId))).toBe('lente winter');
});
