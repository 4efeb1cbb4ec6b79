import type { HeadlineReport, Report } from '../report-model';
import { heading, label, paragraph, row, rule, together, type Block } from './block';
import { copy, countsText, shortScanText } from './copy';
import { contentWidth } from './theme';
import { legend, wall } from './wall-drawing';

/** The page that stands alone and can be read in a minute. */
export function pageOne(report: Report): readonly Block[] {
	const { title, scanName, about, position, levels, counts, isShort, purpose } = report;
	const scale = levels.map(({ name }, level) => `${level} ${name}`).join(' · ');
	return [
		heading(1, title.replace(/: (?=[^:]*$)/, ':\n'), 0, copy.pageOne),
		paragraph('soft', [...(scanName ? [scanName] : []), ...about].join(' · '), 1.5),
		paragraph('lead', position, 5),
		wall(report, 6),
		legend(1.5),
		paragraph('small', scale, 1),
		together([headlineColumns(report)], 7),
		paragraph('strong', countsText(counts), 7),
		...(isShort ? [paragraph('body', shortScanText(counts.inScope))] : []),
		paragraph('body', purpose),
	];
}

function headlineColumns({ strong, toBring }: Report): Block {
	const left = [rule(0), heading(3, copy.strong, 2.5), ...headlines(strong, copy.noneStrong)];
	const right = [rule(0), heading(3, copy.toBring, 2.5), ...headlines(toBring, copy.noneToBring)];
	return row(contentWidth / 2 + 2, left, right);
}

function headlines(items: readonly HeadlineReport[], none: string): Block[] {
	if (items.length === 0) return [paragraph('body', none, 1)];
	return items.flatMap(({ dimension, statementId, statement, answer }, index) => [
		{ ...paragraph('body', statement, index === 0 ? 1 : 2.5), role: { kind: 'listItem' } as const },
		label('small', `${dimension} · ${statementId} · ${answer}`),
	]);
}
