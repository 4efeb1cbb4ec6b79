import { describe, expect, it, vi } from 'vitest';
import { loadPractice } from '$lib/content/practice/practice';
import { calendarOf } from '$lib/exchange/calendar';
import { actionsCsv } from '$lib/exchange/csv';
import { fileNameOf } from '$lib/exchange/file-name';
import { reportDocument } from '$lib/report/document/report-document';
import { reportKindNames, reportKinds } from '$lib/report/document/report-kinds';
import { htmlOf } from '$lib/report/html/to-html';
import { sessionReport } from '$lib/report/model/session-report';
import { agendaPlace } from '$lib/scoring/agenda';
import { inventedChoices } from '$lib/scoring/invented-choices';
import { shownSpread } from '$lib/scoring/shown-spread';
import { closingMail } from '$lib/session/evening/closing-mail';
import { anonymousCopy } from '$lib/session/files/anonymous-copy';
import { writeBackup } from '$lib/session/files/backup-file';
import type { Content } from '$lib/session/files/content';
import { readContents, writeContent } from '$lib/session/files/session-file';
import { practiceId, practiceMark } from '$lib/session/practice/is-practice';
import { practiceSession } from '$lib/session/practice/practice-session';
import { hasChosen } from '$lib/session/round-answers';
import { toStage } from '$lib/session/run-session';
import type { Session } from '$lib/session/session';
import { docxOf } from './docx-fixture';
import { made, pdfOf } from './pdf-fixture';
import { partsOf } from './read-docx';
import { readPdf } from './read-pdf';
import { exampleSession, sessionQuestionnaire as questionnaire } from './session-fixture';

vi.setConfig({ testTimeout: 60_000 });

const now = '2026-11-24T18:00:00.000Z';
const practice = loadPractice('src/lib/content/regio');
const begun = practiceSession(practice, questionnaire, exampleSession().questionnaire, now);
const shown = toStage(begun, 'talk', now);
/** Evening that was gone through to the end. */
const finished: Session = { ...exampleSession(), id: practiceId };
const statements = questionnaire.dimensions.flatMap((dimension) => dimension.statements);

describe('practiceSession', () => {
	it('is the same for the same moment, and waits for the wall', () => {
		expect(practiceSession(practice, questionnaire, begun.questionnaire, now)).toEqual(begun);
		expect([begun.id, begun.stage, begun.revealedAt]).toEqual([practiceId, 'collect', null]);
	});

	it('has twelve people of known roles who all chose, at statements of the short scan', () => {
		expect(begun.participants.filter(hasChosen)).toHaveLength(12);
		const roles = questionnaire.roles.map(({ id }) => id);
		expect(begun.participants.filter(({ role }) => !roles.includes(role))).toEqual([]);
		const core = statements.filter(({ core }) => core).map(({ id }) => id);
		expect(Object.keys(practice.answers).sort()).toEqual(core.sort());
	});

	it('gives each remark to someone who chose there', () => {
		const told = begun.participants.flatMap(({ alone }) =>
			Object.values(alone).filter(({ remark }) => remark !== ''),
		);
		expect(told).toHaveLength(Object.values(practice.remarks).flat().length);
	});

	it('holds every word of the agenda, and a private statement', () => {
		const places = statements.map((statement) => agendaPlace(shownSpread(shown, statement)));
		for (const place of ['two-views', 'divergent', 'some-differ', 'agree', 'unanimous', 'too-few'] as const)
			expect(places).toContain(place);
		for (const flag of ['unknown', 'not-applicable-split'] as const) expect(places).toContain(flag);
		expect(statements.some((each) => each.private && practice.answers[each.id] !== undefined)).toBe(true);
	});
});

describe('inventedChoices', () => {
	it('brings everyone at most one level nearer, and lets the others choose the same', () => {
		for (const statement of statements) {
			const again = inventedChoices(shown, statement, now);
			for (const { alone, after } of again.participants) {
				const [before, second] = [alone[statement.id]?.answer, after[statement.id]?.answer];
				if (before?.kind === 'level' && second?.kind === 'level')
					expect(Math.abs(before.level - second.level)).toBeLessThanOrEqual(1);
				else expect(second).toEqual(before?.kind === 'skipped' ? undefined : before);
			}
		}
	});

	it('turns two views into something else', () => {
		const statement = statements.find(({ id }) => id === 'B2.2');
		if (!statement) throw new Error('There is a B2.2');
		const again = inventedChoices(shown, statement, now);
		expect(agendaPlace(shownSpread(shown, statement))).toBe('two-views');
		expect(agendaPlace(shownSpread(again, statement))).not.toBe('two-views');
	});
});

describe('a file of a practice evening', () => {
	const content: Content = { kind: 'session', session: finished, questionnaire };
	const milestone: Content = {
		kind: 'milestone',
		milestone: {
			id: '40000000-0000-4000-8000-000000000001',
			name: 'Voorjaar',
			frozenAt: now,
			scoringVersion: 1,
			subject: { kind: 'session', session: finished },
		},
		questionnaire,
	};

	it.each([
		['whole', content],
		['frozen', milestone],
		['anonymous', anonymousCopy(content, 'answers')],
		['anonymous, with sentences', anonymousCopy(content, 'sentences')],
		['frozen and anonymous', anonymousCopy(milestone, 'answers')],
	])('is refused: %s', async (_, each) => {
		const text = await writeContent(each, '0.1.0', now);
		expect(await readContents(text)).toEqual({ ok: false, error: 'practice' });
	});

	it('is left out of a backup that someone put it in', async () => {
		const real = exampleSession();
		const backup = { scans: [], sessions: [finished, real], milestones: [], packs: [], regionAliases: [] };
		const texts = [{ ref: real.questionnaire, content: questionnaire }];
		const read = await readContents(await writeBackup({ backup, texts }, '0.1.0', now));
		if (!read.ok) throw new Error(read.error);
		expect(read.value.contents).toEqual([{ kind: 'session', session: real, questionnaire }]);
	});
});

describe('what leaves a practice evening', () => {
	const leaving: readonly (readonly [string, (session: Session) => string])[] = [
		['the first line of the table', (session) => actionsCsv(session).split('\r\n')[0] ?? ''],
		['the calendar', (session) => calendarOf(session, now).replace(/\r\n /g, '')],
		['the first line of the mail', (session) => closingMail(session).body.split('\n')[0] ?? ''],
		['the subject of the mail', (session) => closingMail(session).subject],
		['the web page', (session) => htmlOf(documentOf(session))],
	];

	it.each(leaving)('is marked in %s, and a real one is not', (_, text) => {
		expect(text(finished)).toContain(practiceMark);
		expect(text(exampleSession())).not.toContain(practiceMark);
	});

	it('is marked at the top of every page of a Word file, and a real one is not', async () => {
		const headerOf = async (session: Session): Promise<string | undefined> => {
			return partsOf(await docxOf(documentOf(session))).get('word/header1.xml');
		};
		expect(await headerOf(finished)).toContain(practiceMark);
		expect(await headerOf(exampleSession())).toBeUndefined();
	});

	it('has a word in the name of its files, and a real one has not', () => {
		expect(fileNameOf(finished, now)).toContain('oefenavond');
		expect(fileNameOf(exampleSession(), now)).not.toContain('oefenavond');
	});

	it.each(reportKindNames.filter((kind) => reportKinds[kind].of.some((about) => about === 'session')))(
		'is marked on every page of a report: %s',
		async (kind) => {
			const { pages } = await readPdf(await pdfOf(sessionReport(questionnaire, finished), kind));
			for (const texts of pages) expect(texts.map(({ text }) => text)).toContain(practiceMark);
			const real = await readPdf(await pdfOf(sessionReport(questionnaire, exampleSession()), kind));
			expect(real.pages.flat().filter(({ text }) => text === practiceMark)).toEqual([]);
			expect(pages).toHaveLength(real.pages.length);
		},
	);
});

const documentOf = (session: Session) => reportDocument(sessionReport(questionnaire, session), 'full', made);
