import type { Questionnaire } from '$lib/content/questionnaire';
import { idFrom, redactScan } from '$lib/scan/redact';
import type { Content } from './content';
import type { Subject } from './milestone';
import { redactSession, withoutPersons } from './redact-session';
import type { Session } from './session';

const nothing = { names: false, remarks: false };

/** A copy without names, remarks and persons, under an id of its own: it never meets the original as the same. */
export async function anonymousCopy(content: Content): Promise<Content> {
	const { questionnaire } = content;
	if (content.kind !== 'milestone')
		return { ...(await anonymousSubject(content, questionnaire)), questionnaire };
	const subject = await anonymousSubject(content.milestone.subject, questionnaire);
	const milestone = { ...content.milestone, name: '', subject };
	return { kind: 'milestone', milestone: { ...milestone, id: await idFrom(milestone) }, questionnaire };
}

async function anonymousSubject(subject: Subject, questionnaire: Questionnaire): Promise<Subject> {
	return subject.kind === 'scan'
		? { kind: 'scan', scan: await redactScan(subject.scan, nothing) }
		: { kind: 'session', session: await anonymousSession(subject.session, questionnaire) };
}

async function anonymousSession(session: Session, { dimensions }: Questionnaire): Promise<Session> {
	const statements = dimensions.flatMap((dimension) => dimension.statements);
	const privateIds = new Set(statements.filter((each) => each.private).map(({ id }) => id));
	const copy = withoutPersons(redactSession(session, nothing), privateIds);
	return { ...copy, id: await idFrom(copy) };
}
