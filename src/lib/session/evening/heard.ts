import * as limits from '$lib/content/limits';
import { sha256 } from '$lib/content/sha256';
import type { Session } from '../session';

/** Text beside an answer, without its author: a place where it is written down, or a remark. */
export type Contribution = { readonly kind: 'evidence' | 'remark'; readonly text: string };

/** Key of a text, so that the list of what was heard repeats no sentence. */
const keyOf = (statementId: string, { kind, text }: Contribution): string =>
	sha256(`${statementId} ${kind} ${text}`).slice(0, 16);

/** True once the room spoke of this text. */
export function isHeard(
	{ heard = {} }: Pick<Session, 'heard'>,
	statementId: string,
	contribution: Contribution,
): boolean {
	const keys = heard[statementId];
	return keys !== undefined && keys.includes(keyOf(statementId, contribution));
}

/** Ticks a text off, or takes the tick back; without any tick, the session is as if nothing was ever ticked off. */
export function withHeard(
	session: Session,
	statementId: string,
	contribution: Contribution,
	wasHeard: boolean,
	now: string,
): Session {
	const { heard = {}, ...others } = session;
	const { [statementId]: before = [], ...rest } = heard;
	const key = keyOf(statementId, contribution);
	const without = before.filter((each) => each !== key);
	const keys = wasHeard ? [...without, key].sort().slice(0, limits.heard) : without;
	const after = keys.length > 0 ? { ...rest, [statementId]: keys } : rest;
	return { ...others, changedAt: now, ...(Object.keys(after).length > 0 && { heard: after }) };
}
