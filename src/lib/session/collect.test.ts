import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { anyScan } from '../../../tests/arbitraries';
import { entryOf } from '../../../tests/notation';
import { anySession } from '../../../tests/session-arbitraries';
import { decisionsIn, sessionIn } from '../../../tests/session-notation';
import { smallQuestionnaire, smallRef, smallScan } from '../../../tests/small-questionnaire';
import { dayOf } from '$lib/scan/day-of';
import { collect } from './collect';
import { collectedSchema } from './collection/collected';

const questionnaire = smallQuestionnaire;

describe('a scan', () => {
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

	it('becomes a mark per statement, with its region and role', () => {
		const row = collect({ kind: 'scan', scan, questionnaire });
		expect(row).toMatchObject({ kind: 'scan', people: 1, answers: '3x?.', role: 'huisarts' });
		expect(row.region.name).toBe(scan.region.name);
	});

	it('loses every name, remark and reason', () => {
		expect(JSON.stringify(collect({ kind: 'scan', scan, questionnaire }))).not.toContain('Jansen');
	});

	it('leads back to no file: an id and a region of its own, and a day', () => {
		const row = collect({ kind: 'scan', scan, questionnaire });
		const text = JSON.stringify(row);
		for (const secret of [scan.id, scan.region.id, scan.changedAt]) expect(text).not.toContain(secret);
		expect(row.changedAt).toBe(dayOf(scan.changedAt));
		expect(collect({ kind: 'scan', scan: { ...scan, name: '' }, questionnaire }).id).toBe(row.id);
	});

	it('keeps no role that the questionnaire does not have: it could be a name', () => {
		const row = collect({ kind: 'scan', scan: { ...scan, role: 'Jansen' }, questionnaire });
		expect(row.role).toBe('');
	});

	it('counts as itself when a peilmoment froze it', () => {
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

describe('a bijeenkomst', () => {
	it('becomes what the group decided, and how many they were', () => {
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

	it('does not count who chose nothing', () => {
		const session = sessionIn({ 'B1.1': '0 . . - .' }, { questionnaire: smallRef });
		expect(collect({ kind: 'session', session, questionnaire }).people).toBe(1);
	});

	it('is of as many people as raised a hand', () => {
		const hands = { levels: [0, 4, 3, 0, 0], unknown: 2, notApplicable: 0, changedAt: '' } as const;
		const session = sessionIn({}, { hands: { 'B1.1': { alone: hands } }, questionnaire: smallRef });
		expect(collect({ kind: 'session', session, questionnaire }).people).toBe(9);
	});
});

it('whatever comes in can be stored, and holds no text but the name of the region', () => {
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
			expect(Object.keys(row).sort()).toEqual(
				['answers', 'changedAt', 'id', 'kind', 'length', 'people', 'questionnaire', 'role'].sort(),
			);
		}),
	);
});

it('a bijeenkomst speaks for the people who chose something, not for empty records', () => {
	const session = sessionIn({ 'B1.1': '2 3 - . .' });
	expect(collect({ kind: 'session', session, questionnaire }).people).toBe(2);
});
