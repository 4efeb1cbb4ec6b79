import { asksForEvidence } from '$lib/scan/evidence/evidence';
import type { ReportFacts } from '../report-facts';

/**
 * "Bij 4 van de 9 stellingen op niveau 2 of hoger is opgeschreven waar het staat."; empty where nobody wrote it down, or
 * where the report leaves it out. A group shows no places at private statements, so these count for neither number.
 */
export function evidenceText({ about, dimensions }: Pick<ReportFacts, 'about' | 'dimensions'>): string {
	const high = dimensions
		.flatMap(({ statements }) => statements)
		.filter((each) => each.counts && asksForEvidence(each));
	const open = about === 'scan' ? high : high.filter(({ statement }) => !statement.private);
	const named = open.filter(({ evidence }) => evidence.length > 0).length;
	if (named === 0) return '';
	const noun = open.length === 1 ? 'stelling' : 'stellingen';
	return [
		`Bij ${String(named)} van de ${String(open.length)} ${noun} op niveau 2 of hoger is opgeschreven waar het staat.`,
		...(open.length < high.length
			? ['Stellingen over geld, leiding en vertrouwen tellen hierin niet mee.']
			: []),
	].join(' ');
}
