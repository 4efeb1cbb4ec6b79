import { describe, expect, it } from 'vitest';
import { reportKindNames, reportKinds } from '$lib/report/document/report-kinds';
import type { Scan } from '$lib/scan/scan';
import type { Subject } from '$lib/session/milestone';
import type { Session } from '$lib/session/session';
import { readFonts } from '../../../../tests/pdf-fixture';
import { filledExample, manyActions } from '../../../../tests/report-cases';
import { sessionQuestionnaire as questionnaire } from '../../../../tests/session-fixture';
import { makeReport } from './make-report';
import { usualChoice, type ReportChoice } from './report-choice';

const remark = 'Daar belt men één nummer';
const name = 'Zebedeus';

function candidScan(): Scan {
	const scan = filledExample();
	const entries = Object.entries(scan.entries).map(([id, entry]) => [id, { ...entry, remark }] as const);
	return { ...scan, name, entries: Object.fromEntries(entries) };
}

function candidSession(): Session {
	const session = manyActions(3);
	const participants = session.participants.map((person) => ({
		...person,
		alone: Object.fromEntries(Object.entries(person.alone).map(([id, entry]) => [id, { ...entry, remark }])),
	}));
	return { ...session, participants, actions: session.actions.map((one) => ({ ...one, trekker: name })) };
}

const subjects: readonly Subject[] = [
	{ kind: 'scan', scan: candidScan() },
	{ kind: 'session', session: candidSession() },
];

const cases = subjects.flatMap((subject) =>
	reportKindNames
		.filter((kind) => reportKinds[kind].of.includes(subject.kind))
		.map((kind) => [kind, subject.kind, subject] as const),
);

async function wordsOf(subject: Subject, choice: ReportChoice): Promise<string> {
	const order = {
		questionnaire,
		voorbeelden: { readIn: 2026, voorbeelden: [] },
		subject,
		choice,
		appVersion: '0.1.0',
		madeAt: '2026-12-01T10:00:00.000Z',
	};
	return JSON.stringify((await makeReport(order, await readFonts())).document);
}

describe('makeReport', () => {
	it.each(cases)(
		'has remarks and names where its kind offers the choice, and only there: %s of a %s',
		async (kind, _, subject) => {
			const { hasRemarks, hasNames } = reportKinds[kind];
			const words = await wordsOf(subject, { ...usualChoice, kind });
			expect({ hasRemarks: words.includes(remark), hasNames: words.includes(name) }).toEqual({
				hasRemarks,
				hasNames,
			});
		},
	);
});

describe('makeReport, of the page for the zorginkoper', () => {
	const meant = { organisation: 'Huisartsen Duinkust', plan: { kind: 'iza' } } as const;
	const meaning: readonly Subject[] = [
		{ kind: 'scan', scan: { ...candidScan(), referents: meant } },
		{ kind: 'session', session: { ...candidSession(), referents: meant } },
	];

	it.each(meaning)(
		'says which organisation and plan are meant, unless names are left out: $kind',
		async (subject) => {
			const said = 'Regio-organisatie: Huisartsen Duinkust · regioplan: het IZA-regioplan';
			const words = await wordsOf(subject, { ...usualChoice, kind: 'conversation' });
			expect(words).toContain(said);
			expect(words).not.toContain(name);
			expect(await wordsOf(subject, { ...usualChoice, kind: 'conversation', names: false })).not.toContain(
				'Duinkust',
			);
		},
	);
});

it('usualChoice: attaches no data', () => {
	expect(usualChoice.data).toBe('none');
});
