import type { Questionnaire } from '$lib/content/questionnaire';
import type { Session } from '$lib/session/session';

/** Copy of a bijeenkomst for a dossier, with the questionnaire of its decisions. */
export type DossierSource = { readonly session: Session; readonly questionnaire: Questionnaire };

/** Peilmoment of a bijeenkomst. */
export type DossierMoment = {
	/** "Najaar 2026"; empty where it was left out. */
	readonly name: string;
	/** Day of the bijeenkomst that it froze, yyyy-mm-dd. */
	readonly date: string;
};

/** Input of a dossier. */
export type DossierFacts = {
	readonly region: string;
	readonly sources: readonly DossierSource[];
	readonly frozen: readonly DossierMoment[];
	/** Number of zelfscans per year; nothing else of these is told. */
	readonly scans: ReadonlyMap<number, number>;
	/** yyyy-mm-dd. */
	readonly today: string;
};

export type DossierAction = {
	readonly id: string;
	readonly what: string;
	/** Empty without one. */
	readonly trekker: string;
	/** "1 maart 2027", or empty. */
	readonly due: string;
	/** Whether its date has passed, for one that is open. */
	readonly isLate: boolean;
	readonly isOpen: boolean;
	/** "gelukt", "loopt", "gestopt" or "nog open". */
	readonly became: string;
	/** Reason why it stopped; may be empty. */
	readonly why: string;
	/** Day of the bijeenkomst where it was agreed: "24 november 2026". */
	readonly since: string;
};

/** Decision that not everyone shared, or that the group put off. */
export type DossierDecision = {
	readonly statementId: string;
	readonly text: string;
	readonly outcome: string;
	/** Reason for it; may be empty. */
	readonly why: string;
	/** "2 zagen het anders"; empty where nobody did. */
	readonly apart: string;
	readonly dissent: readonly string[];
	/** Needs of those who see it otherwise, to go along; without names. */
	readonly conditions: readonly string[];
};

export type DossierSession = {
	readonly id: string;
	/** "24 november 2026". */
	readonly day: string;
	/** "12 mensen · korte scan · 20 besluiten". */
	readonly details: string;
	/** Regioplan and last year of its contract, as they were then; may be empty. */
	readonly plan: string;
	readonly decisions: readonly DossierDecision[];
	/** Number of decisions that everyone shared. */
	readonly shared: number;
	/** Agreed here. */
	readonly actions: readonly DossierAction[];
};

export type DossierYear = {
	readonly year: number;
	readonly evenings: readonly DossierSession[];
	/** "Najaar 2026, van de bijeenkomst van 24 november 2026". */
	readonly frozen: readonly string[];
	readonly scans: number;
};

/** Figures per theme, with years from early to late. */
export type FiguresByYear = {
	readonly years: readonly number[];
	readonly themes: readonly {
		readonly id: string;
		readonly name: string;
		/** "2,6", or "–" where the year can't be compared with the last one or has too few decisions. */
		readonly figures: readonly string[];
	}[];
	/** "0 nog niet, 1 verkennen …", of the newest questionnaire. */
	readonly levels: string;
	/** "Sinds de bijeenkomst van 24 november 2025 gingen 5 stellingen omhoog", for each step in time. */
	readonly changes: readonly string[];
};

/** Everything that was decided with one questionnaire, with years from early to late. */
export type DecisionsByYear = {
	readonly title: string;
	readonly years: readonly number[];
	readonly themes: readonly {
		readonly name: string;
		readonly statements: readonly {
			readonly id: string;
			readonly version: number;
			readonly text: string;
			readonly decided: readonly string[];
		}[];
	}[];
	/** "0 nog niet, 1 verkennen …". */
	readonly levels: string;
};

/** A region over the years. */
export type Dossier = {
	readonly region: string;
	/** Ids of the themes of the last questionnaire, in order. */
	readonly themes: readonly string[];
	/** "Van 2024 tot en met 2026: 3 bijeenkomsten, 60 besluiten en 3 acties nog open." */
	readonly sentence: string;
	/** Actions of all years that are still open, the first date first. */
	readonly open: readonly DossierAction[];
	/** Null where fewer than two years can be compared. */
	readonly figures: FiguresByYear | null;
	/** From late to early, as a board reads last year's agreements first. */
	readonly years: readonly DossierYear[];
	readonly decided: readonly DecisionsByYear[];
};
