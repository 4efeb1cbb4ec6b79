import { describe, expect, it } from 'vitest';
import { withHeard } from '$lib/session/evening/heard';
import type { Session } from '$lib/session/session';
import { exampleSession, sessionQuestionnaire as questionnaire } from '../../../../../tests/session-fixture';
import { contributionsOn, unheardIn } from './contributions-on';

const session: Session = { ...exampleSession(), stage: 'talk', attention: null };
const now = '2026-11-24T20:00:00.000Z';
const idsIn = (one: Session): readonly string[] =>
	unheardIn(questionnaire, one).map(({ statement }) => statement.id);

describe('contributionsOn', () => {
	it('lists places before remarks, each alphabetically and once', () => {
		const shown = contributionsOn({ id: 'B2.2', private: false }, session);
		expect(shown.map(({ kind, text }) => `${kind}: ${text.slice(0, 20)}`)).toEqual([
			'evidence: Notulen van de leden',
			'evidence: Regioplan, blz. 12',
			'remark: Het plan is in maart',
			'remark: Ik heb nog nooit een',
		]);
		const participants = [...session.participants].reverse();
		expect(contributionsOn({ id: 'B2.2', private: false }, { ...session, participants })).toEqual(shown);
	});
});

describe('unheardIn', () => {
	it('lists every text in content order, until it is ticked off', () => {
		expect(idsIn(session)).toEqual(['B1.1', 'B2.2', 'B2.3', 'B4.2', 'B5.3', 'M.3', 'M.4', 'R.2', 'L.5']);
		const heard = contributionsOn({ id: 'R.2', private: false }, session).reduce(
			(before, each) => withHeard(before, 'R.2', each, true, now),
			session,
		);
		expect(idsIn(heard)).not.toContain('R.2');
	});

	it('leaves out a statement whose choices the room does not see yet, and everything before the reveal', () => {
		for (const phase of ['asked', 'again'] as const)
			expect(idsIn({ ...session, attention: { statementId: 'B2.2', phase } })).not.toContain('B2.2');
		expect(idsIn({ ...session, attention: { statementId: 'B2.2', phase: 'shown' } })).toContain('B2.2');
		expect(idsIn({ ...session, revealedAt: null })).toEqual([]);
	});
});
