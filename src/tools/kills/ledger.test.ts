import { expect, it } from 'vitest';
import { Ledger } from './ledger.ts';

const shown = (values: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
	new Map(Object.entries(values));

it('an answer that was called saved and is gone, is lost', () => {
	const ledger = new Ledger();
	ledger.give('B1.1 niveau', '3');
	ledger.saved('B1.1', shown({ 'B1.1 niveau': '3' }));
	expect(ledger.compare(shown({}))).toEqual({
		called: 1,
		older: 0,
		lost: [{ field: 'B1.1 niveau', called: '3', found: '' }],
	});
});

it('the answer before a change that was called saved, is a loss as well', () => {
	const ledger = new Ledger();
	ledger.give('B1.1 niveau', '3');
	ledger.give('B1.1 niveau', '4');
	ledger.saved('B1.1', shown({ 'B1.1 niveau': '4' }));
	expect(ledger.compare(shown({ 'B1.1 niveau': '3' })).lost).toHaveLength(1);
});

it('what was given and never called saved may be there or not', () => {
	for (const found of ['3', '4']) {
		const ledger = new Ledger();
		ledger.give('B1.1 niveau', '3');
		ledger.saved('B1.1', shown({ 'B1.1 niveau': '3' }));
		ledger.give('B1.1 niveau', '4');
		expect(ledger.compare(shown({ 'B1.1 niveau': found })).lost).toEqual([]);
	}
});

it('what nobody gave is a loss, whatever was called saved', () => {
	const ledger = new Ledger();
	ledger.give('B1.1 niveau', '3');
	expect(ledger.compare(shown({ 'B1.1 niveau': '2' })).lost).toHaveLength(1);
});

it('saved at one statement says it of all that was given at the others', () => {
	const ledger = new Ledger();
	ledger.give('B1.1 niveau', 'overgeslagen');
	ledger.saved('B1.2', shown({}));
	expect(ledger.compare(shown({})).lost).toHaveLength(1);
});

it('saved says nothing of what is still on its way at the same statement', () => {
	const ledger = new Ledger();
	ledger.give('B1.1 niveau', '3');
	ledger.give('B1.1 opmerking', 'nieuw');
	ledger.saved('B1.1', shown({ 'B1.1 niveau': '3', 'B1.1 opmerking': '' }));
	expect(ledger.called).toBe(1);
});

it('what survived one kill has to survive the next', () => {
	const ledger = new Ledger();
	ledger.give('B1.1 niveau', '3');
	ledger.compare(shown({ 'B1.1 niveau': '3' }));
	expect(ledger.compare(shown({}))).toMatchObject({ called: 0, older: 1, lost: [{ called: '3' }] });
});

it('a screen that calls saved what nobody gave is a fault', () => {
	const ledger = new Ledger();
	ledger.give('B1.1 niveau', '3');
	expect(() => {
		ledger.saved('B1.1', shown({ 'B1.1 niveau': '2' }));
	}).toThrow('B1.1 niveau shows "2" as saved');
});
