import type { Questionnaire } from '$lib/content/questionnaire';
import type { Answer, Scan } from '$lib/scan/scan';
import { copyIdsOf } from '$lib/scan/redact';
import { keptOf } from './collection/kept-of';
import type { CollectedRow } from './collection/collected-row';
import { markOf } from './collection/collected-marks';
import { answersIn, type Content } from './files/content';
import { sessionCopyId } from './files/redact-session';
import { peopleInRoom } from './people-in-room';
import type { Decision, Session } from './session';

/** Reduces a scan, a bijeenkomst or the subject of a peilmoment to the row that the verzameling keeps. */
export function collect(content: Content): CollectedRow {
	const subject = answersIn(content);
	return 'participants' in subject
		? collectSession(subject, content.questionnaire)
		: collectScan(subject, content.questionnaire);
}

function collectScan(scan: Scan, questionnaire: Questionnaire): CollectedRow {
	// a hand-edited file may hold a name in place of a role
	const role = questionnaire.roles.some(({ id }) => id === scan.role) ? scan.role : '';
	const answers = marksOf(questionnaire, (id) => scan.entries[id]?.answer);
	const { id, follows } = scan;
	// without the copies of the scan that it follows: who has only this one would learn whose those are
	const linkedIds = [...copyIdsOf(id), ...(follows ? [follows.id] : [])];
	return { ...sharedFields(scan, linkedIds), kind: 'scan', role, people: 1, answers };
}

/** Takes the group's decisions only; individual choices stay in the file. A later bijeenkomst has other people. */
function collectSession(session: Session, questionnaire: Questionnaire): CollectedRow {
	const answers = marksOf(questionnaire, (id) => answerIn(session.decisions[id]));
	const shared = sharedFields(session, [sessionCopyId(session.id)]);
	return { ...shared, kind: 'session', role: '', people: peopleInRoom(session), answers };
}

function sharedFields(
	{ id, region, length, questionnaire, changedAt }: Scan | Session,
	linkedIds: readonly string[],
) {
	return keptOf({ id, linkedIds, region, length, questionnaire, changedAt });
}

function marksOf(
	{ dimensions }: Questionnaire,
	answerTo: (statementId: string) => Answer | null | undefined,
): string {
	return dimensions.flatMap(({ statements }) => statements.map(({ id }) => markOf(answerTo(id)))).join('');
}

function answerIn(decision: Decision | undefined): Answer | null {
	return !decision || decision.outcome.kind === 'undecided' ? null : decision.outcome;
}
