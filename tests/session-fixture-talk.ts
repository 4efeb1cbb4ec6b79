import type { Action, Decision, Session } from '$lib/session/session';

export const evening = '2026-11-24T18:30:00.000Z';

export const level = (given: 0 | 1 | 2 | 3 | 4, why = '', dissent: Decision['dissent'] = []): Decision => ({
	outcome: { kind: 'level', level: given },
	why,
	dissent,
	changedAt: evening,
});

const undecided = (why: string, dissent: Decision['dissent'] = []): Decision => ({
	outcome: { kind: 'undecided' },
	why,
	dissent,
	changedAt: evening,
});

/** `B5.6`, `G.2`, `G.6` and `L.3` were not discussed. */
export const decisions: Session['decisions'] = {
	'B1.1': level(3),
	'B1.2': level(2),
	'B2.1': level(1, 'De cijfers zijn getoond, maar een bladzijde per wijk is er nog niet.'),
	'B2.2': level(2, 'Het plan is vastgesteld en staat op de website; in de praktijken merk je het nog niet.', [
		{
			text: 'Het onderwerp ouderenzorg loopt al in drie praktijken, dus dit is een 3.',
			name: '',
			condition: 'Noem in het verslag wat er al loopt.',
		},
	]),
	'B2.3': undecided('Het verschilt per hagro of er iemand langs is geweest.', [
		{ text: 'In onze hagro is niemand geweest, en dan praat je niet mee.', name: '' },
		{ text: 'Wie wilde, kon de vragenlijst invullen.', name: '' },
	]),
	'B3.1': level(3),
	'B3.6': level(2, 'De zorggroep zoekt op voor welke ziekten er al een afspraak is.'),
	'B4.1': level(1),
	'B4.2': level(2, 'De afspraak met het ziekenhuis staat op papier; met de GGZ is er nog geen.'),
	'B5.2': level(2, 'De waarneempool is er ook voor wie nu niemand tekortkomt.'),
	'B5.3': undecided('De een kent het draaiboek, de ander niet.', [
		{
			text: 'Het draaiboek is gebruikt, dus het werkt. Dat het onbekend is, is een andere stelling.',
			name: 'De praktijkhouder uit hagro Oost',
		},
	]),
	'B6.1': level(2),
	'B6.4': {
		outcome: {
			kind: 'notApplicable',
			reason: { kind: 'elsewhere', who: 'de wijkregisseurs van de gemeente' },
		},
		why: 'De gemeente heeft hier vorig jaar een opdracht voor gegeven.',
		dissent: [],
		changedAt: evening,
	},
	'G.1': level(1, 'Er ligt een schets van de ledenavond, met gaten.'),
	'M.1': level(2),
	'M.3': level(1, 'Er is een verslag, maar geen vast moment en het komt niet bij iedereen.', [
		{ text: 'Het verslag komt elk kwartaal; dat is een vast moment.', name: '' },
	]),
	'M.4': undecided('Eerst zoeken we uit welke afspraken er nu gelden.'),
	'R.1': level(2, 'De top drie van het voorjaar geldt nog.', [
		{
			text: 'Voor de verzekeraar staat een ander probleem bovenaan.',
			name: 'De zorginkoper',
			condition: 'Beide lijsten naast elkaar leggen voor het contract.',
		},
	]),
	'R.2': level(2),
	'L.5': undecided('Niemand had het contract bij zich.'),
};

export const actions: readonly Action[] = [
	action(1, 'Per wijk één bladzijde van het regiobeeld maken en in elke hagro bespreken', {
		statementId: 'B2.1',
		tipId: 'B2.t1',
		trekker: 'bestuurslid regio-organisatie',
		headline: true,
		firstStep: 'Cijfers van drie proefwijken opvragen',
		due: '2027-02-15',
	}),
	action(2, 'Het draaiboek voor een praktijk die wegvalt naspelen met twee hagro’s en de verzekeraar', {
		statementId: 'B5.3',
		tipId: 'B5.t8',
		trekker: 'voorzitter van de kring',
		headline: true,
		firstStep: 'Datum prikken met de zorginkoper',
		due: '2027-03-01',
	}),
	action(3, 'Verslag over het mandaat op een vast moment naar alle huisartsen, ook HIDHA’s en waarnemers', {
		statementId: 'M.3',
		tipId: 'M.t4',
		trekker: 'secretaris regio-organisatie',
		headline: true,
		firstStep: 'Mailinglijst aanvullen met de waarnemers',
		due: '2027-01-15',
	}),
	action(4, 'Opzoeken wat er uit het regioplan in het contract staat', {
		statementId: 'L.5',
		tipId: 'L.t9',
		trekker: 'zorginkoper',
		due: '2027-01-31',
	}),
	action(5, 'Lijst maken van taken van kring en regio-organisatie', {
		statementId: 'G.6',
		trekker: 'kring en regio-organisatie samen',
		due: '2027-04-01',
	}),
	action(6, 'Het adres van de regiomailbox aan het ziekenhuis sturen', {
		statementId: 'B1.1',
		trekker: 'kwaliteitsmedewerker',
		due: '2026-12-01',
		closedAt: '2026-11-30T10:00:00.000Z',
	}),
];

/** Open action without links or details, except those given. */
function action(n: number, what: string, told: Partial<Action>): Action {
	return {
		id: `50000000-0000-4000-8000-00000000000${n}`,
		what,
		statementId: null,
		tipId: null,
		trekker: '',
		firstStep: '',
		due: '',
		headline: false,
		closedAt: null,
		changedAt: evening,
		...told,
	};
}
