import { describe, expect, it } from 'vitest';
import { entryOf } from '../../../../tests/notation';
import { decisionsIn, sessionIn } from '../../../../tests/session-notation';
import { answeredScan, smallScan } from '../../../../tests/small-questionnaire';
import type { Region, Scan } from '$lib/scan/scan';
import type { Milestone, Subject } from '$lib/session/milestone';
import type { Session } from '$lib/session/session';
import { momentText } from '../model/earlier';
import { candidatesOf, detailsOf, nameOf } from './candidates';
import { earlierThan, firstChoice, linesOf, regionsOf, withFollowed } from './lines-in-time';

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

describe('candidatesOf, nameOf and detailsOf', () => {
	it('candidatesOf: returns milestones and current items, newest first by the day they are about', () => {
		const lateFrozen = frozen('laat bevroren', asSession(evening('winter', '2026-02-01')));
		const scan = answeredScan(1, ['B1.1'], { changedAt: '2026-08-01T10:00:00.000Z' });
		expect(ids(candidatesOf([scan], [spring, autumn], [lateFrozen]))).toBe(
			`herfst ${scan.id} lente laat bevroren`,
		);
	});

	it('candidatesOf: leaves out scans without answers, and choices before the reveal', () => {
		const remarked = smallScan({ entries: { 'B1.1': entryOf('B1.1', null, 'Eerst navragen') } });
		const unseen = evening('dicht', '2026-11-24', { revealedAt: null });
		expect(candidatesOf([remarked], [unseen], [frozen('m', asSession(unseen))])).toEqual([]);
	});

	it('candidatesOf: returns a frozen session once, until its contents change', () => {
		const moment = frozen('m', asSession(spring));
		const elsewhere = { ...spring, stage: 'actions', changedAt: '2027-03-01T10:00:00.000Z' } as const;
		const decided = { ...spring, decisions: decisionsIn({ 'B1.1': '2' }) };
		expect(ids(candidatesOf([], [elsewhere], [moment]))).toBe('m');
		expect(ids(candidatesOf([], [decided], [moment]))).toBe('lente m');
	});

	it('nameOf, detailsOf: describe a scan, a session and a milestone without a name', () => {
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

describe('linesOf and regionsOf', () => {
	const mine = answeredScan(1, ['B1.1'], { region: north });
	const other = answeredScan(2, ['B1.1'], { region: north });
	const wijk = { questionnaire: { id: 'wijk', version: '1', hash: 'f'.repeat(64) } };

	it.each([
		['joins sessions of one region, from early to late', [], [autumn, spring], ['lente herfst']],
		[
			'separates sessions of two regions',
			[],
			[autumn, evening('zuid', '2026-05-01', { region: south })],
			['herfst', 'zuid'],
		],
		[
			'separates sessions on two questionnaires',
			[],
			[autumn, evening('wijk', '2026-05-01', wijk)],
			['herfst', 'wijk'],
		],
		['separates two people', [mine, other], [], [mine.id, other.id]],
		['separates a person and a group', [mine], [autumn], ['herfst', mine.id]],
	])('linesOf: %s', (_what, scans, sessions, lines) => {
		expect(linesOf(candidatesOf(scans, sessions, []), sharedId).map(ids)).toEqual(lines);
	});

	it('linesOf: joins two regions, when the user said that they are the same', () => {
		const renamed = evening('zuid', '2026-05-01', { region: south });
		expect(linesOf(candidatesOf([], [autumn, renamed], []), () => 'noord').map(ids)).toEqual(['zuid herfst']);
	});

	it('linesOf: joins a scan and its milestone', () => {
		const later = { ...mine, entries: { 'B1.1': entryOf('B1.1', { kind: 'level', level: 3 }) } };
		const lines = linesOf(candidatesOf([later], [], [frozen('m', asScan(mine))]), sharedId);
		expect(lines.map(ids)).toEqual([`m ${mine.id}`]);
	});

	it('regionsOf: joins people and sessions of one region', () => {
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

describe('firstChoice', () => {
	const [zuid, alone] = [
		evening('zuid', '2027-02-01', { region: south }),
		answeredScan(3, ['B1.1'], { region: north }),
	];
	const moment = frozen('m', asSession(evening('winter', '2026-02-01')));
	const all = candidatesOf([alone], [spring, autumn, zuid], [moment]);

	it.each([
		['a milestone and the newest of its region', 'm', 'm herfst'],
		['the newest and the one before it', 'herfst', 'herfst lente'],
		['the newest line of two, when nothing is asked for', null, 'herfst lente'],
		['one person alone, without another moment', alone.id, alone.id],
		['a milestone and the newest, when asked for its session', 'winter', 'm herfst'],
		['nothing, for an unknown id', 'weg', ''],
	])('returns %s', (_what, wanted, expected) => {
		const keys = firstChoice(all, wanted, sharedId);
		expect(keys.map((key) => key.split(' ')[1]).join(' ')).toBe(expected);
	});

	it('returns nothing, when no line has two', () => {
		expect(firstChoice(candidatesOf([alone], [zuid], []), null, sharedId)).toEqual([]);
	});
});

it('earlierThan: returns the earlier milestones of the same line, without the item itself', () => {
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

describe('withFollowed', () => {
	const after = (details: Partial<Session> = {}): Session =>
		evening('vervolg', '2027-11-23', { follows: { id: 'herfst', date: '2026-11-24' }, ...details });
	const offered = (
		subject: Subject,
		sessions: readonly Session[],
		milestones: readonly Milestone[] = [],
	): readonly string[] =>
		earlierThan(subject, withFollowed(subject, milestones, sessions), sharedId).map(momentText);

	it('adds the bijeenkomst that this one follows, and no other', () => {
		expect(offered(asSession(after()), [spring, autumn])).toEqual([
			'de vorige bijeenkomst, 24 november 2026',
		]);
		expect(offered(asSession(evening('los', '2027-11-23')), [spring, autumn])).toEqual([]);
	});

	it('adds it not again where a peilmoment has the same answers', () => {
		expect(offered(asSession(after()), [autumn], [frozen('Najaar', asSession(autumn))])).toEqual([
			'Najaar, 1 januari 2027',
		]);
	});

	it.each<readonly [string, Partial<Session>]>([
		['of another region', { region: south }],
		['on another questionnaire', { questionnaire: { ...autumn.questionnaire, id: 'wijk' } }],
		['of which the choices were never shown', { revealedAt: null }],
	])('is not offered for one %s', (_what, details) => {
		expect(offered(asSession(after()), [{ ...autumn, ...details }])).toEqual([]);
	});
});
