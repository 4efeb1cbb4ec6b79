import { loadPack } from '../../lib/content/pack/load-pack.ts';
import { levels } from '../../lib/content/levels.ts';
import type { Answer, Entry, ScanLength } from '../../lib/scan/scan.ts';
import { stepsOf } from '../../lib/scan/step-order.ts';
import { newSession } from '../../lib/session/run-session.ts';
import { writeContent } from '../../lib/session/files/session-file.ts';
import type { Participant, Session } from '../../lib/session/session.ts';

const { questionnaire, hash } = loadPack('src/lib/content/regio');
const moment = '2026-11-24T17:30:00.000Z';

export const statementCount = (length: ScanLength): number => stepsOf(questionnaire, length).length;

/** Text of a file with a session in which this many people have chosen alone and nothing has been shown. */
export function crowdFile(people: number, length: ScanLength): Promise<string> {
	const session = crowd(people, length);
	return writeContent({ kind: 'session', session, questionnaire }, 'bench', moment);
}

function crowd(people: number, length: ScanLength): Session {
	const details = {
		id: crypto.randomUUID(),
		region: { id: crypto.randomUUID(), name: `Regio van ${people} mensen` },
		date: '2026-11-24',
		minutes: 120,
		length,
		questionnaire: { id: questionnaire.id, version: questionnaire.version, hash },
		invited: ['huisartsen', 'organisatie', 'partners'],
	};
	const participants = Array.from({ length: people }, (_, place) => personAt(place, length));
	return { ...newSession(details, moment), stage: 'collect', participants };
}

function personAt(place: number, length: ScanLength): Participant {
	return {
		id: `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`,
		role: questionnaire.roles[place % questionnaire.roles.length]?.id ?? '',
		way: 'file',
		joinedAt: moment,
		alone: entriesOf(place, length),
		after: {},
	};
}

function entriesOf(person: number, length: ScanLength): Readonly<Record<string, Entry>> {
	const entries = stepsOf(questionnaire, length).map(({ statement: { id, version } }, statement): Entry => {
		const remark = (person + statement) % 10 === 0 ? 'Bij ons gaat dit sinds maart anders.' : '';
		const answer = answerAt(person, statement);
		return { statementId: id, statementVersion: version, answer, remark, changedAt: moment };
	});
	return Object.fromEntries(entries.map((entry) => [entry.statementId, entry]));
}

/** Answers that vary by statement: agreed on, in two camps, spread over the scale, unknown to many. */
function answerAt(person: number, statement: number): Answer {
	const level = levels[[statement, (person % 2) * 4, person, person + statement][statement % 4] ?? 0];
	const isUnknown = statement % 4 === 3 && person % 2 === 0;
	return isUnknown ? { kind: 'unknown' } : { kind: 'level', level: levels[(level ?? statement) % 5] ?? 0 };
}
