import { expect, it } from 'vitest';
import { Ledger } from './ledger.ts';

const shown = (values: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
	new Map(Object.entries(values));

it('Ledger: counts an answer as lost, when it was called saved and is gone', () => {
	const ledger = new Ledger();
	ledger.give('B1.1 niveau', '3');
	ledger.saved('B1.1', shown({ 'B1.1 niveau': '3' }));
	expect(ledger.compare(shown({}))).toEqual({
		called: 1,
		older: 0,
		lost: [{ field: 'B1.1 niveau', called: '3', found: '' }],
	});
});

it('Ledger: counts a change as lost, when it was called saved and the earlier answer is found', () => {
	const ledger = new Ledger();
	ledger.give('B1.1 niveau', '3');
	ledger.give('B1.1 niveau', '4');
	ledger.saved('B1.1', shown({ 'B1.1 niveau': '4' }));
	expect(ledger.compare(shown({ 'B1.1 niveau': '3' })).lost).toHaveLength(1);
});

it('Ledger: accepts the last saved value and any newer one', () => {
	for (const found of ['3', '4']) {
		const ledger = new Ledger();
		ledger.give('B1.1 niveau', '3');
		ledger.saved('B1.1', shown({ 'B1.1 niveau': '3' }));
		ledger.give('B1.1 niveau', '4');
		expect(ledger.compare(shown({ 'B1.1 niveau': found })).lost).toEqual([]);
	}
});

it('Ledger: counts a found value that nobody gave as a loss, whatever was called saved', () => {
	const ledger = new Ledger();
	ledger.give('B1.1 niveau', '3');
	expect(ledger.compare(shown({ 'B1.1 niveau': '2' })).lost).toHaveLength(1);
});

it('Ledger: takes all answers at other statements as saved, when one statement is called saved', () => {
	const ledger = new Ledger();
	ledger.give('B1.1 niveau', 'overgeslagen');
	ledger.saved('B1.2', shown({}));
	expect(ledger.compare(shown({})).lost).toHaveLength(1);
});

it('Ledger: takes nothing still being saved at the same statement as saved', () => {
	const ledger = new Ledger();
	ledger.give('B1.1 niveau', '3');
	ledger.give('B1.1 opmerking', 'nieuw');
	ledger.saved('B1.1', shown({ 'B1.1 niveau': '3', 'B1.1 opmerking': '' }));
	expect(ledger.called).toBe(1);
});

it('Ledger: expects a value that survived one kill to survive the next', () => {
	const ledger = new Ledger();
	ledger.give('B1.1 niveau', '3');
	ledger.compare(shown({ 'B1.1 niveau': '3' }));
	expect(ledger.compare(shown({}))).toMatchObject({ called: 0, older: 1, lost: [{ called: '3' }] });
});

it('Ledger: throws when the screen calls a value saved that nobody gave', () => {
	const ledger = new Ledger();
	ledger.give('B1.1 niveau', '3');
	expect(() => {
		ledger.saved('B1.1', shown({ 'B1.1 niveau': '2' }));
	}).toThrow('B1.1 niveau shows "2" as saved');
});
