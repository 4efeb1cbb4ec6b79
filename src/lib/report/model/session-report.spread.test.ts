import { describe, expect, it } from 'vitest';
import { dimensionIn, statementIn } from '../../../../tests/in-report';
import {
	emptySession,
	exampleSession,
	sessionQuestionnaire as questionnaire,
} from '../../../../tests/session-fixture';
import type { Session } from '$lib/session/session';
import type { Report } from './report-model';
import { sessionReport } from './session-report';

const reportOf = (session: Session): Report => sessionReport(questionnaire, session);
const report = reportOf(exampleSession());

describe('sessionReport, on the spread', () => {
	it.each([
		['B1.2', '12 van 12 kozen een niveau: 9 × niveau 2 en 3 × niveau 3. Eens.'],
		[
			'B3.6',
			'6 van 12 kozen een niveau: 2 × niveau 1 en 4 × niveau 2. 6 × weet niet. Eens, maar velen weten het niet.',
		],
		[
			'B5.2',
			'9 van 12 kozen een niveau: 8 × niveau 2 en 1 × niveau 3. 3 × niet van toepassing. Eens. Voor de een is het n.v.t., voor de ander niet.',
		],
		['M.4', 'Uiteenlopend. Losse keuzes blijven verborgen.'],
		['L.3', 'Minder dan drie mensen kozen een niveau. Dat is te weinig om iets te tonen.'],
		['B5.6', 'Niemand kwam aan deze stelling toe.'],
	])('describes the choices at %s in one sentence', (id, sentence) => {
		expect(statementIn(report, id).spread?.sentence).toBe(sentence);
	});

	it('counts hands in place of answers', () => {
		expect(statementIn(report, 'G.1').spread?.levels).toEqual([2, 5, 3, 1, 0]);
	});

	it('says how the median moved after the talk, and nothing without a second round', () => {
		expect(statementIn(report, 'B2.2').spread?.moved).toBe(
			'Eerst lag het midden op 1 (twee beelden), na het gesprek op 2 (eens).',
		);
		expect(statementIn(report, 'B2.1').spread?.moved).toBe('');
	});

	it('counts words per dimension, most agreed first, without statements not reached', () => {
		expect(dimensionIn(report, 'B2').agreement).toBe(
			'1 × eens, 1 × enkelen zien het anders en 1 × uiteenlopend',
		);
		expect(dimensionIn(report, 'B5').agreement).toBe('1 × uiteenlopend en 1 × n.v.t.-verschil');
		expect(dimensionIn(reportOf(emptySession()), 'B1').agreement).toBe('');
	});
});
