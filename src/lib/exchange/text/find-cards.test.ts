import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyScan } from '../../../../tests/arbitraries';
import { fullScan } from '../../../../tests/full-scan';
import { mailPrograms, seededCards } from '../../../../tests/mangled-text';
import { smallQuestionnaire, smallRef, smallScan } from '../../../../tests/small-questionnaire';
import { loadPack } from '$lib/content/pack/load-pack';
import type { QuestionnaireRef } from '$lib/content/questionnaire-ref';
import type { Scan } from '$lib/scan/scan';
import { stepsOf } from '$lib/scan/step-order';
import { withEntry } from '$lib/scan/with-entry';
import { readCard, writeCard } from '../answer-card';
import { answerKey } from '../answer-rows';
import { writeCardText } from './card-text';
import { findCards } from './find-cards';

const { questionnaire: outline, hash } = loadPack('src/lib/content/regio');
const ref: QuestionnaireRef = { id: outline.id, version: outline.version, hash };
const full = fullScan(outline, ref);
const code = writeCardText(full, outline);
const qrText = writeCard(full, outline);
const card = (() => {
	const read = readCard(qrText, outline, ref);
	if (!read.ok) throw new Error(read.error);
	return read.value;
})();

const nothing = {
	cards: [],
	repeated: 0,
	differing: 0,
	refused: { damaged: 0, 'other-questionnaire': 0, 'too-new': 0 },
};
const once = { ...nothing, cards: [card] };
const found = (text: string) => findCards(text, outline, ref);

describe('writeCardText', () => {
	it('gives one line of capitals, digits and hyphens', () => {
		expect(code).toMatch(/^BSCANT1(-[0-9A-Z]{1,5})+$/);
		expect(code.length).toBeLessThan(130);
	});

	it('gives the same card as the QR code, for any scan', () => {
		fc.assert(
			fc.property(anyScan(outline, ref), (scan) => {
				const read = readCard(writeCard(scan, outline), outline, ref);
				expect(found(writeCardText(scan, outline)).cards).toEqual(read.ok ? [read.value] : []);
			}),
		);
	});
});

describe('findCards', () => {
	const cards = seededCards(200, outline, ref);
	const expected = cards
		.map(({ qr }) => readCard(qr, outline, ref))
		.flatMap((each) => (each.ok ? each.value : []));

	it('has 200 different cards to find, each with the answers of its scan', () => {
		expect(new Set(expected.map(({ id }) => id)).size).toBe(200);
		for (const [number, { scan }] of cards.entries()) {
			const keys = (entries: Scan['entries'] = {}): string =>
				stepsOf(outline, scan.length)
					.map(({ statement }) => answerKey(entries[statement.id]?.answer ?? null))
					.join('');
			expect(keys(expected[number]?.alone)).toBe(keys(scan.entries));
		}
	});

	const lines = cards.map(({ text }) => text);
	it.each(mailPrograms.map((program) => [program.name, program.mangle] as const))(
		'takes 200 codes, none twice and none wrong, as %s passes them on',
		(_name, mangle) => {
			expect(found(mangle(lines))).toEqual({ ...nothing, cards: expected });
		},
	);

	it('takes 200 codes, none twice and none wrong, when all six programs passed each on in one text', () => {
		const all = mailPrograms.map(({ mangle }) => mangle(lines)).join('\n\n');
		expect(mailPrograms).toHaveLength(6);
		expect(found(all)).toEqual({ ...nothing, cards: expected, repeated: 200 });
	});

	const groups = code.split('-');
	it.each([
		['in small letters', code.toLowerCase()],
		['with lookalikes', code.replace(/0/g, 'O').replace(/1/g, 'l')],
		['without hyphens', groups.join('')],
		['with spaces', groups.join(' ')],
		['with dashes of a word processor', groups.join('–')],
		['with a break after each group, quoted twice', groups.map((group) => `> > ${group}-`).join('\r\n')],
		['with invisible signs', Array.from(code).join('\u200b')],
		['with soft hyphens as entities', groups.join('&shy;-')],
		['with signs of direction', `\u2068${code}\u2069`],
		[
			'with full-width letters',
			code.replace(/[0-9A-Z]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
		],
		['in quotation marks', `“${code}”`],
		['in Markdown', `**\`${code}\`**`],
		['in an address', `https://example.nl/?c=${encodeURIComponent(encodeURIComponent(`${code} `))}`],
		['in JSON', JSON.stringify({ text: code }).replace(/-/g, '\\u002d')],
		['between angle brackets', `<${groups.join(' ')}>`],
		[
			'in a body in base 64',
			`Content-Transfer-Encoding: base64\r\n\r\n${btoa(`Groeten ${code} Jan`).replace(/.{76}/g, '$&\r\n')}\r\n`,
		],
		['in UTF-16', Array.from(code).join('\0')],
		['with one sign of its head changed', `X${code.slice(1)}`],
		['as the text of a QR code', qrText],
		['as the text of a QR code with text after it', `Jan: ${qrText} 20:15 - PIET: HOI`],
		['as the text of a QR code over several lines', qrText.replace(/.{40}/g, '$&\n')],
		['as the text of a QR code in an address', `https://zoek.nl/?q=${encodeURIComponent(qrText)}`],
	])('takes a code %s', (_how, text) => {
		expect(found(text)).toEqual(once);
	});

	it('takes a code once, and says that it came twice', () => {
		expect(found(`${code}\n\n> ${code}\n> > ${code}`)).toEqual({ ...once, repeated: 1 });
		expect(found(`${code} ${qrText}`)).toEqual({ ...once, repeated: 1 });
	});

	it('takes the code of the latest day, or the last in the text, when one person sent two', () => {
		const changed = withEntry(
			full,
			{ id: 'B1.1', version: 1 },
			{ answer: { kind: 'unknown' } },
			full.changedAt,
		);
		const codeOn = (changedAt: string) => writeCardText({ ...changed, changedAt }, outline);
		const [other, later] = [codeOn(full.changedAt), codeOn('2026-11-24T19:30:00.000Z')];
		const answerIn = (text: string) => found(text).cards.map(({ alone }) => alone['B1.1']?.answer?.kind);
		expect(found(`${code} ${other}`)).toMatchObject({ repeated: 0, differing: 1 });
		expect(answerIn(`${code} ${other}`)).toEqual(['unknown']);
		expect(answerIn(`${other} ${code}`)).toEqual(['level']);
		expect(answerIn(`${later} ${code}`)).toEqual(['unknown']);
	});

	it('does not complain about a damaged copy of a code that it read', () => {
		expect(found(`${code}\n> ${code.slice(0, 60)}`)).toEqual(once);
	});

	it('finds the code after one that was cut short', () => {
		const other = writeCardText({ ...full, id: '00000000-0000-4000-8000-000000000009' }, outline);
		expect(found(`${other.slice(0, 50)} ${code}`)).toEqual({
			...once,
			refused: { ...nothing.refused, damaged: 1 },
		});
	});

	it('counts a damaged code, when any single sign after the head is changed', () => {
		const anyPlace = fc.integer({ min: 'BSCANT1-'.length, max: code.length - 1 });
		const anySign = fc.constantFrom(...Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ'));
		fc.assert(
			fc.property(anyPlace, anySign, (place, sign) => {
				fc.pre(code.charAt(place) !== sign && code.charAt(place) !== '-');
				const changed = code.slice(0, place) + sign + code.slice(place + 1);
				expect(found(changed)).toEqual({ ...nothing, refused: { ...nothing.refused, damaged: 1 } });
			}),
			{ numRuns: 2_000 },
		);
	});

	it('counts a damaged code, when two neighbouring signs are swapped or one is lost', () => {
		const signs = code.replace(/-/g, '');
		fc.assert(
			fc.property(fc.integer({ min: 10, max: signs.length - 2 }), (place) => {
				const [one = '', other = ''] = signs.slice(place, place + 2);
				const start = signs.slice(0, place);
				expect(found(start + signs.slice(place + 1)).cards).toEqual([]);
				if (one !== other)
					expect(found(start + other + one + signs.slice(place + 2)).refused.damaged).toBe(1);
			}),
		);
	});

	it('counts a code of another questionnaire, in either form', () => {
		const elsewhere = smallScan({});
		const refused = { ...nothing.refused, 'other-questionnaire': 1 };
		expect(smallRef.hash).not.toBe(ref.hash);
		expect(found(writeCardText(elsewhere, smallQuestionnaire))).toEqual({ ...nothing, refused });
		expect(found(writeCard(elsewhere, smallQuestionnaire))).toEqual({ ...nothing, refused });
	});

	it('counts a code of a newer version, in either form', () => {
		const refused = { ...nothing.refused, 'too-new': 1 };
		const newer = code.replace('BSCANT1', 'BSCANT2').replace(/.$/, (last) => (last === '0' ? '4' : '0'));
		expect(found(newer)).toEqual({ ...nothing, refused });
		expect(found(qrText.replace('BSCAN1', 'BSCAN2'))).toEqual({ ...nothing, refused });
	});

	it('finds nothing in any other text', () => {
		fc.assert(
			fc.property(
				fc.oneof(fc.string({ unit: 'binary' }), fc.lorem({ maxCount: 60 }), fc.base64String()),
				(text) => {
					expect(found(text)).toEqual(nothing);
				},
			),
			{ numRuns: 300 },
		);
	});

	it('takes nothing from any text after a head', () => {
		fc.assert(
			fc.property(
				fc.constantFrom('BSCANT1', 'BSCAN1', 'BSCANT9'),
				fc.string({ maxLength: 300 }),
				(head, text) => {
					expect(found(head + text).cards).toEqual([]);
				},
			),
			{ numRuns: 1_000 },
		);
	});

	it('takes a code from between any two texts', () => {
		fc.assert(
			fc.property(fc.lorem({ maxCount: 20 }), fc.string({ unit: 'binary' }), (before, after) => {
				expect(found(`${before}\n${code}\n${after}`).cards).toEqual([card]);
			}),
		);
	});
});
