import type { Voorbeelden } from '$lib/content/voorbeelden/voorbeelden';
import type { Report } from '../model/report-model';
import { dateText } from '../words';
import { changesPart } from './changes-part';
import { actionsPage } from './actions-page';
import { briefTheme } from './brief-theme';
import { actionNodes, actionsPart, headlineActions } from './action-parts';
import { contextPart, methodPart, sourcesPart, versionsLine, type Colophon } from './closing-parts';
import { conversationPage } from './conversation-page';
import { copy } from './copy';
import { dimensionPart } from './dimension-part';
import { paragraph, part, type Node, type ReportDocument } from './document';
import { nationalPage } from './national-page';
import { parkedPart } from './parked-part';
import { personalPage } from './personal-page';
import type { ReportKind } from './report-kinds';
import { reviewLine, reviewPart } from './review-part';
import { headlineLists, pageOne, pageTwo } from './summary-pages';
import { voorbeeldenPart } from './voorbeelden-part';

/** Report in reading order, with what other regions did where the kind has room for it. */
export function reportDocument(
	report: Report,
	kind: ReportKind,
	colophon: Colophon,
	voorbeelden?: Voorbeelden,
): ReportDocument {
	const { region, isShort } = report;
	return {
		title: titleOf(report, kind),
		subject: subjectOf(report, kind),
		mark: report.mark,
		footer: [
			`Bouwstenenscan ${region}`,
			...(isShort ? [copy.short] : []),
			`${copy.madeAt} ${dateText(colophon.madeAt)}`,
		].join(' · '),
		themes: report.dimensions.map(({ id }) => id),
		nodes: nodesOf(report, kind, colophon, voorbeelden),
		onWebOnly: kind === 'full' ? sourcesPart(report) : [],
	};
}

function nodesOf(
	report: Report,
	kind: ReportKind,
	colophon: Colophon,
	voorbeelden?: Voorbeelden,
): readonly Node[] {
	const details = [...(report.name ? [report.name] : []), ...report.details];
	switch (kind) {
		case 'full':
			return [
				...pageOne(report, details),
				...pageTwo(report, [
					...reviewPart(report),
					...actionNodes(report, { showsTitle: true, namesStatement: false }),
				]),
				...report.dimensions.flatMap((dimension, index) => briefTheme(dimension, index === 0)),
				...contextPart(report),
				...changesPart(report, true),
				...parkedPart(report),
				...methodPart(report, colophon, true),
			];
		case 'board':
			return [
				...pageOne(report, [...details, copy.boardDetail]),
				...pageTwo(report, [...reviewLine(report), ...headlineActions(report)]),
				paragraph('small', versionsLine(report, colophon)),
			];
		case 'actions':
			return actionsPage(report, titleOf(report, kind), colophon);
		case 'personal':
			return personalPage(report, titleOf(report, kind), [
				...details,
				...(report.meant ? [report.meant] : []),
			]);
		case 'conversation':
			return conversationPage(report, titleOf(report, kind), report.details);
		case 'national':
			return nationalPage(report, titleOf(report, kind), report.details);
		case 'reference':
			return [
				...pageOne(report, details),
				...pageTwo(report, reviewPart(report)),
				part(copy.points),
				headlineLists(report),
				...report.dimensions.flatMap((dimension, index) => dimensionPart(dimension, index === 0)),
				...contextPart(report),
				...changesPart(report, false),
				...actionsPart(report),
				...parkedPart(report),
				...voorbeeldenPart(report, voorbeelden),
				...methodPart(report, colophon, false),
				...sourcesPart(report, voorbeelden),
			];
	}
}

function titleOf({ title, region, conversation }: Report, kind: ReportKind): string {
	if (kind === 'actions') return `Bouwstenenscan ${region}: ${copy.actionsTitle}`;
	if (kind === 'personal') return `Bouwstenenscan ${region}: ${copy.personal.title}`;
	if (kind === 'national') return `Bouwstenenscan ${region}: ${copy.national.title}`;
	return kind === 'conversation' && conversation ? `Bouwstenenscan ${region}: ${conversation.title}` : title;
}

function subjectOf({ about }: Report, kind: ReportKind): string {
	if (kind === 'personal') return copy.personal.subject;
	if (kind === 'conversation') return copy.conversation.subject;
	if (kind === 'national') return copy.national.subject;
	return about === 'session' ? copy.subject.session : copy.subject.full;
}
