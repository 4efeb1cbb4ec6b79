/** In the order of the choice on screen. */
export const reportKindNames = ['full', 'board', 'personal', 'conversation'] as const;

export type ReportKind = (typeof reportKindNames)[number];

type ReportKindTraits = {
	readonly name: string;
	readonly help: string;
	/** Word in the name of its file. */
	readonly fileWord: string;
	/** Can show names and remarks; without it both are taken out, whatever else is chosen. */
	readonly hasWords: boolean;
	/** Can compare with an earlier milestone. */
	readonly looksBack: boolean;
	/** Can have the data attached, as it shows all answers itself. */
	readonly holdsData: boolean;
	/** Can be made of a session too. */
	readonly forSessions: boolean;
};

export const reportKinds: Readonly<Record<ReportKind, ReportKindTraits>> = {
	full: {
		name: 'Volledig verslag',
		help: 'Alles, met elke stelling en de tips.',
		fileWord: 'verslag',
		hasWords: true,
		looksBack: true,
		holdsData: true,
		forSessions: true,
	},
	board: {
		name: 'Samenvatting voor het bestuur',
		help: 'Twee bladzijden, zonder de gegevens zelf.',
		fileWord: 'samenvatting',
		hasWords: true,
		looksBack: true,
		holdsData: false,
		forSessions: true,
	},
	personal: {
		name: 'Blad voor mezelf',
		help: 'Eén bladzijde: wat ik inbreng.',
		fileWord: 'wat ik inbreng',
		hasWords: true,
		looksBack: false,
		holdsData: false,
		forSessions: false,
	},
	conversation: {
		name: 'Blad voor de zorginkoper',
		help: 'Eén bladzijde voor dat gesprek, zonder opmerkingen en namen.',
		fileWord: 'gesprek zorginkoper',
		hasWords: false,
		looksBack: false,
		holdsData: false,
		forSessions: true,
	},
};
