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
import { collectedSchema } from './collection/collected-row';

const questionnaire = smallQuestionnaire;

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
		for (const secret of [scan.id, scan.region.id, scan.changedAt]) expect(text).not.toContain(secret);
		expect(row.changedAt).toBe(dayOf(scan.changedAt));
		expect(collect({ kind: 'scan', scan: { ...scan, name: '' }, questionnaire }).id).toBe(row.id);
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
			expect(Object.keys(row).sort()).toEqual(
				['answers', 'changedAt', 'id', 'kind', 'length', 'people', 'questionnaire', 'role'].sort(),
			);
		}),
	);
});

it('collect: counts people who chose something, and no empty records', () => {
	const session = sessionIn({ 'B1.1': '2 3 - . .' });
	expect(collect({ kind: 'session', session, questionnaire }).people).toBe(2);
});
