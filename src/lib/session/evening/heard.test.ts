import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { sessionSchema } from '../session';
import { exampleSession } from '../../../../tests/session-fixture';
import { isHeard, withHeard, type Contribution } from './heard';

const now = '2026-11-24T20:00:00.000Z';
const said: Contribution = { kind: 'remark', text: 'Waar staat het?' };
const session = exampleSession();

describe('withHeard', () => {
	const heard = withHeard(session, 'B2.2', said, true, now);

	it('ticks off one text at one statement', () => {
		expect(isHeard(heard, 'B2.2', said)).toBe(true);
		expect(isHeard(heard, 'B2.3', said)).toBe(false);
		expect(isHeard(heard, 'B2.2', { ...said, kind: 'evidence' })).toBe(false);
		expect(isHeard(heard, 'B2.2', { ...said, text: 'Anders.' })).toBe(false);
		expect(v.is(sessionSchema, heard)).toBe(true);
	});

	it('ticks off once, in an order that does not tell what came first', () => {
		const other: Contribution = { kind: 'evidence', text: 'regioplan' };
		const both = withHeard(withHeard(heard, 'B2.2', other, true, now), 'B2.2', said, true, now);
		const reverse = withHeard(withHeard(session, 'B2.2', other, true, now), 'B2.2', said, true, now);
		expect(both).toEqual(reverse);
		expect(both.heard?.['B2.2']).toHaveLength(2);
	});

	it('leaves no trace of the text or a person, and none at all once every tick is taken back', () => {
		expect(JSON.stringify(heard.heard)).toMatch(/^\{"B2\.2":\["[0-9a-f]{16}"\]\}$/);
		expect(withHeard(heard, 'B2.2', said, false, now)).toEqual({ ...session, changedAt: now });
	});
});
