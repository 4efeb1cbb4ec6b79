import { describe, expect, it } from 'vitest';
import { scanSchema } from '$lib/scan/scan';
import { milestoneSchema } from './milestone';
import { sessionSchema } from './session';

type Part = { readonly path: string; readonly type: string; readonly rules: readonly string[] };

const asObject = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});
const fieldOf = (value: unknown, key: string): unknown => Reflect.get(asObject(value), key);

/** Lists a schema and all schemas nested in it, each with its path. */
function partsOf(schema: unknown, path: string): readonly Part[] {
	const type = fieldOf(schema, 'type');
	if (typeof type !== 'string') return [];
	const inside = ['item', 'wrapped', 'value'].flatMap((key) => partsOf(fieldOf(schema, key), `${path}[]`));
	const named = ['entries', 'options', 'items'].flatMap((key) =>
		Object.entries<unknown>({ ...asObject(fieldOf(schema, key)) }).flatMap(([name, part]) =>
			partsOf(part, `${path}.${name}`),
		),
	);
	const pipe = fieldOf(schema, 'pipe');
	const rules = Array.isArray(pipe) ? pipe.map((rule) => String(fieldOf(rule, 'type'))) : [];
	return [{ path, type, rules }, ...inside, ...named];
}

/** Rules of which one is enough to bound each kind of value. */
const ends: Readonly<Record<string, readonly string[]>> = {
	string: ['max_length', 'uuid', 'regex', 'iso_date', 'iso_timestamp'],
	array: ['max_length'],
	number: ['max_value'],
};

describe.each([
	['a scan', scanSchema],
	['a bijeenkomst', sessionSchema],
	['a peilmoment', milestoneSchema],
])('schema of %s', (_name, schema) => {
	const parts = partsOf(schema, '');

	it('has more than ten texts to check', () => {
		expect(parts.filter(({ type }) => type === 'string').length).toBeGreaterThan(10);
	});

	it('bounds every text, list and number', () => {
		const endless = parts.filter(
			({ type, rules }) => type in ends && !rules.some((rule) => ends[type]?.includes(rule)),
		);
		expect(endless.map(({ path }) => path)).toEqual([]);
	});

	it('checks every day and moment against the calendar', () => {
		const timed = parts.filter(({ rules }) => rules.some((rule) => rule.startsWith('iso_')));
		expect(timed.length).toBeGreaterThan(2);
		expect(timed.filter(({ rules }) => !rules.includes('check'))).toEqual([]);
	});
});
