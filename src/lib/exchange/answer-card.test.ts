import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyScan } from '../../../tests/arbitraries';
import { fullScan } from '../../../tests/full-scan';
import { profileOf, then } from '../../../tests/notation';
import { smallQuestionnaire, smallRef, smallScan } from '../../../tests/small-questionnaire';
import { loadPack } from '$lib/content/pack/load-pack';
import type { QuestionnaireRef } from '$lib/content/questionnaire-ref';
import { dayOf } from '$lib/scan/day-of';
import { cardId } from '$lib/scan/own-id';
import type { Answer, Scan } from '$lib/scan/scan';
import { readCard, writeCard } from './answer-card';
import { fromBase45, toBase45 } from './base45';
import { crc32 } from './crc32';

const { questionnaire: outline, hash } = loadPack('src/lib/content/regio');
const ref: QuestionnaireRef = { id: outline.id, version: outline.version, hash };
const full = fullScan(outline, ref);
const head = 'BSCAN1';
/** A card written by an earlier version in format 1. */
const pinned = 'BSCAN1N/19-L0ORY-87IK6AE*2F/$ITK0/QM790G.LMXLF23X J40V';

const cardOf = (scan: Scan) => {
	const card = readCard(writeCard(scan, outline), outline, ref);
	if (!card.ok) throw new Error(card.error);
	return card.value;
};

/** The answer without the text of a reason, as on a card. */
function bare(answer: Answer): Answer {
	if (answer.kind !== 'notApplicable') return answer;
	const { kind } = answer.reason;
	if (kind === 'elsewhere') return { kind: 'notApplicable', reason: { kind, who: '' } };
	return { kind: 'notApplicable', reason: kind === 'other' ? { kind, text: '' } : { kind } };
}

/** A card with changed bytes and a valid checksum. */
function forged(change: (bytes: number[]) => number[]): string {
	const bytes = change([...(fromBase45(writeCard(full, outline).slice(head.length)) ?? [])].slice(0, -4));
	const body = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
	const sum = crc32(`${head}${body}`);
	return head + toBase45([...bytes, sum >>> 24, (sum >>> 16) & 255, (sum >>> 8) & 255, sum & 255]);
}

const errorOf = (text: string) => {
	const card = readCard(text, outline, ref);
	return card.ok ? 'none' : card.error;
};

describe('writeCard and readCard', () => {
	it('return every answer under a new id, without ticks, places, remarks, texts and times, for any scan', () => {
		fc.assert(
			fc.property(anyScan(outline, ref), (scan) => {
				const { id, role, way, alone, after } = cardOf(scan);
				expect({ id, role, way, after }).toEqual({
					id: cardId(scan.id),
					role: scan.role,
					way: 'card',
					after: {},
				});
				const answered = Object.values(scan.entries).flatMap(
					({ answer, ticks: _t, evidence: _e, ...entry }) =>
						answer ? [{ ...entry, answer: bare(answer), remark: '', changedAt: dayOf(scan.changedAt) }] : [],
				);
				expect(alone).toEqual(Object.fromEntries(answered.map((entry) => [entry.statementId, entry])));
			}),
		);
	});

	it('put no typed text on the card', () => {
		const secret = { ...full, name: 'Zomer', region: { ...full.region, name: 'Zomerdal' }, context: {} };
		const other = { ...secret, name: '', region: { ...full.region, name: '' }, context: { plan: 'Zomer' } };
		const silent = Object.fromEntries(
			Object.entries(other.entries).map(([id, entry]) => [
				id,
				{ ...entry, evidence: 'Zomer', remark: '', answer: entry.answer && bare(entry.answer) },
			]),
		);
		expect(writeCard({ ...other, entries: silent }, outline)).toBe(writeCard(secret, outline));
	});

	it('return an empty role, for a role outside the questionnaire', () => {
		expect(cardOf({ ...full, role: 'burgemeester' }).role).toBe('');
	});

	it('give different cards for a short and a full scan', () => {
		expect(writeCard({ ...full, length: 'short' }, outline)).not.toBe(writeCard(full, outline));
	});

	it('work for another questionnaire', () => {
		const scan = smallScan({ entries: profileOf('full', 'f: 3').scan.entries });
		const card = readCard(writeCard(scan, smallQuestionnaire), smallQuestionnaire, smallRef);
		expect(card).toMatchObject({ ok: true, value: { id: cardId(scan.id), alone: {} } });
	});

	it.each([1, 2, 3, 4, 5, 6])('work for a single theme of %i statements', (count) => {
		const [first] = outline.dimensions;
		if (!first) throw new Error('No dimension');
		const statements = first.statements.slice(0, count);
		const some = { ...outline, dimensions: [{ ...first, statements }] };
		const card = readCard(writeCard(full, some), some, ref);
		const answered = statements.map(({ id }) => id).filter((id) => full.entries[id]?.answer);
		expect(card.ok && Object.keys(card.value.alone)).toEqual(answered);
	});

	it('put neither the id of the scan nor a time of answering on the card', () => {
		fc.assert(
			fc.property(anyScan(outline, ref), (scan) => {
				const bytes = fromBase45(writeCard(scan, outline).slice(head.length)) ?? [];
				const body = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
				expect(body).not.toContain(scan.id.replaceAll('-', ''));
				const moments = [scan, ...Object.values(scan.entries)].map(({ changedAt }) => changedAt);
				for (const moment of moments.filter((each) => each !== dayOf(each)))
					expect(body).not.toContain(Date.parse(moment).toString(16).padStart(12, '0'));
			}),
		);
	});

	it('read a card of an earlier version', () => {
		const card = readCard(pinned, smallQuestionnaire, { ...smallRef, hash: 'a1b2c3'.padEnd(64, '0') });
		const entry = { statementVersion: 1, remark: '', changedAt: then };
		expect(card).toEqual({
			ok: true,
			value: {
				id: cardId('0f8fad5b-d9cb-469f-a165-70867728950e'),
				role: 'huisarts',
				way: 'card',
				alone: {
					'B1.1': { ...entry, statementId: 'B1.1', answer: { kind: 'level', level: 3 } },
					'B1.2': { ...entry, statementId: 'B1.2', answer: { kind: 'unknown' } },
					'G.2': {
						...entry,
						statementId: 'G.2',
						answer: { kind: 'notApplicable', reason: { kind: 'irrelevant' } },
					},
				},
				after: {},
			},
		});
	});
});

describe('readCard', () => {
	const card = writeCard(full, outline);

	it.each([
		['a URL', 'https://example.nl/'],
		['an empty text', ''],
		['a card in lower case', card.toLowerCase()],
		['a number', '9789012345678'],
	])('returns "foreign", for %s', (_what, text) => {
		expect(errorOf(text)).toBe('foreign');
	});

	it.each([
		['without a version', 'BSCAN'],
		['with an invalid version', `BSCAN:${card.slice(head.length)}`],
		['with version 0', `BSCAN0${card.slice(head.length)}`],
		['that ends after its header', head],
		['cut short', card.slice(0, -3)],
		['with trailing characters', `${card}000`],
		['with answers out of range', forged((bytes) => bytes.with(26, 255))],
		['with a role outside the questionnaire', forged((bytes) => bytes.with(16, 200))],
		['with a time past the year 9999', forged((bytes) => bytes.with(20, 255))],
		['with too many statements', forged((bytes) => [...bytes, 0x11])],
		['with too few statements', forged((bytes) => bytes.slice(0, -1))],
	])('returns "damaged", for a card %s', (_what, text) => {
		expect(errorOf(text)).toBe('damaged');
	});

	it('returns "damaged", when any single character after the header is changed', () => {
		const anyPlace = fc.integer({ min: head.length, max: card.length - 1 });
		const anyCharacter = fc.constantFrom(...Array.from('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:a'));
		fc.assert(
			fc.property(anyPlace, anyCharacter, (place, character) => {
				fc.pre(card.charAt(place) !== character);
				expect(errorOf(card.slice(0, place) + character + card.slice(place + 1))).toBe('damaged');
			}),
		);
	});

	it('returns "too-new", for any content of a newer format', () => {
		expect(errorOf('BSCAN2 WAT DAN OOK')).toBe('too-new');
	});

	it('returns "other-questionnaire", when the hash of the questionnaire differs', () => {
		const other = { ...ref, hash: `0${hash.slice(1)}` === hash ? `1${hash.slice(1)}` : `0${hash.slice(1)}` };
		expect(readCard(card, outline, other)).toEqual({ ok: false, error: 'other-questionnaire' });
	});

	it('never throws, for any text', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string(),
					fc.string().map((rest) => head + rest),
				),
				(text) => {
					expect(['foreign', 'damaged']).toContain(errorOf(text));
				},
			),
		);
	});
});
