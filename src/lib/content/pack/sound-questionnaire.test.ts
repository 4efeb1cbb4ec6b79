import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { edited } from '../../../../tests/edited-file';
import { smallQuestionnaire } from '../../../../tests/small-questionnaire';
import { mostIn } from '../questionnaire';
import { soundQuestionnaireSchema } from './sound-questionnaire';

const [theme, other] = smallQuestionnaire.dimensions;
if (!theme || !other) throw new Error('The small questionnaire has two themes');
const [statement] = theme.statements;
const [tip] = theme.tips;
const role = { id: 'huisarts', label: 'Huisarts', group: 'huisartsen' };
const question = { id: 'plan', text: 'Is er een plan?', kind: 'choice' };
const option = { id: 'ja', label: 'Ja' };

const many = <T>(count: number, of: (at: number) => T): readonly T[] =>
	Array.from({ length: count }, (_, at) => of(at));

function isSound(path: string, value: unknown): boolean {
	return v.is(soundQuestionnaireSchema, JSON.parse(edited(JSON.stringify(smallQuestionnaire), path, value)));
}

describe('soundQuestionnaireSchema', () => {
	it('accepts a sound questionnaire', () => {
		expect(v.is(soundQuestionnaireSchema, smallQuestionnaire)).toBe(true);
	});

	it.each([
		['a theme twice', 'dimensions', [theme, theme]],
		['a statement twice in a theme', 'dimensions/0/statements', [...theme.statements, statement]],
		['a statement under another theme', 'dimensions/1/statements', [...other.statements, statement]],
		['a tip twice', 'dimensions/0/tips', [tip, tip]],
		['a tip for a missing statement', 'dimensions/0/tips/0/statements', ['B1.9']],
		['a missing source', 'dimensions/0/bron', ['F9']],
		['a role twice', 'roles', [role, role]],
		['a role named as a property of every object', 'roles', [{ ...role, id: 'toString' }]],
		[
			'a question named as a property of every object',
			'context/questions',
			[{ ...question, id: 'constructor' }],
		],
		['a question twice', 'context/questions', many(2, () => ({ ...question, options: [option] }))],
		['a choice without options', 'context/questions', [question]],
		['an option twice', 'context/questions', [{ ...question, options: [option, option] }]],
		[
			'an option named as a property of every object',
			'context/questions',
			[{ ...question, options: [{ ...option, id: '__proto__' }] }],
		],
		['an id that is a property of every object', 'id', 'constructor'],
		['more roles than a screen shows', 'roles', many(mostIn.roles + 1, (at) => ({ ...role, id: `r${at}` }))],
		['a text longer than a page', 'purpose', 'x'.repeat(5_001)],
		[
			'more themes than a wall has rows',
			'dimensions',
			many(mostIn.dimensions + 1, (at) => ({
				...theme,
				id: `T${at}`,
				tips: [],
				statements: [{ ...statement, id: `T${at}.1` }],
			})),
		],
		[
			'more statements than the maximum',
			'dimensions',
			many(4, (at) => ({
				...theme,
				id: `T${at}`,
				tips: [],
				statements: many(99, (nth) => ({ ...statement, id: `T${at}.${nth + 1}` })),
			})),
		],
	])('rejects %s', (_what, path, value) => {
		expect(isSound(path, value)).toBe(false);
	});
});
