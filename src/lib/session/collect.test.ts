import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { anyScan } from '../../../tests/arbitraries';
import { entryOf } from '../../../tests/notation';
import { anySession } from '../../../tests/session-arbitraries';
import { decisionsIn, sessionIn } from '../../../tests/session-notation';
import { smallQuestionnaire, smallRef, smallScan } from '../../../tests/small-questionnaire';
import { dayOf } from '$lib/scan/day-of';
import { copyIdsOf, redactScan } from '$lib/scan/redact';
import type { Scan } from '$lib/scan/scan';
import { collect } from './collect';
import { collectedSchema, type CollectedRow } from './collection/collected-row';
import { withoutPersons } from './files/redact-session';

const questionnaire = smallQuestionnaire;
const idOf = (n: number): string => `50000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

describe('collect, of a scan', () => {
	const elsewhere = { kind: 'notApplicable', reason: { kind: 'elsewhere', who: 'Jansen' } } as const;
	const scan = smallScan({
		name: 'Van Jansen',
		role: 'huisarts',
		entries: {
			'B1.1': entryOf('B1.1', { kind: 'level', level: 3 }, 'Jansen wil niet'),
			'B1.2': entryOf('B1.2', elsewhere),
			'G.1': entryOf('G.1', { kind: 'unknown' }),
		},
	});

	it('returns a mark per statement, with region and role', () => {
		const row = collect({ kind: 'scan', scan, questionnaire });
		expect(row).toMatchObject({ kind: 'scan', people: 1, answers: '3x?.', role: 'huisarts' });
		expect(row.region.name).toBe(scan.region.name);
	});

	it('drops every name, remark and reason', () => {
		expect(JSON.stringify(collect({ kind: 'scan', scan, questionnaire }))).not.toContain('Jansen');
	});

	it('leads back to no file: has derived ids, and a day instead of a moment', () => {
		const row = collect({ kind: 'scan', scan, questionnaire });
		const text = JSON.stringify(row);
		const secrets = [scan.id, ...copyIdsOf(scan.id), scan.region.id, scan.changedAt];
		for (const secret of secrets) expect(text).not.toContain(secret);
		expect(row.changedAt).toBe(dayOf(scan.changedAt));
		expect(collect({ kind: 'scan', scan: { ...scan, name: '' }, questionnaire }).id).toBe(row.id);
	});

	const rowOf = (each: Scan) => collect({ kind: 'scan', scan: each, questionnaire });
	const idsOf = ({ id, linkedIds = [] }: CollectedRow): readonly string[] => [id, ...linkedIds];
	const areLinked = (one: CollectedRow, other: CollectedRow): boolean =>
		idsOf(one).some((id) => idsOf(other).includes(id));
	const copyOf = (each: Scan, names: boolean, remarks: boolean): Scan =>
		redactScan(each, { names, remarks }, questionnaire);
	const after = { ...scan, id: idOf(2), follows: { id: scan.id, date: '2026-03-02' } };

	it('is linked to its copies, and to the scan that it follows', () => {
		for (const copy of [copyOf(scan, false, false), copyOf(scan, true, false), copyOf(scan, false, true)])
			expect(areLinked(rowOf(scan), rowOf(copy))).toBe(true);
		expect(areLinked(rowOf(after), rowOf(scan))).toBe(true);
		expect(areLinked(rowOf(copyOf(after, true, false)), rowOf(scan))).toBe(true);
	});

	it.each([
		['an earlier scan and', scan, after],
		['a later scan and', after, scan],
	])('does not tell whose a copy without names is: %s a copy of the other one', (_what, named, other) => {
		for (const remarks of [false, true])
			expect(areLinked(rowOf(named), rowOf(copyOf(other, false, remarks)))).toBe(false);
	});

	it('is not linked by a copy to another kind of copy, as its reader could not tell either', () => {
		const [bare, named] = [false, true].map((names) =>
			collect({
				kind: 'scan',
				scan: redactScan(scan, { names, remarks: false }, questionnaire),
				questionnaire,
			}),
		);
		const ids = [named?.id, ...(named?.linkedIds ?? [])];
		expect([bare?.id, ...(bare?.linkedIds ?? [])].some((id) => ids.includes(id))).toBe(false);
	});

	it('drops a role outside the questionnaire, as it could be a name', () => {
		const row = collect({ kind: 'scan', scan: { ...scan, role: 'Jansen' }, questionnaire });
		expect(row.role).toBe('');
	});

	it('returns the same row for a peilmoment of it', () => {
		const milestone = {
			id: '50000000-0000-4000-8000-000000000001',
			name: 'Voorjaar Jansen',
			frozenAt: scan.changedAt,
			scoringVersion: 1,
			subject: { kind: 'scan', scan },
		} as const;
		expect(collect({ kind: 'milestone', milestone, questionnaire })).toEqual(
			collect({ kind: 'scan', scan, questionnaire }),
		);
	});
});

describe('collect, of a bijeenkomst', () => {
	it('is linked to its copy', () => {
		const session = sessionIn({ 'B1.1': '0 1 2' }, { questionnaire: smallRef });
		const shown = { names: false, remarks: false };
		const copy = collect({
			kind: 'session',
			session: withoutPersons(session, shown, questionnaire),
			questionnaire,
		});
		expect(collect({ kind: 'session', session, questionnaire }).linkedIds).toContain(copy.id);
	});

	it('returns the decisions and the number of people', () => {
		const session = sessionIn(
			{ 'B1.1': '0 1 2' },
			{ decisions: decisionsIn({ 'B1.1': '2', 'B1.2': '~', 'G.1': 'x' }), questionnaire: smallRef },
		);
		expect(collect({ kind: 'session', session, questionnaire })).toMatchObject({
			kind: 'session',
			people: 3,
			role: '',
			answers: '2.x.',
		});
	});

	it('leaves out people who chose nothing', () => {
		const session = sessionIn({ 'B1.1': '0 . . - .' }, { questionnaire: smallRef });
		expect(collect({ kind: 'session', session, questionnaire }).people).toBe(1);
	});

	it('counts hands, where these were counted', () => {
		const hands = { levels: [0, 4, 3, 0, 0], unknown: 2, notApplicable: 0, changedAt: '' } as const;
		const session = sessionIn({}, { hands: { 'B1.1': { alone: hands } }, questionnaire: smallRef });
		expect(collect({ kind: 'session', session, questionnaire }).people).toBe(9);
	});
});

it('collect: returns a valid row without text except the name of the region, for any content', () => {
	const any = fc.oneof(
		anyScan(questionnaire, smallRef).map((scan) => ({ kind: 'scan', scan, questionnaire }) as const),
		anySession(questionnaire, smallRef).map(
			(session) => ({ kind: 'session', session, questionnaire }) as const,
		),
	);
	fc.assert(
		fc.property(any, (content) => {
			const { region, ...row } = collect(content);
			expect(v.is(collectedSchema, { ...row, region })).toBe(true);
			expect(Object.keys(row).sort()).toEqual([
				'answers',
				'changedAt',
				'id',
				'kind',
				'length',
				'linkedIds',
				'people',
				'questionnaire',
				'role',
			]);
		}),
	);
});

it('collect: counts people who chose something, and no empty records', () => {
	const session = sessionIn({ 'B1.1': '2 3 - . .' });
	expect(collect({ kind: 'session', session, questionnaire }).people).toBe(2);
});
