import fc from 'fast-check';
import * as v from 'valibot';
import type { DimensionOutline, Outline, StatementOutline } from '$lib/content/outline';
import type { QuestionnaireRef } from '$lib/content/questionnaire-ref';
import type { Level } from '$lib/content/questionnaire';
import {
	scanSchema,
	type Ambition,
	type Answer,
	type Entry,
	type NotApplicableReason,
	type Scan,
} from '$lib/scan/scan';
import { referentsField, withReferent, type Referents } from '$lib/scan/referents/referents';
import { ticks, ticksFor } from '$lib/scan/ticks';

/** Text as people type it and as keyboards and copying change it: accents in two spellings, emoji, half an emoji. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
	fc.string({ unit: 'grapheme', maxLength: 40 }),
	fc.constantFrom('', 'één regel\nen nog een', 'cafe\u0301', '"aangehaald" \\ {}', '\uD83D', '__proto__'),
);

export const anyTime: fc.Arbitrary<string> = fc
	.date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString());

export const anyLevel: fc.Arbitrary<Level> = fc.constantFrom(0, 1, 2, 3, 4);

export const anyRating: fc.Arbitrary<Answer> = anyLevel.map((level) => ({ kind: 'level', level }));

const anyReason: fc.Arbitrary<NotApplicableReason> = fc.oneof(
	anyText.map((who) => ({ kind: 'elsewhere', who }) as const),
	fc.constant({ kind: 'irrelevant' } as const),
	anyText.map((text) => ({ kind: 'other', text }) as const),
);

export const anyNotApplicable: fc.Arbitrary<Answer> = anyReason.map((reason) => ({
	kind: 'notApplicable',
	reason,
}));

/** Answers that are applicable, but without a level; `null` is unanswered. */
export const anyUnrated: fc.Arbitrary<Answer | null> = fc.constantFrom(
	{ kind: 'unknown' } as const,
	{ kind: 'skipped' } as const,
	null,
);

/** Any of the four kinds of answer without a score. */
export const anyNonScore: fc.Arbitrary<Answer | null> = fc.oneof(anyUnrated, anyNotApplicable);

export const anyAnswer: fc.Arbitrary<Answer | null> = fc.oneof(
	{ arbitrary: anyRating, weight: 3 },
	anyNonScore,
);

/** Entries for some of the statements, in any order. */
export function anyEntries(
	statements: readonly StatementOutline[],
	answer: fc.Arbitrary<Answer | null> = anyAnswer,
): fc.Arbitrary<Scan['entries']> {
	return fc
		.shuffledSubarray([...statements])
		.chain((some) => fc.tuple(...some.map((statement) => anyEntry(statement, answer))))
		.map((entries) => Object.fromEntries(entries.map((entry) => [entry.statementId, entry])));
}

function anyEntry(
	{ id, version }: StatementOutline,
	answer: fc.Arbitrary<Answer | null>,
): fc.Arbitrary<Entry> {
	return fc
		.record({
			ticked: fc.subarray([...ticks]),
			entry: fc.record(
				{
					statementId: fc.constant(id),
					statementVersion: fc.constant(version),
					answer,
					evidence: anyText,
					remark: anyText,
					changedAt: anyTime,
				},
				{ requiredKeys: ['statementId', 'statementVersion', 'answer', 'remark', 'changedAt'] },
			),
		})
		.map(({ ticked, entry }) => {
			const kept = ticksFor(entry.answer, ticked);
			return kept.length > 0 ? { ...entry, ticks: kept } : entry;
		});
}

/** Dimension of one to eight statements, core or not. */
export const anyDimension: fc.Arbitrary<DimensionOutline> = fc
	.array(fc.record({ importance: fc.constantFrom(1, 2, 3), core: fc.boolean(), private: fc.boolean() }), {
		minLength: 1,
		maxLength: 8,
	})
	.map((statements) => ({
		id: 'B1',
		kind: 'bouwsteen',
		name: 'Thema',
		shortName: 'Thema',
		werknaam: true,
		statements: statements.map((statement, index) => ({ id: `B1.${index + 1}`, version: 1, ...statement })),
	}));

const anyAmbition: fc.Arbitrary<Ambition> = fc.record({
	level: fc.constantFrom(1, 2, 3, 4),
	year: fc.integer({ min: 2000, max: 2100 }),
	changedAt: anyTime,
});

/** Referents of words in the statements, or none. */
export const anyReferents: fc.Arbitrary<{ readonly referents?: Referents }> = fc
	.record({
		organisation: fc.option(anyText),
		plan: fc.constantFrom(
			null,
			{ kind: 'none' } as const,
			{ kind: 'iza' } as const,
			{ kind: 'other', name: 'Plan Duinkust' } as const,
		),
		insurer: fc.option(anyText),
	})
	.map(({ organisation, plan, insurer }) => {
		const named = withReferent(undefined, 'organisation', organisation ?? undefined);
		const planned = withReferent(named, 'plan', plan ?? undefined);
		return referentsField(withReferent(planned, 'insurer', insurer ?? undefined));
	});

/** Any scan that one person could have made with this questionnaire. */
export function anyScan(outline: Outline, questionnaire: QuestionnaireRef): fc.Arbitrary<Scan> {
	const statements = outline.dimensions.flatMap((dimension) => dimension.statements);
	const details = fc.record({
		id: fc.uuid(),
		name: anyText,
		region: fc.record({ id: fc.uuid(), name: anyText }),
		role: fc.constantFrom('', ...outline.roles.map(({ id }) => id)),
		length: fc.constantFrom('short', 'full'),
		questionnaire: fc.constant(questionnaire),
		createdAt: anyTime,
		changedAt: anyTime,
		finishedAt: fc.option(anyTime),
		at: fc.constantFrom(null, ...statements.map(({ id }) => id)),
		entries: anyEntries(statements),
		ambitions: fc.dictionary(fc.constantFrom(...outline.dimensions.map(({ id }) => id)), anyAmbition, plain),
		context: fc.dictionary(
			fc.constantFrom('plan', 'goals', 'resv'),
			fc.oneof(anyText, fc.array(anyText)),
			plain,
		),
	});
	return fc
		.tuple(details, anyReferents, anyFollows)
		.map(([scan, referents, follows]) => ({ ...scan, ...referents, ...follows }));
}

/** The earlier scan or bijeenkomst that this one follows, or none. */
export const anyFollows: fc.Arbitrary<Pick<Scan, 'follows'>> = fc.record(
	{ follows: fc.record({ id: fc.uuid(), date: anyTime.map((time) => time.slice(0, 10)) }) },
	{ requiredKeys: [] },
);

/** Three states of one scan, changed in different places and often at the same moment. */
export function anyStates(outline: Outline, questionnaire: QuestionnaireRef): fc.Arbitrary<readonly Scan[]> {
	const id = '0f8fad5b-d9cb-469f-a165-70867728950e';
	const anyState = anyScan(outline, questionnaire).map((scan) =>
		v.parse(scanSchema, atFewMoments({ ...scan, id })),
	);
	return fc.array(anyState, { minLength: 3, maxLength: 3 });
}

/** Maps every moment in a value to one of three. */
export const atFewMoments = (value: unknown): unknown =>
	JSON.parse(
		JSON.stringify(value).replace(
			/"(20\d\d)-\d\d-\d\dT[\d:.]+Z"/g,
			(_time, year) => `"2026-0${String((Number(year) % 3) + 1)}-01T00:00:00.000Z"`,
		),
	);

const plain = { noNullPrototype: true };
