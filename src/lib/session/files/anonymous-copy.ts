import type { Questionnaire } from '$lib/content/questionnaire';
import { dayOf } from '$lib/scan/day-of';
import { ownId } from '$lib/scan/own-id';
import { redactScan } from '$lib/scan/redact';
import type { Content } from './content';
import type { Subject } from '../milestone';
import { withoutPersons } from './redact-session';

/** `sentences`: what a group wrote down together goes along as well, of a scan nothing more. */
export type CopyOf = 'answers' | 'sentences';

/** A copy without names and persons, under an id of its own: it never meets the original as the same. */
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
