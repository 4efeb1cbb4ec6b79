import type { Questionnaire } from '$lib/content/questionnaire';
import { stepsOf } from '$lib/scan/step-order';
import type { Plan } from '$lib/session/plan';
import type { Session } from '$lib/session/session';
import { weekdayText } from '$lib/session/weekday-text';
import { lengthText } from '../words';

/** What a print kit is made of. */
export type Kit = {
	readonly questionnaire: Questionnaire;
	readonly session: Pick<Session, 'region' | 'date' | 'minutes' | 'length'>;
	/** The same plan as on screen. */
	readonly plan: Plan;
	/** One per answer card; they are nobody's until someone takes one. */
	readonly codes: readonly string[];
	/** Where the app is, as it must be typed; words where it is not on a site but in a file. */
	readonly address: string;
	/** The address as a QR code, row by row; true is dark. */
	readonly addressModules?: readonly (readonly boolean[])[];
};

/** "Regio Zomerdal · dinsdag 24 november 2026". */
export const whereAndWhen = ({ session: { region, date } }: Kit): string =>
	[shortened(region.name), weekdayText(date)].filter((part) => part !== '').join(' · ');

/** "korte scan, 24 stellingen". */
export const sizeText = ({ questionnaire, session }: Kit): string =>
	`${lengthText(session)}, ${String(stepsOf(questionnaire, session.length).length)} stellingen`;

/** A name can be a sentence; whole it stands in the title of the file. */
const shortened = (name: string): string =>
	name.length > longestName ? `${name.slice(0, longestName - 1).trimEnd()}…` : name;

const longestName = 90;

/** Without a site there is no way in for a telephone, and nothing to put on a poster. */
export const hasPoster = ({ address }: Pick<Kit, 'address'>): boolean => URL.canParse(address);

/** As it stands on paper: what is typed, without what the browser adds itself. */
export const shownAddress = (address: string): string =>
	address.replace(/^https?:\/\//, '').replace(/\/$/, '');
