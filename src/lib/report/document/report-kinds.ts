import type { Subject } from '$lib/session/milestone';

/** In the order of the choice on screen. */
export const reportKindNames = [
	'full',
	'board',
	'actions',
	'personal',
	'conversation',
	'national',
	'reference',
] as const;

export type ReportKind = (typeof reportKindNames)[number];

type ReportKindTraits = {
	readonly name: string;
	readonly help: string;
	/** Word in the name of its file. */
	readonly fileWord: string;
	/** Can show remarks; without it they are taken out, whatever else is chosen. */
	readonly hasRemarks: boolean;
	/**
	 * Can show names; without it they are taken out, whatever else is chosen, but for the organisation, plan and insurer
	 * that the answers are about.
	 */
	readonly hasNames: boolean;
	/** Can compare with an earlier milestone. */
	readonly looksBack: boolean;
	/** Can have the data attached, as it shows all answers itself. */
	readonly holdsData: boolean;
	/** Subjects that it can be made of. */
	readonly of: readonly Subject['kind'][];
};

export const reportKinds: Readonly<Record<ReportKind, ReportKindTraits>> = {
	full: {
		name: 'Volledig verslag',
		help: 'Ongeveer acht bladzijden: elke stelling met het niveau, en de volgende stap waar die nodig is.',
		fileWord: 'verslag',
		hasRemarks: true,
		hasNames: true,
		looksBack: true,
		holdsData: true,
		of: ['scan', 'session'],
	},
	board: {
		name: 'Samenvatting voor het bestuur',
		help: 'Twee bladzijden, zonder de gegevens zelf.',
		fileWord: 'samenvatting',
		hasRemarks: false,
		hasNames: true,
		looksBack: true,
		holdsData: false,
		of: ['scan', 'session'],
	},
	actions: {
		name: 'Actielijst',
		help: 'Eén bladzijde: wie wat doet, en wanneer.',
		fileWord: 'acties',
		hasRemarks: false,
		hasNames: true,
		looksBack: false,
		holdsData: false,
		of: ['session'],
	},
	personal: {
		name: 'Blad voor mezelf',
		help: 'Eén bladzijde: wat ik inbreng.',
		fileWord: 'wat ik inbreng',
		hasRemarks: true,
		hasNames: true,
		looksBack: false,
		holdsData: false,
		of: ['scan'],
	},
	conversation: {
		name: 'Blad voor de zorginkoper',
		help: 'Eén bladzijde voor dat gesprek, zonder opmerkingen en namen van mensen.',
		fileWord: 'gesprek zorginkoper',
		hasRemarks: false,
		hasNames: false,
		looksBack: false,
		holdsData: false,
		of: ['scan', 'session'],
	},
	national: {
		name: 'Blad voor de koepel',
		help: 'Eén bladzijde: wat jullie zelf niet kunnen veranderen, zonder opmerkingen en namen van mensen.',
		fileWord: 'vraag aan de koepel',
		hasRemarks: false,
		hasNames: false,
		looksBack: false,
		holdsData: false,
		of: ['scan', 'session'],
	},
	reference: {
		name: 'Naslag',
		help: 'Alles: elk niveau in woorden, de tips, de voorbeelden en de bronnen.',
		fileWord: 'naslag',
		hasRemarks: true,
		hasNames: true,
		looksBack: true,
		holdsData: true,
		of: ['scan', 'session'],
	},
};
