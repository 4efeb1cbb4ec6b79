import type { Questionnaire } from '$lib/content/questionnaire';
import { stepsOf } from '$lib/scan/step-order';
import type { Plan } from '$lib/session/evening/plan';
import type { Session } from '$lib/session/session';
import { weekdayText } from '$lib/session/weekday-text';
import { lengthText } from '../words';

/** Input of a print kit. */
export type Kit = {
	readonly questionnaire: Questionnaire;
	readonly session: Pick<Session, 'region' | 'date' | 'minutes' | 'length' | 'referents' | 'programme'>;
	/** Same plan as on screen. */
	readonly plan: Plan;
	/** One code per answer card; a code belongs to nobody until someone takes the card. */
	readonly codes: readonly string[];
	/** Number of cards for “Was dit de avond waard?”; absent where nobody asked for them. */
	readonly closingCards?: number;
	/** Address of the app as typed; a description where the app is a file. */
	readonly address: string;
	/** QR code of the address, row by row; true is dark. */
	readonly addressModules?: readonly (readonly boolean[])[];
};

/** "Regio Zomerdal · dinsdag 24 november 2026". */
export const whereAndWhen = ({ session: { region, date } }: Kit): string =>
	[shortened(region.name), weekdayText(date)].filter((part) => part !== '').join(' · ');

/** "korte scan, 24 stellingen". */
export const sizeText = ({ questionnaire, session }: Kit): string =>
	`${lengthText(session)}, ${String(stepsOf(questionnaire, session.length).length)} stellingen`;

/** Shortens the name, which can be a whole sentence; the title of the file has all of it. */
const shortened = (name: string): string =>
	name.length > longestName ? `${name.slice(0, longestName - 1).trimEnd()}…` : name;

const longestName = 90;

/** Without a site phones cannot join, so there is no poster. */
export const hasPoster = ({ address }: Pick<Kit, 'address'>): boolean => URL.canParse(address);

/** Address as typed, without the parts that the browser adds itself. */
export const shownAddress = (address: string): string =>
	address.replace(/^https?:\/\//, '').replace(/\/$/, '');
