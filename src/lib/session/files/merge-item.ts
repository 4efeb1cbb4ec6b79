import { greaterOf } from '$lib/scan/merge-records';
import { mergeScan } from '$lib/scan/merge-scan';
import { type Item, answersIn, dataOf } from './content';
import { mergeSession } from './merge-session';

export const itemKey = (item: Item): string => `${item.kind} ${dataOf(item).id}`;

/** Merges two states of one item. A milestone is frozen: of two with one id, the same one is always kept whole. */
export function mergeItems(a: Item, b: Item): Item {
	if (a.kind === 'scan' && b.kind === 'scan') return { kind: 'scan', scan: mergeScan(a.scan, b.scan) };
	if (a.kind === 'session' && b.kind === 'session')
		return { kind: 'session', session: mergeSession(a.session, b.session) };
	if (a.kind === 'milestone' && b.kind === 'milestone')
		return { kind: 'milestone', milestone: greaterOf(a.milestone, b.milestone) };
	throw new Error(`A ${a.kind} and a ${b.kind} are not the same thing`);
}

/**
 * True when `merged` has all context answers of `of`. These are not merged one by one, so that some could be lost
 * unnoticed.
 */
export function keepsContext(of: Item, merged: Item): boolean {
	const kept = answersIn(merged).context;
	return Object.keys(answersIn(of).context).every((id) => Object.hasOwn(kept, id));
}
