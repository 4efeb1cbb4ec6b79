import { describe, expect, it } from 'vitest';
import { emptyScan, filledScan, made, reportOf } from '../../../../tests/pdf-fixture';
import { exampleReport, exampleSessionReport, filledExample, inRegion } from '../../../../tests/report-cases';
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
		statements
			.flatMap(({ remarks, dissent, conditions, why }) => [...remarks, ...dissent, ...conditions, why])
			.filter(Boolean),
	);

describe('reportDocument, of every kind', () => {
	it.each(reportKindNames)('%s: has one title, the region and the day', (kind) => {
		for (const report of [scan, session]) {
			const document = documentOf(report, kind);
			expect(nodesOf(document, 'title').map(({ text, whose }) => [text, whose])).toEqual([
				[document.title, report.whose],
			]);
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
		const [full, board, actions, personal, conversation] = reportKindNames.map((kind) =>
			documentOf(scan, kind),
		);
		expect(full?.title).toBe('Bouwstenenscan Łódź aan de Waal: uitkomst en acties');
		expect(board?.title).toBe(full?.title);
		expect(actions?.title).toBe('Bouwstenenscan Łódź aan de Waal: acties');
		expect(personal?.title).toBe('Bouwstenenscan Łódź aan de Waal: wat ik inbreng');
		expect(conversation?.title).toBe('Bouwstenenscan Łódź aan de Waal: gesprek over regioplan en contract');
		expect(documentOf(session, 'full').subject).not.toBe(full?.subject);
	});
});

/** Words of page one as they are read aloud; of the wall names, figures, lowest levels and ambitions. */
function spokenOnPageOne({ nodes }: ReportDocument): readonly string[] {
	const second = nodes.findIndex((node) => node.kind === 'part');
	const texts = nodes.slice(0, second).flatMap((node): readonly string[] => {
		switch (node.kind) {
			case 'title':
				return [node.text, node.whose, node.details];
			case 'paragraph':
				return [node.text];
			case 'wall':
				return node.rows.flatMap(({ shortName, figure, mark, lowestText, ambition }) => [
					shortName,
					figure,
					mark,
					lowestText ?? '',
					ambition ? `${String(ambition.level)} in ${String(ambition.year)}` : '',
				]);
			case 'lists':
				return node.lists.flatMap(({ title, items, none }) => [
					title,
					...(items.length === 0 ? [none] : items.flatMap(({ text, detail }) => [text, detail])),
				]);
			default:
				throw new Error(`Page one reads no ${node.kind}`);
		}
	});
	return texts.join(' ').match(/[\p{L}\p{N}][^\s]*/gu) ?? [];
}

const wordsAMinute = 230;

describe('reportDocument, page one', () => {
	it.each([
		['a full scan', exampleReport],
		['a short scan', () => reportOf({ ...filledExample(), length: 'short' })],
		['a scan with every kind of answer', () => scan],
		['a bijeenkomst with ambitions, actions and an earlier moment', () => session],
	])('is read aloud within a minute, of %s', (_, report) => {
		for (const kind of ['full', 'board', 'reference'] as const) {
			const words = spokenOnPageOne(documentOf(report(), kind));
			expect(words.length).toBeGreaterThan(100);
			expect(words.length / wordsAMinute).toBeLessThanOrEqual(1);
		}
	});

	it('has the largest gaps first, and asks for a decision, the actions or an ambition', () => {
		const listsOf = (report: Report) => nodesOf(documentOf(report, 'board'), 'lists')[0]?.lists ?? [];
		const [, gaps, asked] = listsOf(session);
		expect(gaps?.items).toEqual([
			{ text: 'Regiobeeld en regioplan', detail: 'van 1,5 naar 3 in 2027' },
			{ text: 'Mandaat', detail: 'van 1,5 naar 3 in 2028' },
			{ text: 'Arbeidsmarkt, capaciteit', detail: 'nog geen getal, naar 3 in 2028' },
		]);
		expect(asked?.items.map(({ text }) => text)).toEqual([
			`${copy.ask.session}‘${session.toBring[0]?.statement ?? ''}’`,
			'Steun de 3 afspraken die hierna komen.',
		]);
		const [, none, start] = listsOf(reportOf(emptyScan()));
		expect([none?.none, start?.items.map(({ text }) => text)]).toEqual([
			copy.noAmbitionYet,
			[copy.chooseAmbition],
		]);
	});

	it('counts what moved since the earlier moment', () => {
		const said = nodesOf(documentOf(session, 'board'), 'paragraph')
			.map(({ text }) => text)
			.join(' ');
		expect(said).toContain('Sinds Voorjaar 2026, 26 mei 2026: 3 stellingen omhoog en 1 omlaag.');
	});
});

describe('reportDocument, full', () => {
	it('has both anchors only at level 0 or 1 and under the ambition', () => {
		const brief = documentOf(exampleReport(), 'full');
		for (const { statements, ambition } of exampleReport().dimensions) {
			for (const { id, level, anchor } of statements) {
				const lines = nodesOf(brief, 'statement').find((node) => node.id === id)?.lines ?? [];
				const needsWork = level !== null && (level < 2 || level < (ambition?.level ?? 0));
				expect(lines.some(({ text }) => anchor !== null && text.includes(anchor))).toBe(needsWork);
			}
		}
	});

	it('has the lowest statement of each theme in words, below their ambition first', () => {
		const table = nodesOf(documentOf(exampleReport(), 'full'), 'table')[0];
		const names = exampleReport().dimensions.map(({ shortName }) => shortName);
		expect(table?.rows.map(([name]) => name).sort()).toEqual([...names].sort());
		expect(table?.rows.slice(0, 2)).toEqual([
			['Informatie, ICT en data', '0,8', '2 in 2027', '1,3', expect.stringMatching(/^0 \(nog niet\): ‘.*’$/)],
			[
				'Arbeidsmarkt, capaciteit',
				'2,0',
				'3 in 2028',
				'1,0',
				expect.stringMatching(/^1 \(verkennen\): ‘.*’/),
			],
		]);
	});

	it('has its sources on the web page only', () => {
		const document = documentOf(scan, 'full');
		expect(nodesOf(document, 'sources')).toEqual([]);
		expect(document.onWebOnly.map(({ kind }) => kind)).toEqual(['part', 'sources']);
		expect(documentOf(scan, 'reference').onWebOnly).toEqual([]);
	});
});

describe('reportDocument, reference', () => {
	it.each(['full', 'reference'] as const)(
		'has every statement once, under the heading of its dimension: %s',
		(kind) => {
			const document = documentOf(scan, kind);
			let current = '';
			const places = document.nodes.flatMap((node) => {
				if (node.kind === 'part') current = node.code;
				return node.kind === 'statement' ? [[current, node.id]] : [];
			});
			expect(places).toEqual(
				scan.dimensions.flatMap(({ id, statements }) => statements.map((statement) => [id, statement.id])),
			);
		},
	);

	it('has its headings in reading order', () => {
		const heads = headsOf(documentOf(session, 'reference'));
		expect(heads.filter(({ level }) => level === 1)).toHaveLength(1);
		expect(heads[0]?.level).toBe(1);
		const texts = heads.map(({ text }) => text);
		const order = [
			copy.gaps,
			copy.asked,
			copy.perTheme,
			copy.points,
			copy.toBring.session,
			copy.unknown,
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

	it('has all actions, and for a board only those that matter most and are open', () => {
		const actionsIn = (report: Report, kind: ReportKind): readonly string[] =>
			nodesOf(documentOf(report, kind), 'table')
				.filter(({ title }) => title === copy.headlineActions)
				.flatMap(({ rows }) => rows.map(([what = '']) => what));
		const all = session.actions.map(({ what }) => what);
		const headlines = session.actions.filter(({ headline }) => headline).map(({ what }) => what);
		expect(actionsIn(session, 'full')).toEqual(all);
		expect(actionsIn(session, 'reference')).toHaveLength(all.length);
		expect(actionsIn(session, 'board')).toEqual(headlines);
		const closed = exampleSession().actions.map((action) => ({
			...action,
			closedAt: '2026-11-30T10:00:00.000Z',
		}));
		const done = exampleSessionReport({ ...exampleSession(), actions: closed });
		expect(actionsIn(done, 'board')).toEqual([]);
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
		const [sources] = nodesOf(documentOf(scan, 'reference'), 'sources');
		const places = sources?.places.map(({ title, url }) => `${title} ${url ?? ''}`) ?? [];
		expect(new Set(places).size).toBe(places.length);
		expect(sources?.places.flatMap(({ ids }) => ids).sort()).toEqual(
			scan.method.sources.map(({ id }) => id).sort(),
		);
	});

	it('has the checksum, the versions and a caveat about its tags', () => {
		const words = wordsOf(documentOf(scan, 'reference'));
		expect(words).toContain(made.checksum);
		expect(words).toContain('rekenregels versie 1');
		expect(words).toContain('getagd, maar niet gevalideerd');
	});
});

describe('reportDocument, tables', () => {
	it('have as many cells as columns, which fill the width', () => {
		for (const report of [scan, session, reportOf(emptyScan())]) {
			for (const { columns, rows } of nodesOf(documentOf(report, 'reference'), 'table')) {
				expect(rows.map((cells) => cells.length)).toEqual(rows.map(() => columns.length));
				expect(columns.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
			}
		}
	});
});

describe('reportDocument, for a board', () => {
	it('has the first page of the full report, and one line of versions at the end', () => {
		const pageOneOf = ({ nodes }: ReportDocument): readonly Node[] =>
			nodes.slice(
				1,
				nodes.findIndex((node) => node.kind === 'part'),
			);
		const board = documentOf(session, 'board');
		expect(pageOneOf(board)).toEqual(pageOneOf(documentOf(session, 'full')));
		expect(board.nodes.at(-1)).toMatchObject({ kind: 'paragraph', style: 'small' });
		expect(nodesOf(board, 'statement')).toEqual([]);
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
			expect(lines.some(({ text }) => text.startsWith(copy.nextStep))).toBe(true);
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
	expect(words).toContain('Nog van niemand: bijeenkomst op 24 november 2026');
});
