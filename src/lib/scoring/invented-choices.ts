import { levels } from '$lib/content/levels';
import type { Level, Statement } from '$lib/content/questionnaire';
import { roundAnswers } from '$lib/session/round-answers';
import { withChoice } from '$lib/session/run-session';
import type { Session } from '$lib/session/session';
import { scoreSpread } from './spread';

/**
 * Second round of a practice evening. A talk brings people together: everyone more than one level from the median moves
 * one level towards it, the others choose the same again.
 */
export function inventedChoices(
	session: Session,
	statement: Pick<Statement, 'id' | 'version'>,
	now: string,
): Session {
	const median = scoreSpread(roundAnswers(session, statement.id, 1)).middle?.median ?? 0;
	return session.participants.reduce((before, { id, alone }) => {
		const answer = alone[statement.id]?.answer;
		if (!answer || answer.kind === 'skipped') return before;
		const again = answer.kind === 'level' ? { ...answer, level: nearer(answer.level, median) } : answer;
		return withChoice(before, id, statement, 2, again, now);
	}, session);
}

function nearer(level: Level, median: number): Level {
	if (Math.abs(level - median) <= 1) return level;
	return levels[level + Math.sign(median - level)] ?? level;
}
