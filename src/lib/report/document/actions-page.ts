import type { Report } from '../model/report-model';
import { actionNodes } from './action-parts';
import { versionsLine, type Colophon } from './closing-parts';
import { copy } from './copy';
import { paragraph, type Node } from './document';

/** Page with who does what by when, to hand out by itself. */
export const actionsPage = (report: Report, title: string, colophon: Colophon): readonly Node[] => [
	{ kind: 'title', text: title, whose: report.whose, details: report.details.join(' · ') },
	...(report.actions.length === 0
		? [paragraph('body', copy.noActions)]
		: actionNodes(report, { showsTitle: false, namesStatement: true })),
	paragraph('body', report.purpose),
	paragraph('small', versionsLine(report, colophon)),
];
