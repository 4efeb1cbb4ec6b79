import type { Questionnaire } from '$lib/content/questionnaire';
import type { Session } from '$lib/session/session';
import { assembleReport } from './assemble-report';
import type { Earlier } from './earlier';
import type { Report } from './report-model';
import { sessionFacts } from './session-facts';

/** Report of a bijeenkomst: the decisions of the group, and how far its members agree. */
export const sessionReport = (
	questionnaire: Questionnaire,
	session: Session,
	earlier: Earlier | null = null,
): Report => assembleReport(sessionFacts(questionnaire, session, earlier));
