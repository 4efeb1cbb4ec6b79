import { describe, expect, it } from 'vitest';
import { emptyScan, filledScan, made, reportOf } from '../../../../tests/pdf-fixture';
import { exampleReport, inRegion, exampleSessionReport } from '../../../../tests/report-cases';
import { emptySession, exampleSession, sessionQuestionnaire } from '../../../../tests/session-fixture';
import type { Report } from '../model/report-model';
import { sessionReport } from '../model/session-report';
import { copy } from './copy';
import { headsOf, type Node, type ReportDocument } from './document';
import { reportDocument } from './report-document';
import { reportKindNames, type ReportKind } from './report-kinds';

const documentOf = (report: Report, kind: ReportKind): ReportDocument => reportDocument(report, kind, made);

const scan = reportOf(filledScan());
const session = exampleSessionReport();

/** All words of a document; of a row of bricks its sentence. */
const wordsOf = ({ nodes, ...head }: ReportDocument): string =>
	JSON.stringify([head, nodes], (key, value: unknown) =>
		key === 'row' || key === 'rows' ? sentencesIn(value) : value,
	);

function sentencesIn(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sentencesIn);
	return typeof value === 'object' && value !== null && 'sentence' in value ? value.sentence : value;
}

const nodesOf = <K extends Node['kind']>({ nodes }: ReportDocument, kind: K): Extract<Node, { kind: K }>[] =>
	nodes.filter((node): node is Extract<Node, { kind: K }> => node.kind === kind);

const whatSomeoneSaid = ({ dimensions }: Report): string[] =>
	dimensions.flatMap(({ statements }) =>
		statements.flatMap(({ remarks, dissent, why }) => [...remarks, ...dissent, why]).filter(Boolean),
	);

describe('reportDocument, of every kind', () => {
	it.each(reportKindNames)('%s: has one title, the region and the day', (kind) => {
		for (const report of [scan, session]) {
			const document = documentOf(report, kind);
			expect(nodesOf(document, 'title').map(({ text }) => text)).toEqual([document.title]);
			expect(document.title).toContain(report.region);
			expect(document.subject).not.toBe('');
			expect(document.footer).toContain(`gemaakt op 22 november 2026`);
		}
	});

	it.each(reportKindNames)('%s: says that it is no measurement', (kind) => {
		for (const report of [scan, session]) {
			expect(wordsOf(documentOf(report, kind))).toContain(report.purpose);
		}
	});

	it.each(reportKindNames)('%s: says in the footer that a scan is short', (kind) => {
		expect(documentOf(reportOf(filledScan('short')), kind).footer).toContain('korte scan');
		expect(documentOf(scan, kind).footer).not.toContain('korte scan');
	});

	it('has a title per kind, and another subject for a session', () => {
		const [full, board, personal, conversation] = reportKindNames.map((kind) => documentOf(scan, kind));
		expect(full?.title).toBe('Bouwstenenscan Łódź aan de Waal: uitkomst en acties');
		expect(board?.title).toBe(full?.title);
		expect(personal?.title).toBe('Bouwstenenscan Łódź aan de Waal: wat ik inbreng');
		expect(conversation?.title).toBe('Bouwstenenscan Łódź aan de Waal: gesprek over regioplan en contract');
		expect(documentOf(session, 'full').subject).not.toBe(full?.subject);
	});
});

describe('reportDocument, full', () => {
	it('has every statement once, under the heading of its dimension', () => {
		const document = documentOf(scan, 'full');
		let current = '';
		const places = document.nodes.flatMap((node) => {
			if (node.kind === 'part') current = node.code;
			return node.kind === 'statement' ? [[current, node.id]] : [];
		});
		expect(places).toEqual(
			scan.dimensions.flatMap(({ id, statements }) => statements.map((statement) => [id, statement.id])),
		);
	});

	it('has its headings in reading order', () => {
		const heads = headsOf(documentOf(session, 'full'));
		expect(heads.filter(({ level }) => level === 1)).toHaveLength(1);
		expect(heads[0]?.level).toBe(1);
		const texts = heads.map(({ text }) => text);
		const order = [
			copy.strong,
			copy.toBring.session,
			copy.unknown,
			copy.headlineActions,
			copy.tenThemes,
			...session.dimensions.map(({ name }) => name),
			session.context.title,
			copy.actions,
			copy.method,
			copy.who,
			copy.versions,
			copy.sources,
		];
		expect(texts.filter((text) => order.includes(text))).toEqual(order);
	});

	it('has only open headline actions on the first page', () => {
		const [first, ...others] = nodesOf(documentOf(session, 'full'), 'table');
		expect(first?.rows.map(([what]) => what)).toEqual(
			session.actions.filter(({ headline }) => headline).map(({ what }) => what),
		);
		expect(others.find(({ title }) => title === copy.actionsTable)?.rows).toHaveLength(
			session.actions.length,
		);
		const closed = exampleSession().actions.map((action) => ({
			...action,
			closedAt: '2026-11-30T10:00:00.000Z',
		}));
		const done = documentOf(exampleSessionReport({ ...exampleSession(), actions: closed }), 'full');
		expect(headsOf(done).map(({ text }) => text)).not.toContain(copy.headlineActions);
	});

	it('has a form to fill in by hand, when no action was agreed', () => {
		expect(nodesOf(documentOf(scan, 'full'), 'form').map(({ title }) => title)).toEqual([copy.pen]);
		expect(nodesOf(documentOf(session, 'full'), 'form')).toEqual([]);
	});

	it('counts participants by role group, for a session only', () => {
		const who = (report: Report): unknown =>
			nodesOf(documentOf(report, 'full'), 'aside').find(({ title }) => title === copy.who)?.facts;
		expect(who(session)).toEqual([
			{ name: 'Huisartsen', value: '6' },
			{ name: 'Organisatie', value: '3' },
			{ name: 'Verzekeraar', value: '1' },
			{ name: 'Partners', value: '2' },
		]);
		expect(who(scan)).toBeUndefined();
	});

	it('lists each source once, with all its facts', () => {
		const [sources] = nodesOf(documentOf(scan, 'full'), 'sources');
		const places = sources?.places.map(({ title, url }) => `${title} ${url ?? ''}`) ?? [];
		expect(new Set(places).size).toBe(places.length);
		expect(sources?.places.flatMap(({ ids }) => ids).sort()).toEqual(
			scan.method.sources.map(({ id }) => id).sort(),
		);
	});

	it('has the checksum, the versions and a caveat about its tags', () => {
		const words = wordsOf(documentOf(scan, 'full'));
		expect(words).toContain(made.checksum);
		expect(words).toContain('Rekenregels: versie 1');
		expect(words).toContain('getagd, maar niet gevalideerd');
	});
});

describe('reportDocument, table of dimensions', () => {
	const namesOf = (report: Report): readonly string[] =>
		nodesOf(documentOf(report, 'board'), 'table')
			.find(({ title }) => title === copy.themesTable)
			?.columns.map(({ name }) => name) ?? [];
	const { theme, mean, lowest, coverage, ambition, agreement, change } = copy.themeColumns;

	it('has agreement for a group, and change since an earlier milestone', () => {
		expect(namesOf(scan)).toEqual([theme, mean, lowest, coverage.scan, ambition]);
		expect(namesOf(session)).toEqual([theme, mean, lowest, coverage.session, ambition, agreement, change]);
		const first = sessionReport(sessionQuestionnaire, exampleSession());
		expect(namesOf(first)).toEqual([theme, mean, lowest, coverage.session, ambition, agreement]);
	});

	it('has as many cells as columns, which fill the width', () => {
		for (const report of [scan, session, reportOf(emptyScan())]) {
			for (const { columns, rows } of nodesOf(documentOf(report, 'full'), 'table')) {
				expect(rows.map((cells) => cells.length)).toEqual(rows.map(() => columns.length));
				expect(columns.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
			}
		}
	});
});

describe('reportDocument, for a board', () => {
	it('has the first pages of the full report, and the versions', () => {
		const full = documentOf(session, 'full').nodes;
		const board = documentOf(session, 'board').nodes;
		expect(board.slice(1, -1)).toEqual(full.slice(1, board.length - 1));
		expect(board.at(-1)).toMatchObject({ kind: 'aside', title: copy.versions });
		expect(nodesOf(documentOf(session, 'board'), 'statement')).toEqual([]);
	});

	it('has nothing that one person wrote', () => {
		const words = wordsOf(documentOf(session, 'board'));
		expect(whatSomeoneSaid(session).length).toBeGreaterThan(20);
		expect(whatSomeoneSaid(session).filter((said) => words.includes(said))).toEqual([]);
	});
});

describe('reportDocument, personal', () => {
	it('has two statements, each with its next step and a tip', () => {
		const document = documentOf(exampleReport(), 'personal');
		const statements = nodesOf(document, 'statement');
		expect(statements.map(({ id }) => id)).toEqual(
			exampleReport()
				.toBring.slice(0, 2)
				.map(({ statementId }) => statementId),
		);
		for (const { lines } of statements) {
			expect(lines.some(({ text }) => text.startsWith(copy.next))).toBe(true);
			expect(lines.some(({ text }) => text.startsWith(copy.personal.tip))).toBe(true);
		}
	});

	it('has at most two strong points and two questions', () => {
		const [lists] = nodesOf(documentOf(scan, 'personal'), 'lists');
		expect(lists?.lists.map(({ items }) => items.length)).toEqual([2, 2]);
	});

	it('says what is missing, for a scan without answers', () => {
		const words = wordsOf(documentOf(reportOf(emptyScan()), 'personal'));
		for (const none of [copy.personal.noneTwo, copy.noneStrong, copy.personal.noneAsk]) {
			expect(words).toContain(none);
		}
	});
});

describe('reportDocument, conversation', () => {
	const parts = sessionQuestionnaire.conversation?.parts ?? [];

	it('has the statements of both sides in the order of the questionnaire', () => {
		const tables = nodesOf(documentOf(scan, 'conversation'), 'table').slice(0, -1);
		expect(tables.map(({ title }) => title)).toEqual(parts.map(({ title }) => title));
		expect(tables.flatMap(({ rows }) => rows.map(([id]) => id))).toEqual(
			parts.flatMap(({ statements }) => statements),
		);
	});

	it('has a next step for both sides, after the statements', () => {
		const table = nodesOf(documentOf(exampleReport(), 'conversation'), 'table').at(-1);
		expect(table?.title).toBe(copy.conversation.tips);
		const { regio, both } = copy.conversation.sides;
		expect(table?.rows.map(([id, , who]) => [id, who])).toEqual([
			['R.4', regio],
			['L.5', both],
		]);
	});

	it('has no empty table of next steps, for a scan without answers', () => {
		const tables = nodesOf(documentOf(reportOf(emptyScan()), 'conversation'), 'table');
		expect(tables.map(({ title }) => title)).toEqual(parts.map(({ title }) => title));
	});

	it('leaves out statements that a short scan did not ask', () => {
		const tables = nodesOf(documentOf(session, 'conversation'), 'table');
		const core = new Set(session.dimensions.flatMap(({ statements }) => statements.map(({ id }) => id)));
		const ids = tables.flatMap(({ rows }) => rows.map(([id = '']) => id));
		expect(ids.length).toBeGreaterThan(3);
		expect(ids.filter((id) => !core.has(id))).toEqual([]);
		expect(tables.filter(({ rows }) => rows.length === 0)).toEqual([]);
	});

	it('holds no remark, reason, dissent, spread or name', () => {
		for (const report of [scan, session]) {
			const words = wordsOf(documentOf(report, 'conversation'));
			expect(whatSomeoneSaid(report).filter((said) => words.includes(said))).toEqual([]);
			expect(words).not.toMatch(/× niveau|kozen een niveau/);
			expect(report.name === '' || !words.includes(report.name)).toBe(true);
		}
	});

	it('is empty, when the questionnaire has no conversation', () => {
		expect(documentOf({ ...scan, conversation: null }, 'conversation').nodes).toEqual([]);
	});
});

it.each(['board', 'conversation'] as const)(
	'reportDocument, %s: carries nothing that a person wrote, in any field',
	(kind) => {
		const carried = JSON.stringify(documentOf(scan, kind));
		expect(whatSomeoneSaid(scan).filter((said) => carried.includes(said))).toEqual([]);
	},
);

it('reportDocument: says what it is, for an empty session', () => {
	const report = sessionReport(sessionQuestionnaire, inRegion(emptySession(), 'Zomerdal'));
	const words = wordsOf(documentOf(report, 'full'));
	expect(words).toContain(copy.noneStrong);
	expect(words).toContain('bijeenkomst op 24 november 2026');
});
