import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Questionnaire } from '$lib/content/questionnaire';
import { sessionView } from '$lib/report/beamer/session-view';
import { announcement } from '$lib/report/beamer/beamer-words';
import { reportDocument } from '$lib/report/document/report-document';
import { reportKindNames } from '$lib/report/document/report-kinds';
import { markdownOf } from '$lib/report/document/to-markdown';
import { sessionReport } from '$lib/report/model/session-report';
import { sessionWall } from '$lib/report/wall/session-wall';
import { reportSpread } from '$lib/report/model/spread-words';
import { agendaAlone, agendaOf } from '$lib/scoring/agenda';
import { confirmedTogether, proposedLevel } from '$lib/scoring/propose-decisions';
import { shownSpread } from '$lib/scoring/shown-spread';
import { anonymousCopy } from '$lib/session/files/anonymous-copy';
import { collect } from '$lib/session/collect';
import type { Milestone } from '$lib/session/milestone';
import type { Hands, Session } from '$lib/session/session';
import { dimensionOf, then } from './notation';
import { made } from './pdf-fixture';
import { decisionsIn, place, sessionIn, spreadIn } from './session-notation';
import { dimensionFrom, smallQuestionnaire } from './small-questionnaire';

/*
 * Attack: a colleague knows every answer but one, and combines everything that is shown and exported. The answers that
 * would have given exactly this are all that this colleague can learn about the last one.
 */

vi.setConfig({ testTimeout: 120_000 });

const questionnaire: Questionnaire = {
	...smallQuestionnaire,
	roles: [
		{ id: 'h', label: 'Huisarts', group: 'huisartsen' },
		{ id: 'o', label: 'Organisatie', group: 'organisatie' },
		{ id: 'v', label: 'Verzekeraar', group: 'verzekeraar' },
	],
	dimensions: [
		dimensionFrom(dimensionOf('A', 'C3 C2 P3 C'), []),
		dimensionFrom(dimensionOf('B', 'P C C C'), []),
	],
};
const statements = questionnaire.dimensions.flatMap((dimension) => dimension.statements);
const levels = ['0', '1', '2', '3', '4'] as const;
/** Answers with what can be ticked or written beside them. */
const ticked = ['1d', '1h', '1dh', '3d', '?d', '1e', '2e', '4e'] as const;

/** Earlier milestone at which all chose the same, because changes since then are shown too. */
const before: Milestone = {
	id: '60000000-0000-4000-8000-00000000000a',
	name: 'Voorjaar',
	frozenAt: then,
	scoringVersion: 1,
	subject: { kind: 'session', session: sessionIn(rowsOf(() => '2 2 2 2 2 2')) },
};

function rowsOf(rowOf: (statementId: string) => string): Record<string, string> {
	return Object.fromEntries(statements.map(({ id }) => [id, rowOf(id)]));
}

/** Everything shown and exported, as one text: worlds with the same text are indistinguishable. */
function allThatIsTold(session: Session): string {
	const report = sessionReport(questionnaire, session, { milestone: before, outline: questionnaire });
	const views = [
		sessionView(questionnaire, { ...session, attention: null }),
		sessionView(questionnaire, { ...session, attention: { phase: 'together' } }),
		...statements.flatMap(({ id: statementId }) =>
			(['asked', 'shown', 'again'] as const).map((phase) =>
				sessionView(questionnaire, { ...session, attention: { statementId, phase } }),
			),
		),
	];
	const content = { kind: 'session', session, questionnaire } as const;
	const told = {
		views,
		spoken: views.map(announcement),
		agenda: [agendaOf(questionnaire, session), agendaAlone(questionnaire, session)],
		wall: sessionWall(questionnaire, session),
		facilitator: statements.map((statement) => [
			reportSpread(statement, session),
			proposedLevel(shownSpread(session, statement)),
		]),
		together: confirmedTogether(questionnaire, session),
		report,
		paper: reportKindNames.map((kind) => markdownOf(reportDocument(report, kind, made))),
		collected: collect(content),
		anonymous: anonymousCopy(content, 'sentences'),
	};
	return JSON.stringify(told);
}

/** Outputs, one for each mark that could be the unknown answer. */
const worldsOf = (marks: readonly string[], sessionWith: (mark: string) => Session): string[] =>
	marks.map((mark) => allThatIsTold(sessionWith(mark)));

/** Marks whose output is unique, so that they can be worked out. */
const fixedBy = (marks: readonly string[], worlds: readonly string[]): readonly string[] =>
	marks.filter((_, index) => worlds.filter((world) => world === worlds[index]).length === 1);

/** Every spread of `size` people over the levels, as a row. */
function rowsOfSize(size: number, from = 0): string[][] {
	if (size === 0) return [[]];
	return levels
		.slice(from)
		.flatMap((level, index) => rowsOfSize(size - 1, from + index).map((rest) => [level, ...rest]));
}

const known = new Map<string, string>();

/** Output for a row, cached by its sorted marks, because the order of people reveals nothing. */
function toldOf(statementId: string, marks: readonly string[]): string {
	const row = [...marks].sort().join(' ');
	const key = `${statementId} ${row}`;
	const told = known.get(key) ?? allThatIsTold(sessionIn({ [statementId]: row }));
	known.set(key, told);
	return told;
}

function leaksAt(statementId: string, others: number, beside: readonly string[] = []): string[] {
	const leaks: string[] = [];
	for (const row of rowsOfSize(others)) {
		const worlds = levels.map((level) => toldOf(statementId, [...row, level, ...beside]));
		leaks.push(...fixedBy(levels, worlds).map((level) => `${row.join(' ')} and ${level}`));
	}
	return leaks;
}

/** Session in which five raised their hands at A.1, in full view. */
const besideHands = (details: Partial<Session['hands'][string]>, row: string, after = ''): Session =>
	sessionIn({ 'A.1': row, 'A.2': '1 2 3 4' }, { after: { 'A.1': after }, hands: { 'A.1': { ...details } } });
const raised: Hands = { ...spreadIn('1 1 2 3 3'), changedAt: then };

describe('attack with known others, on every spread over the levels', () => {
	it('reveals nothing of someone who came after the choices were shown', () => {
		const marks = [...levels, '?', 'x', '2e', '4e'];
		const worlds = worldsOf(marks, (mark) => {
			const session = sessionIn({ 'A.1': `1 2 3 4 ${mark}`, 'A.2': `0 0 4 4 ${mark}` });
			const participants = session.participants.map((one, at) =>
				at < 4 ? one : { ...one, joinedAt: '2099' },
			);
			return { ...session, participants };
		});
		expect(new Set(worlds).size).toBe(1);
	});

	it.each(levels)('reveals nothing of two people beside hands that everyone saw (one chose %s)', (other) => {
		const marks = [...levels, '?', 'x', '2e', '4e'];
		const alone = worldsOf(marks, (mark) => besideHands({ alone: raised }, `${other} ${mark}`));
		const again = worldsOf(marks, (mark) => besideHands({ after: raised }, '1 2 3', `${other} ${mark}`));
		const onLaptop = worldsOf(marks, (mark) =>
			besideHands({ after: raised, laptop: { ...spreadIn(`${other} ${mark}`), changedAt: then } }, '1 2 3'),
		);
		for (const worlds of [alone, again, onLaptop]) expect(new Set(worlds).size).toBe(1);
	});

	it.each([4, 5, 6, 7])(
		'reveals no level of a private statement, to someone who knows the other %i',
		(others) => {
			expect(leaksAt('A.3', others)).toEqual([]);
			expect(leaksAt('A.3', others, ['?', 'x', '?'])).toEqual([]);
		},
	);

	it.each([4, 7])('reveals no tick at a private statement, to someone who knows the other %i', (others) => {
		for (const row of rowsOfSize(others)) {
			const worlds = ['1', '1d', '1h', '1dh'].map((mark) => toldOf('A.3', [...row, mark]));
			expect(new Set(worlds).size, row.join(' ')).toBe(1);
		}
	});

	it.each([4, 7])('reveals no place at a private statement, to someone who knows the other %i', (others) => {
		for (const row of rowsOfSize(others)) {
			const worlds = ['2', '2e'].map((mark) => toldOf('A.3', [...row, mark]));
			expect(new Set(worlds).size, row.join(' ')).toBe(1);
		}
	});

	it('reveals no place before the choices were shown, nor one beside a level below 2', () => {
		const worlds = ['1', '1e', '2e', '4e'].map((mark) =>
			allThatIsTold(sessionIn({ 'A.1': `2 2 3 3 4 ${mark}` }, { revealedAt: null, stage: 'collect' })),
		);
		expect(new Set(worlds).size).toBe(1);
		expect(toldOf('A.1', ['1', '2', '3', '1e'])).toBe(toldOf('A.1', ['1', '2', '3', '1']));
	});

	it('tells where it is written down, where all choices may be seen', () => {
		expect(toldOf('A.1', ['2', '2e', '3'])).toContain(place);
	});

	it('reveals no tick before the choices were shown', () => {
		const worlds = ['1', '1d', '1h', '1dh'].map((mark) =>
			allThatIsTold(sessionIn({ 'A.1': `2 2 3 3 4 ${mark}` }, { revealedAt: null, stage: 'collect' })),
		);
		expect(new Set(worlds).size).toBe(1);
	});

	it('tells how many ticked something, where all choices may be seen', () => {
		expect(toldOf('A.1', ['1d', '2d', '1h'])).toContain(
			'Verschilt per plek: 2 van 3. Werkt al, maar alleen uit gewoonte: 1 van 3.',
		);
	});

	it.each([0, 1, 2, 3])(
		'reveals no difference between levels of a private statement, below five people (%i others)',
		(others) => {
			for (const row of rowsOfSize(others)) {
				const worlds = [...levels, ...ticked, '?', 'x'].map((mark) => toldOf('A.3', [...row, mark, '?']));
				expect(new Set(worlds).size, row.join(' ')).toBe(1);
			}
		},
	);

	it.each([
		[0, []],
		[1, []],
		[0, ['?', '?', '?']],
		[1, ['?', 'x', 'x', 'x']],
	] as const)(
		'reveals no difference between answers, below three people (%i others, beside %j)',
		(others, beside) => {
			for (const statementId of ['A.1', 'A.3']) {
				for (const row of rowsOfSize(others)) {
					const marks = [...levels, ...ticked, '?', 'x'];
					const worlds = marks.map((mark) => toldOf(statementId, [...row, mark, ...beside]));
					expect(new Set(worlds).size, `${statementId} ${row.join(' ')}`).toBe(1);
				}
			}
		},
	);
});

const anyMark = fc.constantFrom('0', '1', '1h', '2', '2e', '2d', '3', '4', '?', '?d', 'x', '-', '.');
const anyRow = (size: number): fc.Arbitrary<string[]> =>
	fc.oneof(
		fc.array(anyMark, { minLength: size, maxLength: size }),
		// All chose a level, so that there are own means, or nearly nobody did.
		fc.array(fc.constantFrom(...levels), { minLength: size, maxLength: size }),
		fc.array(fc.constantFrom('?', 'x', '.', '.', '.', '3'), { minLength: size, maxLength: size }),
	);

/** Session of 3 to 12 people with roles, decisions, hands and second rounds; person 0 holds the secret. */
const anyEvening = fc.integer({ min: 3, max: 12 }).chain((size) =>
	fc.record({
		rows: fc.record(Object.fromEntries(statements.map(({ id }) => [id, anyRow(size)]))),
		after: fc.dictionary(fc.constantFrom(...statements.map(({ id }) => id)), anyRow(size), {
			maxKeys: 2,
			noNullPrototype: true,
		}),
		roles: fc.array(fc.constantFrom('h', 'h', 'o', 'v', 'z'), { minLength: size, maxLength: size }),
		decisions: fc.dictionary(
			fc.constantFrom(...statements.map(({ id }) => id)),
			fc.constantFrom('0', '2', '4', '~', 'x'),
			{ maxKeys: 2, noNullPrototype: true },
		),
		hands: fc.option(fc.constantFrom(...statements.map(({ id }) => id)), { nil: undefined }),
		secret: fc.constantFrom(...statements.map(({ id }) => id)),
		isOpen: fc.boolean(),
	}),
);

type Evening = typeof anyEvening extends fc.Arbitrary<infer T> ? T : never;

function eveningWith(
	{ rows, after, roles, decisions, hands, secret, isOpen }: Evening,
	mark: string,
): Session {
	const row = ([id, marks]: [string, readonly string[]]): [string, string] => [
		id,
		(id === secret ? [mark, ...marks.slice(1)] : marks).join(' '),
	];
	const counted: Hands = { levels: [0, 1, 1, 0, 0], unknown: 1, notApplicable: 0, changedAt: then };
	return sessionIn(Object.fromEntries(Object.entries(rows).map(row)), {
		after: Object.fromEntries(Object.entries(after).map(([id, marks]) => [id, marks.join(' ')])),
		roles: roles.join(' '),
		decisions: decisionsIn(decisions),
		hands: hands === undefined || hands === secret ? {} : { [hands]: { alone: counted } },
		revealedAt: isOpen ? then : null,
		stage: isOpen ? 'talk' : 'collect',
	});
}

describe('attack with known others, on any session of 3 to 12 people', () => {
	it('reveals no private level, and nothing about fewer than three people', () => {
		fc.assert(
			fc.property(anyEvening, (evening) => {
				const { secret, rows, isOpen } = evening;
				const isPrivate = statements.some((statement) => statement.id === secret && statement.private);
				const others = (rows[secret] ?? []).slice(1).filter((mark) => /[0-4]/.test(mark)).length;
				const worlds = worldsOf(levels, (mark) => eveningWith(evening, mark));
				const isHidden = !isOpen || others + 1 < (isPrivate ? 5 : 3);
				if (isHidden) expect(new Set(worlds).size).toBe(1);
				else if (isPrivate) expect(fixedBy(levels, worlds)).toEqual([]);
			}),
			{ numRuns: 300 },
		);
	});

	it('reveals nothing through a second round of a private statement, brought in by a file', () => {
		fc.assert(
			fc.property(anyEvening, (evening) => {
				const worlds = worldsOf([...levels, '?', 'x'], (mark) => {
					const session = eveningWith({ ...evening, secret: 'A.1' }, '2');
					const [first, ...rest] = session.participants;
					const again = sessionIn({ 'A.3': mark }).participants[0];
					if (!first || !again) throw new Error('Someone is there');
					return {
						...session,
						participants: [{ ...first, after: { ...first.after, ...again.alone } }, ...rest],
					};
				});
				expect(new Set(worlds).size).toBe(1);
			}),
			{ numRuns: 50 },
		);
	});
});

it('renderers: never read the counts, only what the scoring lets them show', () => {
	const reads = /\b(scoreSpread|privateWord|shownRound|roundTicks)\b|\bhands\[/;
	const files = readdirSync(new URL('../src', import.meta.url), { recursive: true, encoding: 'utf8' });
	const renderers = files.filter((file) =>
		/^(lib\/(report|ui|app|widgets)|routes)\/.*(?<!test)\.(ts|svelte)$/.test(file),
	);
	const found = renderers.filter((file) =>
		reads.test(readFileSync(new URL(`../src/${file}`, import.meta.url), 'utf8')),
	);
	expect(renderers.length).toBeGreaterThan(300);
	// Both contain the fields for hands: these files enter the counts, or check whether there are any.
	expect(found.sort()).toEqual([
		'routes/bijeenkomst/collect/HandsCount.svelte',
		'routes/bijeenkomst/talk/StatementTalk.svelte',
	]);
	expect(reads.test('const { word } = scoreSpread(spread)')).toBe(true);
});
