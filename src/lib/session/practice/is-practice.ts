import type { Session } from '../session';

/**
 * Id of the only practice evening of a device. It is kept in a place of its own under this id, which no list reads, and
 * every copy of it keeps the id, by which files of it are refused.
 */
export const practiceId = '0efe0000-0000-4000-8000-000000000000';

/** Mark on everything that shows a practice evening or leaves the app from it. */
export const practiceMark = 'Oefenavond: verzonnen mensen';

export const isPractice = ({ id }: Pick<Session, 'id'>): boolean => id === practiceId;

/** Mark of this session; empty for a real one. */
export const markFor = (session: Pick<Session, 'id'>): string => (isPractice(session) ? practiceMark : '');
