import type { Invitation } from '../invitation';
import { oneLine } from '../one-line';
import { isAsked, reaches, reachTraits, type Reach } from '../reach';
import { markFor } from '../practice/is-practice';
import type { Action, Session } from '../session';
import { weekdayText } from '../weekday-text';

type Closed = Pick<Session, 'id' | 'region' | 'date' | 'actions' | 'nextDate'>;

/** Mail to everyone after the bijeenkomst, with what was agreed; names no one but the owners of actions. */
export function closingMail({ id, region, date, actions, nextDate }: Closed): Invitation {
	const name = oneLine(region.name) || 'onze regio';
	const open = actions.filter(({ closedAt }) => closedAt === null);
	const own = open.filter((action) => !isAsked(action));
	const mark = markFor({ id });
	const parts = [
		...(mark ? [`${mark}.`] : []),
		'Beste allemaal,',
		`Dank voor jullie inbreng op ${weekdayText(date)}. Het verslag zit bij deze mail.`,
		own.length > 0
			? ['Dit spraken we af:', ...own.map((action) => `- ${actionLine(action)}`)].join('\n')
			: 'We spraken deze keer geen acties af.',
		...reaches.flatMap((reach) => askedPart(open, reach)),
		...(nextDate ? [`We zien elkaar weer op ${weekdayText(nextDate)}.`] : []),
		'Klopt er iets niet? Laat het me deze week weten.',
	];
	const subject = `Bouwstenenscan ${name}: verslag en acties`;
	return { subject: mark ? `${mark}. ${subject}` : subject, body: parts.join('\n\n') };
}

/** Questions to one side; empty without any. */
function askedPart(open: readonly Action[], reach: Reach): readonly string[] {
	const { asked } = reachTraits[reach];
	const questions = open.filter((action) => action.reach === reach);
	if (asked === null || questions.length === 0) return [];
	return [
		[`Dit vragen we aan ${asked}:`, ...questions.map((question) => `- ${questionLine(question)}`)].join('\n'),
	];
}

function questionLine({ what, trekker, due }: Action): string {
	const details = [
		...(oneLine(trekker) ? [`${oneLine(trekker)} brengt de vraag over`] : []),
		...(due ? [`uiterlijk ${weekdayText(due)}`] : []),
	];
	return details.length > 0 ? `${oneLine(what)} (${details.join('; ')})` : oneLine(what);
}

function actionLine({ what, trekker, firstStep, due }: Action): string {
	const details = [
		oneLine(trekker) || 'nog geen trekker',
		due ? `klaar op ${weekdayText(due)}` : 'nog geen datum',
		...(oneLine(firstStep) ? [`eerste stap: ${oneLine(firstStep)}`] : []),
	];
	return `${oneLine(what)} (${details.join('; ')})`;
}

/** People with an open action that has a date, in the order of the actions. */
export const trekkersWithDates = ({ actions }: Pick<Session, 'actions'>): readonly string[] => [
	...new Set(
		actions
			.filter(({ trekker, due, closedAt }) => trekker.trim() !== '' && due !== '' && closedAt === null)
			.map(({ trekker }) => trekker.trim()),
	),
];

/** The session with the actions of one person, for a calendar file of their own. */
export const actionsOf = (session: Session, trekker: string): Session => ({
	...session,
	actions: session.actions.filter((action) => action.trekker.trim() === trekker),
});
