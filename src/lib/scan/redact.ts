import type { ContextQuestion, Questionnaire } from '$lib/content/questionnaire';
import { dayOf } from './day-of';
import { ownId, ownRegion } from './own-id';
import { referentsField } from './referents/referents';
import type { Ambition, Answer, ContextAnswer, Entry, Scan } from './scan';

/** Kinds of text that may be in a copy that leaves the device. */
export type Disclosure = {
	/** The name of the scan, the party named at *elders belegd*, and the organisation, plan and insurer meant. */
	readonly names: boolean;
	/** Remarks, places where something is written down, and written reasons for n.v.t. */
	readonly remarks: boolean;
};

/**
 * Returns the scan itself where everything may be shown, else a copy that identifies nobody: with days instead of
 * moments, and derived ids. Without names it does not say which scan it follows: who has that one would learn whose the
 * copy is.
 */
export function redactScan(scan: Scan, shown: Disclosure, questionnaire: Questionnaire): Scan {
	if (shown.names && shown.remarks) return scan;
	const { referents, follows, ...others } = scan;
	const idOf = (id: string): string => copyIdOf(id, shown);
	return {
		...others,
		...referentsField(shown.names ? referents : undefined),
		id: idOf(scan.id),
		...(follows && shown.names && { follows: { ...follows, id: idOf(follows.id) } }),
		name: shown.names ? scan.name : '',
		region: ownRegion(scan.region),
		role: knownIn(
			questionnaire.roles.map(({ id }) => id),
			scan.role,
		),
		createdAt: dayOf(scan.createdAt),
		changedAt: dayOf(scan.changedAt),
		finishedAt: scan.finishedAt && dayOf(scan.finishedAt),
		at: null,
		entries: Object.fromEntries(
			Object.entries(scan.entries).flatMap(([id, entry]) => {
				const copy = { ...redactEntry(entry, shown), changedAt: dayOf(entry.changedAt) };
				return copy.answer || copy.remark ? [[id, copy] as const] : [];
			}),
		),
		ambitions: onDays(scan.ambitions),
		context: shown.remarks ? scan.context : chosenOnly(scan.context, questionnaire.context.questions),
	};
}

/** Another id for each kind of copy: an anonymous copy must not lead to a report with a name in it. */
const copyIdOf = (id: string, { names, remarks }: Disclosure): string =>
	ownId('kopie', `${id} ${String(names)} ${String(remarks)}`);

/**
 * Ids that the copies of the scan with this id have. Derivable by anyone who knows that id: from the scan, or from a named
 * scan that follows it. So nothing on screen may link a copy to more than the scan itself.
 */
export const copyIdsOf = (id: string): readonly string[] =>
	[
		{ names: false, remarks: false },
		{ names: true, remarks: false },
		{ names: false, remarks: true },
	].map((shown) => copyIdOf(id, shown));

export const onDays = (ambitions: Scan['ambitions']): Record<string, Ambition> =>
	Object.fromEntries(
		Object.entries(ambitions).map(([id, ambition]) => [
			id,
			{ ...ambition, changedAt: dayOf(ambition.changedAt) },
		]),
	);

/** Keeps chosen options and numbers, drops free text. */
export function chosenOnly(
	context: Scan['context'],
	questions: readonly ContextQuestion[],
): Record<string, ContextAnswer> {
	return Object.fromEntries(
		questions.flatMap((question) => {
			const answer = context[question.id];
			const kept = answer === undefined ? '' : chosenIn(answer, question);
			return kept.length > 0 ? [[question.id, kept] as const] : [];
		}),
	);
}

function chosenIn(answer: ContextAnswer, { kind, options = [] }: ContextQuestion): ContextAnswer {
	const ids = options.map(({ id }) => id);
	if (typeof answer !== 'string') return answer.filter((each) => ids.includes(each));
	if (kind === 'number') return /^[\d\s.,]{1,20}$/.test(answer) ? answer : '';
	return knownIn(ids, answer);
}

const knownIn = (known: readonly string[], value: string): string => (known.includes(value) ? value : '');

/** Removes the texts that may not be shown. */
export function redactEntry({ evidence, ...entry }: Entry, shown: Disclosure): Entry {
	return {
		...entry,
		...(shown.remarks && evidence && { evidence }),
		remark: shown.remarks ? entry.remark : '',
		answer: entry.answer && redactAnswer(entry.answer, shown),
	};
}

export function redactAnswer<A extends Answer>(answer: A, shown: Disclosure): A | Answer {
	if (answer.kind !== 'notApplicable') return answer;
	const { reason } = answer;
	if (reason.kind === 'elsewhere' && !shown.names)
		return { kind: 'notApplicable', reason: { kind: 'elsewhere', who: '' } };
	if (reason.kind === 'other' && !shown.remarks)
		return { kind: 'notApplicable', reason: { kind: 'other', text: '' } };
	return answer;
}
