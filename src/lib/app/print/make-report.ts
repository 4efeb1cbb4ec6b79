import { checksumOf } from '$lib/content/canonical';
import type { Questionnaire } from '$lib/content/questionnaire';
import type { Voorbeelden } from '$lib/content/voorbeelden/voorbeelden';
import { fileNameOf } from '$lib/exchange/file-name';
import { contentToFile } from '$lib/exchange/content-to-file';
import type { Colophon } from '$lib/report/document/closing-parts';
import type { Earlier } from '$lib/report/model/earlier';
import type { ReportDocument } from '$lib/report/document/document';
import { reportDocument } from '$lib/report/document/report-document';
import { reportKinds } from '$lib/report/document/report-kinds';
import type { FontFiles } from '$lib/paper/fonts';
import { makePdf, type MadePdf, type PdfOptions, type PdfProgress } from '$lib/report/pdf/make-pdf';
import type { Palette } from '$lib/paper/page-writer';
import { scanReport } from '$lib/report/model/scan-report';
import { sessionReport } from '$lib/report/model/session-report';
import type { Report } from '$lib/report/model/report-model';
import { dayOf } from '$lib/scan/day-of';
import { referentsField } from '$lib/scan/referents/referents';
import { redactScan, type Disclosure } from '$lib/scan/redact';
import type { Subject } from '$lib/session/milestone';
import { redactSession, withoutPersons } from '$lib/session/files/redact-session';
import type { Scan } from '$lib/scan/scan';
import type { Session } from '$lib/session/session';
import type { ReportChoice } from './report-choice';

/** Input of a report. */
export type ReportOrder = {
	readonly questionnaire: Questionnaire;
	readonly voorbeelden: Voorbeelden;
	readonly subject: Subject;
	readonly choice: ReportChoice;
	readonly appVersion: string;
	/** ISO 8601; part of the input, so that output is reproducible byte for byte. */
	readonly madeAt: string;
};

export type MadeReport = MadePdf & {
	/** Content of the pages, for other file formats. */
	readonly document: ReportDocument;
	readonly palette: Palette;
	/** ISO 8601. */
	readonly madeAt: string;
	/** Without extension. */
	readonly fileName: string;
};

/** Redacts the data first, so that nothing hidden by the choice reaches any output. */
export async function makeReport(
	order: ReportOrder,
	fonts: FontFiles,
	onprogress?: PdfProgress,
): Promise<MadeReport> {
	const { questionnaire, subject, choice, appVersion, madeAt } = order;
	const { kind, palette } = choice;
	const shown = withMeant(redacted(questionnaire, subject, shownIn(choice)), subject, choice);
	const leaving = leavingWith(questionnaire, choice, shown);
	const colophon: Colophon = { appVersion, madeAt, checksum: await checksumOf(dataOf(leaving)) };
	const fileName = fileNameOf(dataOf(leaving), madeAt);
	const report = reportOf(questionnaire, shown, earlierIn(choice, subject, shown));
	const document = reportDocument(report, kind, colophon, order.voorbeelden);
	const attachment = await attachmentOf(order, leaving, fileName);
	const pdf = await makePdf(document, { appVersion, madeAt, palette, attachment }, fonts, onprogress);
	return { ...pdf, document, palette, madeAt, fileName: `${fileName} ${reportKinds[kind].fileWord}` };
}

function shownIn({ kind, names, remarks }: ReportChoice): Disclosure {
	const { hasNames, hasRemarks } = reportKinds[kind];
	return { names: hasNames && names, remarks: hasRemarks && remarks };
}

const redacted = (questionnaire: Questionnaire, subject: Subject, shown: Disclosure): Subject =>
	subject.kind === 'scan'
		? { kind: 'scan', scan: redactScan(subject.scan, shown, questionnaire) }
		: { kind: 'session', session: redactSession(subject.session, shown) };

/** Keeps what the answers are about in a kind without other names, unless names are left out. */
function withMeant(shown: Subject, subject: Subject, { kind, names }: ReportChoice): Subject {
	if (!names || reportKinds[kind].hasNames) return shown;
	const field = referentsField(dataOf(subject).referents);
	return shown.kind === 'scan'
		? { kind: 'scan', scan: { ...shown.scan, ...field } }
		: { kind: 'session', session: { ...shown.session, ...field } };
}

/** Data to attach to the PDF, also the input of the checksum on paper; never has the persons of a bijeenkomst. */
function leavingWith(questionnaire: Questionnaire, { data, names }: ReportChoice, shown: Subject): Subject {
	if (shown.kind === 'scan') return shown;
	const chosen = data === 'sentences' ? { names, remarks: true } : { names: false, remarks: false };
	return { kind: 'session', session: withoutPersons(shown.session, chosen, questionnaire) };
}

const dataOf = (subject: Subject): Scan | Session =>
	subject.kind === 'scan' ? subject.scan : subject.session;

const reportOf = (questionnaire: Questionnaire, subject: Subject, earlier: Earlier | null): Report =>
	subject.kind === 'scan'
		? scanReport(questionnaire, subject.scan, earlier)
		: sessionReport(questionnaire, subject.session, earlier);

/** Redacted earlier moment; null for a kind that does not look back. */
function earlierIn(choice: ReportChoice, subject: Subject, shown: Subject): Earlier | null {
	const { earlier, kind } = choice;
	if (!earlier || !reportKinds[kind].looksBack) return null;
	const redact = (session: Session): Session => redactSession(session, shownIn(choice));
	const before = earlier.milestone.subject;
	return {
		...earlier,
		current: (earlier.current ?? []).map(redact),
		milestone: { ...earlier.milestone, subject: sameSubject(before, subject, shown, redact) },
	};
}

/** Gives the earlier scan the id of the redacted one, so that both still count as one person's. */
function sameSubject(
	before: Subject,
	subject: Subject,
	shown: Subject,
	redact: (session: Session) => Session,
): Subject {
	if (before.kind === 'session') return { kind: 'session', session: redact(before.session) };
	if (subject.kind !== 'scan' || shown.kind !== 'scan' || before.scan.id !== subject.scan.id) return before;
	return { kind: 'scan', scan: { ...before.scan, id: shown.scan.id } };
}

async function attachmentOf(
	{ questionnaire, subject, choice: { data, kind }, appVersion, madeAt }: ReportOrder,
	leaving: Subject,
	fileName: string,
): Promise<PdfOptions['attachment']> {
	if (!reportKinds[kind].holdsData || data === 'none') return null;
	const isWhole = dataOf(leaving) === dataOf(subject);
	const at = isWhole ? madeAt : dayOf(madeAt);
	const file = await contentToFile({ ...leaving, questionnaire }, appVersion, at);
	if (!file.ok) return null;
	return {
		name: `${fileName}.bouwstenenscan`,
		text: JSON.stringify(JSON.parse(file.value.text)),
		description: 'De antwoorden van dit verslag, om weer te openen in de Bouwstenenscan',
	};
}
