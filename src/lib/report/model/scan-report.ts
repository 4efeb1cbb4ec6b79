import type { Questionnaire } from '$lib/content/questionnaire';
import type { Scan } from '$lib/scan/scan';
import { assembleReport } from './assemble-report';
import type { Earlier } from './earlier';
import type { Report } from './report-model';
import { scanFacts } from './scan-facts';

/** Report of one person's scan. */
export const scanReport = (
	questionnaire: Questionnaire,
	scan: Scan,
	earlier: Earlier | null = null,
): Report => assembleReport(scanFacts(questionnaire, scan, earlier));
