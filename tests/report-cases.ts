import { loadExample } from '$lib/content/example';
import { scanReport } from '$lib/report/model/scan-report';
import { sessionReport } from '$lib/report/model/session-report';
import type { Report } from '$lib/report/model/report-model';
import { exampleScan } from '$lib/scan/example-scan';
import type { Scan } from '$lib/scan/scan';
import { reaches } from '$lib/session/reach';
import type { Action, Session } from '$lib/session/session';
import { earlierMilestone, exampleSession, sessionQuestionnaire } from './session-fixture';

/** For tests: reports that are hard to lay out. */
const folder = 'src/lib/content/regio';

/** Completed fictitious region of the start page. */
export function filledExample(): Scan {
	const { id, version } = sessionQuestionnaire;
	return exampleScan(loadExample(folder), sessionQuestionnaire, {
		id,
		version,
		hash: exampleSession().questionnaire.hash,
	});
}

export const exampleReport = (): Report => scanReport(sessionQuestionnaire, filledExample());

/** Answers the first `share` of the statements, and leaves the rest unreached. */
export function partlyFilled(scan: Scan, share: number): Scan {
	const entries = Object.entries(scan.entries);
	return { ...scan, entries: Object.fromEntries(entries.slice(0, Math.round(entries.length * share))) };
}

export const inRegion = <T extends Scan | Session>(about: T, name: string): T => ({
	...about,
	region: { ...about.region, name },
});

/** Report beside the milestone of the previous spring. */
export const exampleSessionReport = (session: Session = exampleSession()): Report =>
	sessionReport(sessionQuestionnaire, session, {
		milestone: earlierMilestone(),
		outline: sessionQuestionnaire,
	});

/** Session of which each action says who can change it; one has neither a trekker nor a date. */
export function reachingSession(): Session {
	const session = exampleSession();
	const actions = session.actions.map((action, index): Action => ({
		...action,
		...(index < reaches.length && { reach: reaches[(index + 1) % reaches.length] ?? 'wijk' }),
		...(index === 0 && { dimensionId: 'B2' }),
		...(index === 1 && { trekker: '', due: '' }),
	}));
	return { ...session, actions };
}

/** Session with more actions than a page holds, each of several lines. */
export function manyActions(count: number): Session {
	const session = exampleSession();
	const [first] = session.actions;
	if (!first) throw new Error('The example has actions');
	const actions = Array.from({ length: count }, (_, index): Action => ({
		...first,
		what: `Actie ${String(index + 1)}: samen met de praktijken en het ziekenhuis op papier zetten wie wat doet`,
		trekker: `kwaliteitsmedewerker van wijk ${String(index + 1)}`,
		firstStep: `Stap ${String(index + 1)}: de coördinatoren van de eerstelijnsverblijfszorg bellen en een datum prikken`,
		headline: index < 3,
	}));
	return { ...session, actions };
}
