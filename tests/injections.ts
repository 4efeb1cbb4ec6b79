import { checksumOf } from '$lib/content/canonical';
import type { Questionnaire, Statement } from '$lib/content/questionnaire';
import { newScan } from '$lib/scan/new-scan';
import { withEntry } from '$lib/scan/with-entry';
import type { Answer, Scan } from '$lib/scan/scan';
import type { Action, Participant, Session } from '$lib/session/session';
import { exampleSession, sessionQuestionnaire } from './session-fixture';

/** For tests: texts that someone could put into a file or a field to make it more than text. */
export const injections: readonly string[] = [
	// markup and scripts
	'<script>window.ran=1</script>',
	'</script><script>window.ran=1</script>',
	'"><img src=x onerror="window.ran=1">',
	"' onmouseover='window.ran=1' autofocus onfocus='window.ran=1",
	'<svg/onload=window.ran=1><a xlink:href="javascript:window.ran=1">x</a></svg>',
	'<iframe srcdoc="<script>parent.ran=1</script>"></iframe>',
	'<img src="https://example.invalid/telpixel.png">',
	'<link rel=dns-prefetch href=//example.invalid><meta http-equiv=refresh content="0;//example.invalid">',
	'<form action=//example.invalid><button autofocus>klik</button></form>',
	'</title></style></textarea></template><b>los</b>',
	'<!-- nooit meer dicht',
	']]><![CDATA[<b>los</b>',
	'&lt;b&gt; &amp;amp; &#x3c;script&#x3e;',
	'javascript:window.ran=1',
	'data:text/html,<script>window.ran=1</script>',
	// templates
	'{@html "<b>los</b>"} {#if true}ja{/if} {window.ran=1}',
	'${window.ran=1} {{window.ran=1}} <%= 1 %> #{1}',
	'{"__proto__":{"ran":1},"constructor":{"prototype":{"ran":1}}}',
	// style sheets
	'} body { display: none } @import "https://example.invalid/a.css"; a {',
	'x\\27 ; background: url(https://example.invalid/a.png)',
	// other text formats
	'[klik](javascript:window.ran=1) ![](https://example.invalid/a.png) `code` | tabel |',
	'# Kop\n\n- lijst\n\n| a | b |\n| --- | --- |',
	'een\nrow: - [*alias, &anker, !!js/function "1"]',
	// spreadsheets
	'=HYPERLINK("https://example.invalid";"klik")',
	'+31 6 1234',
	"-2+3+cmd|' /C calc'!A0",
	'@SUM(A1:A9)',
	'\t=1+1',
	'\r=1+1',
	'\u0000=1+1',
	'\u200b=1+1',
	'a";b\r\n=1+1;"',
	// calendars
	'a\r\nEND:VEVENT\r\nEND:VCALENDAR\r\nBEGIN:VCALENDAR',
	'a\u2028ATTENDEE:mailto:x@example.invalid\u2029b\u0085ATTACH:https://example.invalid',
	'a;ALTREP="https://example.invalid":b,c\\',
	// PDF
	') Tj ET (los) \\ \\) \\( <</S/JavaScript/JS(app.alert(1))>>',
	'endstream\nendobj\n1 0 obj<</OpenAction<</S/URI/URI(https://example.invalid)>>>>endobj\ntrailer %%EOF',
	// characters
	'rechts \u202enaar links\u202d en \u2067terug\u2066 open',
	'verslag\u202efdp.exe',
	'on\u200bzicht\u2060baar\ufeff \u00ad\u180e',
	'nul\u0000bel\u0007esc\u001b[31mrood',
	'half \ud83d en \udc4d half',
	`z${'\u0336\u0489\u033f'.repeat(60)}algo`,
	'W'.repeat(450),
	'../../etc/passwd\\..\\CON:<>"|?*',
	'%00%0d%0aSet-Cookie:%20a=b',
];

/** Control characters that change the direction of later text. */
export const turnsText = /[\u202a-\u202e\u2066-\u2069]/;

const now = '2026-11-22T09:30:00.000Z';
const statements = sessionQuestionnaire.dimensions.flatMap((dimension) => dimension.statements);

/** Scan with each text as a remark at a statement of its own and as a reason; `name` as every name. */
export function scanWith(texts: readonly string[], name: string): Scan {
	const start = newScan(
		{
			id: '6f1c6a0e-58a5-4a0c-9d0c-0a4f6f9a7b11',
			name,
			region: { id: 'b9a6a3b0-6a53-4f0e-8a39-6b1c1f3c9d20', name },
			role: name,
			length: 'full',
			questionnaire: exampleSession().questionnaire,
		},
		now,
	);
	const named = { ...start, context: { inhabitants: name } };
	return statements.reduce<Scan>((scan, statement, place) => {
		const text = texts[place % texts.length] ?? '';
		return withEntry(scan, statement, { answer: answerWith(text, place), remark: text }, now);
	}, named);
}

function answerWith(text: string, place: number): Answer {
	if (place % 3 === 0) return { kind: 'level', level: 1 };
	const reason =
		place % 3 === 1 ? ({ kind: 'elsewhere', who: text } as const) : ({ kind: 'other', text } as const);
	return { kind: 'notApplicable', reason };
}

/** Session with each text as an action, a dissent, a decision's reason, a remark and a note; `name` as every name. */
export function sessionWith(texts: readonly string[], name: string): Session {
	const session = exampleSession();
	const dissent = texts.map((text) => ({ text, name: text, condition: text }));
	return {
		...session,
		region: { ...session.region, name },
		invited: [...texts],
		context: { inhabitants: name },
		notes: { 'B2.2': texts.join('\n') },
		participants: session.participants.map((person, place) => saying(person, texts, place)),
		decisions: Object.fromEntries(
			Object.entries(session.decisions).map(([id, decision], place) => [
				id,
				{ ...decision, why: texts[place % texts.length] ?? '', dissent: place === 0 ? dissent : [] },
			]),
		),
		actions: texts.map((text, place) => actionWith(text, place)),
	};
}

const saying = (person: Participant, texts: readonly string[], at: number): Participant => ({
	...person,
	role: at % 4 === 0 ? (texts[at % texts.length] ?? '') : person.role,
	alone: Object.fromEntries(
		Object.entries(person.alone).map(([id, entry], place) => [
			id,
			{ ...entry, remark: texts[(place + at) % texts.length] ?? '' },
		]),
	),
});

const actionWith = (text: string, place: number): Action => ({
	id: `50000000-0000-4000-8000-0000000000${String(place).padStart(2, '0')}`,
	what: text,
	statementId: 'B2.1',
	tipId: null,
	trekker: text,
	firstStep: text,
	due: '2027-02-15',
	headline: place < 3,
	closedAt: null,
	changedAt: now,
});

/** Own questionnaire with the texts as titles, statements, anchors and roles. */
export function packWith(texts: readonly string[]): Questionnaire {
	let place = 0;
	const next = (): string => (texts[place++ % texts.length] ?? '').trim() || 'leeg';
	const statement = (given: Statement): Statement => ({
		...given,
		text: next(),
		why: next(),
		anchors: [next(), next(), next(), next(), next()],
		askWhom: next(),
	});
	return {
		...sessionQuestionnaire,
		id: 'vreemd',
		title: next(),
		instruction: next(),
		purpose: next(),
		levels: sessionQuestionnaire.levels.map(() => ({ name: next(), meaning: next() })),
		roles: sessionQuestionnaire.roles.map((role) => ({ ...role, label: next() })),
		positions: [{ text: next() }],
		dimensions: sessionQuestionnaire.dimensions.map((dimension) => ({
			...dimension,
			name: next(),
			shortName: next().slice(0, 26).trim() || 'leeg',
			about: next(),
			toelichting: next(),
			statements: dimension.statements.map(statement),
			tips: dimension.tips.map((tip) => ({ ...tip, text: next() })),
		})),
		sources: Object.fromEntries(
			Object.entries(sessionQuestionnaire.sources).map(([id, source]) => [
				id,
				{ ...source, fact: next(), title: next() },
			]),
		),
	};
}

/** Refers a scan or session to another questionnaire, by its id, version and hash. */
export async function answeredOn<T extends Scan | Session>(
	about: T,
	questionnaire: Questionnaire,
): Promise<T> {
	const { id, version } = questionnaire;
	return { ...about, questionnaire: { id, version, hash: await checksumOf(questionnaire) } };
}
