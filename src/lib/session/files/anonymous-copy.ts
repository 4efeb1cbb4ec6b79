import type { Questionnaire } from '$lib/content/questionnaire';
import { dayOf } from '$lib/scan/day-of';
import { ownId } from '$lib/scan/own-id';
import { redactScan } from '$lib/scan/redact';
import type { Content } from './content';
import type { Subject } from '../milestone';
import { withoutPersons } from './redact-session';

/** `sentences` adds the sentences that a group wrote together; for a scan the two are the same. */
export type CopyOf = 'answers' | 'sentences';

/** Makes a copy without names and persons, under a derived id, so that it is never merged with the original. */
export function anonymousCopy(content: Content, of: CopyOf): Content {
	const { questionnaire } = content;
	if (content.kind !== 'milestone') return { ...anonymousSubject(content, of, questionnaire), questionnaire };
	const { milestone } = content;
	return {
		kind: 'milestone',
		milestone: {
			...milestone,
			id: ownId('kopie', milestone.id),
			name: '',
			frozenAt: dayOf(milestone.frozenAt),
			subject: anonymousSubject(milestone.subject, of, questionnaire),
		},
		questionnaire,
	};
}

function anonymousSubject(subject: Subject, of: CopyOf, questionnaire: Questionnaire): Subject {
	if (subject.kind === 'scan')
		return { kind: 'scan', scan: redactScan(subject.scan, { names: false, remarks: false }, questionnaire) };
	const shown = { names: false, remarks: of === 'sentences' };
	return { kind: 'session', session: withoutPersons(subject.session, shown, questionnaire) };
}
