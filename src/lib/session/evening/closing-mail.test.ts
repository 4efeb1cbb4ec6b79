import { describe, expect, it } from 'vitest';
import { exampleSession } from '../../../../tests/session-fixture';
import { actionsOf, closingMail, trekkersWithDates } from './closing-mail';
import type { Action } from '../session';

const action = (change: Partial<Action>): Action => ({
	id: '50000000-0000-4000-8000-000000000001',
	what: 'Plan op één bladzijde',
	statementId: null,
	tipId: null,
	trekker: 'Inge',
	firstStep: 'Schets maken',
	due: '2027-01-15',
	headline: true,
	closedAt: null,
	changedAt: '2026-11-24T19:00:00.000Z',
	...change,
});
const session = {
	...exampleSession(),
	nextDate: '2027-05-20',
	actions: [
		action({}),
		action({
			id: '50000000-0000-4000-8000-000000000002',
			what: 'Zorgkantoor\nbellen',
			trekker: '',
			firstStep: '',
			due: '',
		}),
		action({
			id: '50000000-0000-4000-8000-000000000003',
			what: 'Klaar',
			closedAt: '2026-11-25T19:00:00.000Z',
		}),
		action({ id: '50000000-0000-4000-8000-000000000004', trekker: 'Noor ' }),
	],
};

describe('closingMail', () => {
	it('sets the questions to others apart from the actions, and asks for no trekker', () => {
		const asked = action({ reach: 'verzekeraar', trekker: '', due: '', what: 'Betaal de regie' });
		const carried = { ...asked, reach: 'landelijk', trekker: 'Noor', due: '2027-02-01' } as const;
		const { body } = closingMail({ ...session, actions: [asked, carried] });
		expect(body).toContain('We spraken deze keer geen acties af.');
		expect(body).toContain('Dit vragen we aan de verzekeraar:\n- Betaal de regie\n');
		expect(body).toContain(
			'Dit vragen we aan de koepel:\n- Betaal de regie (Noor brengt de vraag over; uiterlijk maandag 1 februari 2027)',
		);
	});

	it('tells what was agreed, by whom and by when, and when the group meets again', () => {
		const { subject, body } = closingMail(session);
		expect(subject).toBe('Bouwstenenscan Regio Zomerdal (verzonnen): verslag en acties');
		expect(body).toContain(
			'- Plan op één bladzijde (Inge; klaar op vrijdag 15 januari 2027; eerste stap: Schets maken)',
		);
		expect(body).toContain('- Zorgkantoor bellen (nog geen trekker; nog geen datum)');
		expect(body).not.toContain('- Klaar');
		expect(body).toContain('We zien elkaar weer op donderdag 20 mei 2027.');
	});

	it('says so, without any action', () => {
		expect(closingMail({ ...session, actions: [] }).body).toContain('geen acties');
	});
});

it('trekkersWithDates: names each once, of open actions with a date', () => {
	expect(trekkersWithDates(session)).toEqual(['Inge', 'Noor']);
});

it('actionsOf: keeps the actions of one person', () => {
	expect(actionsOf(session, 'Noor').actions.map(({ trekker }) => trekker)).toEqual(['Noor ']);
});
