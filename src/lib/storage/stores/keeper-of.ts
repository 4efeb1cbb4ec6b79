import { isPractice } from '$lib/session/practice/is-practice';
import { devicePractice } from './practice-store';
import { deviceSessions, type SessionStore } from './session-store';

type SessionKeeper = Pick<SessionStore, 'save' | 'open' | 'isUnsaved' | 'discardUnsaved'>;

/** Store of this browser that keeps the session of this id. */
export const keeperOf = (id: string): SessionKeeper =>
	isPractice({ id }) ? devicePractice() : deviceSessions();
