import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { checksumOf } from '$lib/content/canonical';
import { answerRows } from '$lib/exchange/answer-rows';
import { writeCard } from '$lib/exchange/answer-card';
import { calendarOf } from '$lib/exchange/calendar';
import { actionsCsv } from '$lib/exchange/csv';
import { dataInPdf } from '$lib/exchange/data-in-pdf';
import { toBase45 } from '$lib/exchange/base45';
import { scanCsv } from '$lib/exchange/scan-csv';
import { contentToFile } from '$lib/exchange/content-to-file';
import { htmlOf } from '$lib/report/html/to-html';
import { dayOf } from '$lib/scan/day-of';
import { isOwnId } from '$lib/scan/own-id';
import type { Answer, Entry, Scan } from '$lib/scan/scan';
import { dossierSession } from '$lib/session/dossier/dossier-copy';
import { anonymousCopy } from '$lib/session/files/anonymous-copy';
import { collect } from '$lib/session/collect';
import type { Content } from '$lib/session/files/content';
import type { Subject } from '$lib/session/milestone';
import type { Session } from '$lib/session/session';
import { makeReport, type MadeReport } from '../src/lib/app/print/make-report';
import { usualChoice, type ReportChoice } from '../src/lib/app/print/report-choice';
import { anyScan as anyScanOn } from './arbitraries';
import { docxOf } from './docx-fixture';
import { leaksIn, type Secret } from './leaks';
import { readFonts } from './pdf-fixture';
import { partsOf } from './read-docx';
import { anySession as anySessionOn } from './session-arbitraries';
import { exampleSession, sessionQuestionnaire } from './session-fixture';
import { smallQuestionnaire, smallRef } from './small-questionnaire';

/** Whole reports are made, and every byte is searched in many spellings. */
vi.setConfig({ testTimeout: 60_000 });

const name = 'Zebedeus Kwartelslag';
const remark = 'De penningmeester van Boterbloem vertrouwen we niet';
const evidence = 'de map van Boomkruiper, blz. 12';
const reason = 'dat vertelde mevrouw Goudplevier';
const fact = 'het plan ligt bij dokter Kwikstaartje';
const why = 'omdat Roerdomp het zo wil';
const dissent = 'Wielewaal ziet dat heel anders';
const condition = 'Patrijs wil eerst een proef';
const note = 'Grutto eerst laten uitpraten';
const action = 'Kievit belt de zorginkoper';
const organisation = 'Coöperatie Tureluur';
const ofOnePerson = 'Huisartsenzorg Bontbekplevier';
const insurer = 'Zorgkantoor Strandloper';
const otherPlan = 'Plan Scholekster';
const place = 'Zaal Kemphaan';
const invitation = 'Beste Lepelaar, kom je ook?';
const subject = 'de ruzie van Roodborst';
const stopReason = 'Fuut had er geen zin in';
const link = 'https://bellen.example/Wulp';
const codesTo = 'rietzanger@zaal.example';
const heardKey = 'feedfacecafebeef';
const madeAt = '2031-05-06T07:08:09.123Z';

const questionnaire = {
	...smallQuestionnaire,
	context: {
		title: 'Over het plan',
		intro: 'Telt niet mee.',
		questions: [
			{ id: 'plan', text: 'Welk plan?', kind: 'choice' as const, options: [{ id: 'both', label: 'Beide' }] },
			{ id: 'resv', text: 'Wat valt op?', kind: 'text' as const },
		],
	},
};

const ref = { ...smallRef, hash: await checksumOf(questionnaire) };

const texts = (...values: readonly string[]): readonly Secret[] =>
	values.map((value) => ({ kind: 'text', value }));
const ids = (...values: readonly string[]): readonly Secret[] =>
	values.map((value) => ({ kind: 'id', value }));
/** Moments, but for those in the minute of noon, which is that of every moment in a copy. */
const moments = (...values: readonly (string | null)[]): readonly Secret[] =>
	values.flatMap((value) =>
		value && value.slice(0, 16) !== dayOf(value).slice(0, 16) ? [{ kind: 'moment', value }] : [],
	);

function plantedAnswer(answer: Answer | null): Answer | null {
	if (answer?.kind !== 'notApplicable') return answer;
	const { kind } = answer.reason;
	if (kind === 'elsewhere') return { kind: 'notApplicable', reason: { kind, who: name } };
	return kind === 'other' ? { kind: 'notApplicable', reason: { kind, text: reason } } : answer;
}

const plantedEntries = (entries: Scan['entries']): Scan['entries'] =>
	Object.fromEntries(
		Object.entries(entries).map(([id, entry]) => [
			id,
			{ ...entry, evidence, remark, answer: plantedAnswer(entry.answer) },
		]),
	);

const region = (id: string) => ({ id, name: 'Waterland' });
const context = { plan: 'both', resv: fact };
const referents = { organisation, insurer, plan: { kind: 'other', name: otherPlan } } as const;
const changesIn = (entries: Scan['entries']): readonly string[] =>
	Object.values(entries).map(({ changedAt }: Entry) => changedAt);

const anyScan = fc.noBias(anyScanOn(questionnaire, ref)).map((scan): Scan => ({
	...scan,
	name,
	region: region(scan.region.id),
	referents,
	context,
	entries: plantedEntries(scan.entries),
}));

const secretsOf = (scan: Scan): readonly Secret[] => [
	...texts(name, evidence, remark, reason, fact, organisation, insurer, otherPlan),
	...ids(scan.id, scan.region.id, ...(scan.follows ? [scan.follows.id] : [])),
	...moments(scan.createdAt, scan.changedAt, scan.finishedAt, ...changesIn(scan.entries)),
	...moments(...Object.values(scan.ambitions).map(({ changedAt }) => changedAt)),
];

const anySession = fc.noBias(anySessionOn(questionnaire, ref)).map((session): Session => ({
	...session,
	region: region(session.region.id),
	referents,
	context,
	participants: session.participants.map((person) => ({
		...person,
		referents: { organisation: ofOnePerson },
		alone: plantedEntries(person.alone),
		after: plantedEntries(person.after),
	})),
	decisions: Object.fromEntries(
		Object.entries(session.decisions).map(([id, decision]) => [
			id,
			{ ...decision, why, dissent: [{ text: dissent, name, condition }] },
		]),
	),
	actions: session.actions.map((each) => ({
		...each,
		what: action,
		firstStep: action,
		trekker: name,
		...(each.review && { review: { ...each.review, why: stopReason } }),
	})),
	notes: Object.fromEntries(Object.keys(session.notes).map((id) => [id, note])),
	...(session.programme && { programme: { ...session.programme, place, invitation } }),
	...(session.online && { online: { ...session.online, link, codesTo } }),
	heard: { [Object.keys(session.decisions)[0] ?? 'B1.1']: [heardKey] },
	...(session.parked && { parked: session.parked.map((each) => ({ ...each, text: subject })) }),
	worth: { counts: [0, 0, 1, 5, 2], changedAt: session.changedAt },
}));

/** Secrets that no copy of a session may contain, whatever its options. */
const personsIn = (session: Session): readonly Secret[] => [
	...texts(heardKey, evidence, remark, reason, note, ofOnePerson, place, invitation, link, codesTo),
	...ids(session.id, session.region.id, ...(session.follows ? [session.follows.id] : [])),
	...ids(...session.participants.map(({ id }) => id).filter(isUuid)),
	...moments(session.createdAt, session.changedAt, session.revealedAt, session.finishedAt),
	...moments(
		...session.participants.flatMap(({ joinedAt, alone, after }) => [
			joinedAt,
			...changesIn(alone),
			...changesIn(after),
		]),
		...Object.values(session.hands).flatMap(({ alone, after }) =>
			[alone, after].map((each) => each?.changedAt ?? null),
		),
		...Object.values(session.decisions).map(({ changedAt }) => changedAt),
		...session.actions.flatMap(({ changedAt, closedAt }) => [changedAt, closedAt]),
		...(session.parked ?? []).map(({ changedAt }) => changedAt),
		...Object.values(session.importance ?? {}).map(({ changedAt }) => changedAt),
		...(session.clock?.pauses ?? []).flatMap(({ from, until }) => [from, until]),
		session.clock?.beganAt ?? null,
		session.clock?.talk?.since ?? null,
	),
];

const isUuid = (id: string): boolean => id.length === 36;

async function fileOf(content: Content): Promise<string> {
	const file = await contentToFile(content, '0.1.0', dayOf(madeAt));
	if (!file.ok) throw new Error('The copy does not read back the same');
	return file.value.text;
}

describe('any scan, shared without names and remarks', () => {
	it('anonymous copy: holds no name, remark, reason or fact, no id and no moment', async () => {
		await fc.assert(
			fc.asyncProperty(anyScan, fc.boolean(), async (scan, isFrozen) => {
				const milestone = {
					id: '70000000-0000-4000-8000-0000000000aa',
					name,
					frozenAt: madeAt,
					scoringVersion: 1,
					subject: { kind: 'scan', scan },
				} as const;
				const item = isFrozen
					? ({ kind: 'milestone', milestone } as const)
					: ({ kind: 'scan', scan } as const);
				const file = await fileOf(anonymousCopy({ ...item, questionnaire }, 'sentences'));
				const all = [...secretsOf(scan), ...ids(milestone.id), ...moments(madeAt)];
				expect(leaksIn(file, all)).toEqual([]);
			}),
			{ numRuns: 30 },
		);
	});

	it('antwoordkaart, table and row of the collection: hold none of them either', () => {
		fc.assert(
			fc.property(anyScan, (scan) => {
				const leaving = [
					writeCard(scan, questionnaire),
					JSON.stringify(answerRows(scan, questionnaire)),
					scanCsv(questionnaire, scan, { withRemarks: false }),
					JSON.stringify(collect({ kind: 'scan', scan, questionnaire })),
				];
				expect(leaving.flatMap((each) => leaksIn(each, secretsOf(scan)))).toEqual([]);
			}),
		);
	});

	it('antwoordkaart, its rows and row of the collection: are the same with and without a place', () => {
		fc.assert(
			fc.property(anyScan, (scan) => {
				const leaving = (each: Scan): readonly unknown[] => [
					writeCard(each, questionnaire),
					answerRows(each, questionnaire),
					collect({ kind: 'scan', scan: each, questionnaire }),
				];
				expect(leaving(scan)).toEqual(leaving({ ...scan, entries: withoutEvidence(scan.entries) }));
			}),
		);
	});

	it('antwoordkaart, its rows and row of the collection: are the same with and without ticks', () => {
		fc.assert(
			fc.property(anyScan, (scan) => {
				const leaving = (each: Scan): readonly unknown[] => [
					writeCard(each, questionnaire),
					answerRows(each, questionnaire),
					collect({ kind: 'scan', scan: each, questionnaire }),
				];
				expect(leaving(scan)).toEqual(leaving({ ...scan, entries: withoutTicks(scan.entries) }));
			}),
		);
	});
});

it('antwoordkaart, its rows, table and row of the collection: are the same, whatever organisation is meant', () => {
	fc.assert(
		fc.property(anyScan, ({ referents, ...scan }) => {
			const leaving = (each: Scan): readonly unknown[] => [
				writeCard(each, questionnaire),
				answerRows(each, questionnaire),
				scanCsv(questionnaire, each, { withRemarks: true }),
				collect({ kind: 'scan', scan: each, questionnaire }),
			];
			expect(leaving({ ...scan, ...(referents && { referents }) })).toEqual(leaving(scan));
		}),
	);
});

const withoutEvidence = (entries: Scan['entries']): Scan['entries'] =>
	Object.fromEntries(Object.entries(entries).map(([id, { evidence: _place, ...entry }]) => [id, entry]));

const withoutTicks = (entries: Scan['entries']): Scan['entries'] =>
	Object.fromEntries(Object.entries(entries).map(([id, { ticks: _ticks, ...entry }]) => [id, entry]));

describe('any session, shared', () => {
	it('copy without sentences: holds nothing of persons, and nothing that anyone typed', async () => {
		await fc.assert(
			fc.asyncProperty(anySession, async (session) => {
				const file = await fileOf(anonymousCopy({ kind: 'session', session, questionnaire }, 'answers'));
				const typed = texts(
					name,
					why,
					dissent,
					condition,
					action,
					fact,
					subject,
					stopReason,
					organisation,
					insurer,
					otherPlan,
				);
				expect(leaksIn(file, [...personsIn(session), ...typed])).toEqual([]);
				const inside = [...session.actions, ...(session.parked ?? [])];
				expect(leaksIn(file, ids(...inside.map(({ id }) => id)))).toEqual([]);
				expect(file).not.toContain('"worth"');
				const row = JSON.stringify(collect({ kind: 'session', session, questionnaire }));
				expect(leaksIn(row, [...personsIn(session), ...typed])).toEqual([]);
				expect(row).not.toContain('"worth"');
			}),
			{ numRuns: 30 },
		);
	});

	it("copy with the group's sentences: holds nothing of persons, and no name", async () => {
		await fc.assert(
			fc.asyncProperty(anySession, async (session) => {
				const file = await fileOf(anonymousCopy({ kind: 'session', session, questionnaire }, 'sentences'));
				const named = texts(name, organisation, insurer, otherPlan);
				expect(leaksIn(file, [...personsIn(session), ...named])).toEqual([]);
				expect(file).not.toContain('"worth"');
			}),
			{ numRuns: 30 },
		);
	});

	it.each([
		[false, false],
		[true, false],
		[false, true],
		[true, true],
	])('dossier: holds nothing of persons, with names %s and sentences %s', async (names, sentences) => {
		await fc.assert(
			fc.asyncProperty(anySession, async (session) => {
				// an id of this kind is that of a copy
				fc.pre(![session.id, session.follows?.id ?? ''].some(isOwnId));
				const chosen = { names, sentences, questionnaire, region: session.region };
				const copy = dossierSession(session, chosen);
				const file = await fileOf({ kind: 'session', session: copy, questionnaire });
				const never = texts(fact, subject, organisation, insurer, otherPlan);
				const unnamed = names ? [] : texts(name);
				const unsaid = sentences ? [] : texts(why, dissent, condition, stopReason, reason);
				expect(leaksIn(file, [...personsIn(session), ...never, ...unnamed, ...unsaid])).toEqual([]);
				expect(file).not.toContain('"worth"');
				expect(copy).toMatchObject({ participants: [], hands: {}, notes: {} });
			}),
			{ numRuns: 20 },
		);
	});

	it('calendar and table of actions: hold nothing of persons, and no id of the session', () => {
		fc.assert(
			fc.property(anySession, (session) => {
				const leaving = [
					calendarOf({ ...session, nextDate: '2031-06-01' }, madeAt).replace(/\r\n /g, ''),
					actionsCsv(session),
				];
				const named = texts(organisation, insurer, otherPlan);
				const secrets = [...personsIn(session), ...named, ...texts(why, dissent, condition, fact)];
				expect(leaving.flatMap((each) => leaksIn(each, secrets))).toEqual([]);
			}),
			{ numRuns: 30 },
		);
	});
});

const reportOf = async (subject: Subject, choice: Partial<ReportChoice>): Promise<MadeReport> =>
	makeReport(
		{
			questionnaire: subject.kind === 'scan' ? questionnaire : sessionQuestionnaire,
			voorbeelden: { readIn: 2026, voorbeelden: [] },
			subject,
			choice: { ...usualChoice, ...choice },
			appVersion: '0.1.0',
			madeAt,
		},
		await readFonts(),
	);

const dataIn = async ({ file }: MadeReport): Promise<string> => {
	const data = await dataInPdf(new Uint8Array(await file.arrayBuffer()));
	if (!data.ok) throw new Error(data.error);
	return data.value;
};

describe('data in a report', () => {
	it('hold no name, remark, id or moment of a scan, when these are left out; neither does the web page', async () => {
		const [scan] = fc.sample(anyScan, { numRuns: 1, seed: 13 });
		if (!scan) throw new Error('There is a scan');
		const report = await reportOf(
			{ kind: 'scan', scan },
			{ data: 'sentences', names: false, remarks: false },
		);
		const pdf = new Uint8Array(await report.file.arrayBuffer());
		expect(leaksIn(await dataIn(report), secretsOf(scan))).toEqual([]);
		expect(leaksIn(pdf, secretsOf(scan))).toEqual([]);
		expect(leaksIn(htmlOf(report.document, report.palette), secretsOf(scan))).toEqual([]);
	});

	it.each(['answers', 'sentences'] as const)('hold no persons of a session: %s', async (data) => {
		const session = exampleSession();
		const subject = { kind: 'session', session } as const;
		const report = await reportOf(subject, { data, names: false });
		const { id, region: where, participants, decisions } = session;
		const said = participants.flatMap(({ alone, after }) =>
			[...Object.values(alone), ...Object.values(after)].flatMap((entry) => entry.remark || []),
		);
		const written = Object.values(decisions).flatMap((decision) => [
			...(decision.why ? [decision.why] : []),
			...decision.dissent.map(({ text }) => text),
		]);
		const people = [
			...ids(id, where.id, ...participants.map((one) => one.id).filter(isUuid)),
			...texts(...said),
		];
		const told = await dataIn(report);
		expect(leaksIn(told, [...people, ...moments(session.createdAt, session.changedAt, madeAt)])).toEqual([]);
		const found = leaksIn(told, texts(...written));
		expect(found).toHaveLength(data === 'answers' ? 0 : written.length);
	});

	it('hold no count of the choices, before the reveal', async () => {
		const hidden = { ...exampleSession(), revealedAt: null };
		const told = await dataIn(await reportOf({ kind: 'session', session: hidden }, { data: 'answers' }));
		expect(told).toContain('"hands":{}');
		expect(told).toContain('"participants":[]');
	});
});

describe('leaksIn', () => {
	const id = '0f8fad5b-d9cb-469f-a165-70867728950e';
	const raw = Buffer.from(id.replaceAll('-', ''), 'hex');
	const moment = '2026-03-02T08:00:00.123Z';
	const stream = (bytes: Buffer): Buffer =>
		Buffer.concat([Buffer.from('stream\n'), deflateSync(bytes), Buffer.from('\nendstream')]);

	it.each<readonly [where: string, artefact: string | Buffer]>([
		['plain', `x${name}x`],
		['in base 64', `data:;base64,${Buffer.from(`of ${name} too`).toString('base64')}`],
		['in UTF-16', Buffer.from(name, 'utf16le')],
		['in a compressed stream', stream(Buffer.from(`by ${name}`))],
	])('finds a name %s', (_where, artefact) => {
		expect(leaksIn(artefact, texts(name))).toHaveLength(1);
	});

	it('finds an id and a moment in a code, and only there', () => {
		const bytes = [...raw, ...Buffer.from(Date.parse(moment).toString(16).padStart(12, '0'), 'hex')];
		expect(leaksIn(`BSCAN1${toBase45(bytes)}`, [...ids(id), ...moments(moment)])).toHaveLength(2);
		expect(leaksIn(`BSCAN1${toBase45(bytes.toReversed())}`, [...ids(id), ...moments(moment)])).toEqual([]);
	});
});

describe('Word file', () => {
	const [scan] = fc.sample(anyScan, { numRuns: 1, seed: 13 });
	const leaksInWord = async (
		{ document }: MadeReport,
		secrets: readonly Secret[],
	): Promise<readonly string[]> => {
		const docx = await docxOf(document, { madeAt });
		const parts = [...partsOf(docx)].flatMap(([path, text]) => [path, text]);
		return [docx, ...parts].flatMap((each) => leaksIn(each, secrets));
	};

	it('holds no name, remark, id or moment of a scan in any of its parts, when these are left out', async () => {
		if (!scan) throw new Error('There is a scan');
		for (const kind of ['full', 'reference', 'personal'] as const) {
			const report = await reportOf({ kind: 'scan', scan }, { kind, names: false, remarks: false });
			expect(await leaksInWord(report, [...secretsOf(scan), ...moments(madeAt)])).toEqual([]);
		}
	});

	it('holds name and remark, when these are chosen: the search above can find them', async () => {
		if (!scan) throw new Error('There is a scan');
		const report = await reportOf({ kind: 'scan', scan }, { kind: 'reference' });
		expect(await leaksInWord(report, texts(name, remark))).not.toEqual([]);
	});

	it('holds no name at an action and no id of a session, when names are left out', async () => {
		const session = exampleSession();
		const actions = session.actions.map((each) => ({ ...each, trekker: name }));
		const subject = { kind: 'session', session: { ...session, actions } } as const;
		const secrets = [...texts(name), ...ids(session.id, session.region.id), ...moments(session.changedAt)];
		const report = await reportOf(subject, { kind: 'actions', names: false });
		expect(await leaksInWord(report, secrets)).toEqual([]);
		expect(await leaksInWord(await reportOf(subject, { kind: 'actions' }), texts(name))).not.toEqual([]);
	});
});
