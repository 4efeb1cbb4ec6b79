import type { Questionnaire } from '$lib/content/questionnaire';
import { roleGroupNames } from '$lib/content/role-groups';
import type { Aggregate } from '$lib/scoring/aggregate/aggregate';
import type {
	CollectionPicture,
	DimensionPicture,
	RegionMark,
} from '$lib/scoring/aggregate/aggregate-picture';
import { formatMean } from '$lib/scoring/format-mean';
import { aside, paragraph, part, type ListItem, type Node, type ReportDocument } from '../document/document';
import { dateText, lengthText, listed } from '../words';
import { counted, countText } from '../count-words';
import { bandsOf, hiddenTexts, peopleInBins, rangeOf, regionText } from './collection-words';
import { lowStatements, strongStatements, type ToldStatement } from './told-statements';
import { mostUnknown } from './most-unknown';

/** Ingredients of a report of the verzameling: no more than its page shows. */
export type CollectionFacts = {
	readonly questionnaire: Questionnaire;
	readonly aggregate: Pick<Aggregate, 'regions' | 'smallSessions' | 'period'>;
	readonly picture: CollectionPicture;
	readonly appVersion: string;
	/** ISO 8601. */
	readonly madeAt: string;
};

/** Regions that fit in a cell by name; of more only the range. */
const mostNamed = 8;

/** Report of one or two pages on the picture on screen, in reading order. */
export function collectionDocument(facts: CollectionFacts): ReportDocument {
	const { madeAt, questionnaire } = facts;
	return {
		title: titleOf(facts),
		subject: `Beeld van veel zelfscans samen, op ${questionnaire.title}`,
		mark: '',
		footer: `Bouwstenenscan · verzameling · gemaakt op ${dateText(madeAt)}`,
		themes: questionnaire.dimensions.map(({ id }) => id),
		nodes: [...pageOne(facts), ...pageTwo(facts)],
		onWebOnly: [],
	};
}

/** "Bouwstenenscan: beeld van 26 mensen uit 2 regio’s". */
function titleOf({
	aggregate: { regions },
	picture: { people, selection, sessions },
}: CollectionFacts): string {
	const scans = people === null ? '' : counted(people, 'mens', 'mensen');
	const inPicture = regions.names.length + (regions.dropped === 0 ? regions.small : 0);
	const from =
		selection.region === null
			? `uit ${counted(inPicture, 'regio', 'regio’s')}`
			: `uit ${regionText(selection.region)}`;
	const evenings = sessions.length === 0 ? '' : counted(sessions.length, 'bijeenkomst', 'bijeenkomsten');
	const whose = listed([...(scans ? [`${scans} ${from}`] : []), ...(evenings ? [evenings] : [])]);
	return `Bouwstenenscan: beeld van ${whose || 'minder dan vijf mensen'}`;
}

function pageOne(facts: CollectionFacts): readonly Node[] {
	const { questionnaire, aggregate, picture } = facts;
	const names = namesIn(questionnaire);
	const themes = new Map(picture.statements.map(({ id, dimensionId }) => [id, names.get(dimensionId) ?? '']));
	const themeOf = (statementId: string): string => themes.get(statementId) ?? '';
	return [
		{ kind: 'title', text: titleOf(facts), whose: '', details: detailsOf(facts) },
		paragraph('lead', headline(questionnaire, picture)),
		{
			kind: 'table',
			level: 2,
			title: 'Hoeveel mensen zitten waar, per thema',
			showsTitle: true,
			columns: [
				{ name: 'Thema', share: 0.36 },
				{ name: 'Mensen', share: 0.12 },
				...bandNames.map((name) => ({ name, share: 0.13 })),
			],
			rows: picture.dimensions.map(({ id, bins }) => [
				names.get(id) ?? id,
				...(bins
					? [peopleInBins(bins), ...bandsOf(bins)].map((count) => countText(count))
					: ['minder dan vijf', '', '', '', '']),
			]),
		},
		paragraph(
			'body',
			'Ieder telt één keer mee, bij het eigen gemiddelde. Stellingen over geld, leiding en vertrouwen tellen daarin niet mee.',
		),
		{
			kind: 'lists',
			level: 2,
			lists: [
				{
					title: 'Wat velen niet weten',
					items: mostUnknown(questionnaire, picture)
						.slice(0, mostTold)
						.map(({ id, text, answers: { unknown, people } }) => ({
							text,
							detail: `${themeOf(id)} · ${countText(unknown)} van ${countText(people)} weten het niet`,
						})),
					none: 'Er is geen stelling waarop een derde of meer het niet weet.',
				},
				{
					title: 'Waar de meesten aan het begin staan',
					items: lowStatements(questionnaire, picture, mostTold).map(told('op niveau 0 of 1', themeOf)),
					none: 'Er is geen stelling waarop meer dan de helft niveau 0 of 1 koos.',
				},
				{
					title: 'Wat bij de meesten al werkt',
					items: strongStatements(questionnaire, picture, mostTold).map(told('op niveau 3 of 4', themeOf)),
					none: 'Er is geen stelling waarop meer dan de helft niveau 3 of 4 koos.',
				},
			],
		},
		...hiddenTexts(aggregate).map((text) => paragraph('body', text)),
	];
}

const mostTold = 3;

const told =
	(where: string, themeOf: (statementId: string) => string) =>
	({ id, text, people, rated }: ToldStatement): ListItem => ({
		text,
		detail: `${themeOf(id)} · ${countText(people)} van ${countText(rated)} ${where}`,
	});

const bandNames = ['onder 1', '1 tot 2', '2 tot 3', '3 tot 4'] as const;

const namesIn = ({ dimensions }: Questionnaire): ReadonlyMap<string, string> =>
	new Map(dimensions.map(({ id, shortName }) => [id, shortName]));

function detailsOf({
	questionnaire,
	aggregate: { period },
	picture: { selection },
}: CollectionFacts): string {
	const { group, length } = selection;
	return [
		...(group === null ? [] : [`alleen ${roleGroupNames[group].name}`]),
		...(length === null ? [] : [lengthText({ length })]),
		...(period ? [`ingevuld ${periodText(period)}`] : []),
		`${questionnaire.title}, versie ${questionnaire.version}`,
	].join(' · ');
}

/** In months: the first or last day can be of one person. */
function periodText({ first, last }: NonNullable<Aggregate['period']>): string {
	const [from, to] = [first, last].map((day) => dateText(day).replace(/^\d+ /, ''));
	return from === to ? `in ${from ?? ''}` : `van ${from ?? ''} tot en met ${to ?? ''}`;
}

/** Names the themes in which more than half has a mean under 2. */
function headline(questionnaire: Questionnaire, { dimensions }: CollectionPicture): string {
	const names = namesIn(questionnaire);
	const shown = dimensions.filter(({ bins }) => bins !== null);
	if (shown.length === 0) return 'Er zijn nog geen vijf mensen met een gemiddelde die we samen kunnen tonen.';
	const low = shown.filter(isLow).map(({ id }) => names.get(id) ?? id);
	if (low.length === 0) return 'In geen enkel thema zit meer dan de helft onder niveau 2.';
	const count = low.length === 1 ? 'één' : String(low.length);
	const which = low.length > mostTold ? '' : `: ${listed(low)}`;
	return `In ${count} van de ${String(shown.length)} thema’s zit meer dan de helft onder niveau 2${which}.`;
}

function isLow({ bins }: DimensionPicture): boolean {
	const [none = 0, one = 0, ...others] = bandsOf(bins ?? []);
	return none + one > others.reduce((sum, count) => sum + count, 0);
}

function pageTwo({ questionnaire, picture, appVersion, madeAt }: CollectionFacts): readonly Node[] {
	const { dimensions, regions } = picture;
	const names = namesIn(questionnaire);
	const hasMarks = dimensions.some((each) => each.regions.length + each.sessions.length > 0);
	const hasSessions = dimensions.some(({ sessions }) => sessions.length > 0);
	const named = new Set(regions.map(({ region }) => region));
	const sessionRegion = (region: string): string => (named.has(region) ? regionText(region) : '');
	return [
		part(hasMarks ? 'Per regio' : 'Over dit verslag', { newPage: true }),
		...(hasMarks
			? [
					paragraph(
						'body',
						'Op alfabet, niet op hoogte: de regio’s verschillen. Het getal van een regio is het midden van de eigen gemiddelden: de helft zit eronder, de helft erboven. Bij een bijeenkomst is het wat de groep samen koos.',
					),
					{
						kind: 'table',
						level: 3,
						title: 'Regio’s en bijeenkomsten per thema',
						showsTitle: false,
						columns: hasSessions
							? [
									{ name: 'Thema', share: 0.28 },
									{ name: 'Regio’s', share: 0.44 },
									{ name: 'Bijeenkomsten', share: 0.28 },
								]
							: [
									{ name: 'Thema', share: 0.36 },
									{ name: 'Regio’s', share: 0.64 },
								],
						rows: dimensions.map(({ id, regions: marks, sessions }) => [
							names.get(id) ?? id,
							marksText(marks, 'regio’s', regionText),
							...(hasSessions ? [marksText(sessions, 'bijeenkomsten', sessionRegion)] : []),
						]),
					} as const,
				]
			: []),
		aside('Wie telt mee', [
			...(regions.length > 0 && regions.length <= mostNamed
				? [
						`${regions.map(({ region, people }) => `${regionText(region)}: ${counted(people, 'mens', 'mensen')}`).join('; ')}.`,
					]
				: []),
			'Groepen van minder dan vijf mensen staan nergens in, ook niet als verschil met de rest. Namen en opmerkingen zitten niet in een verzameling.',
		]),
		aside('Geld, leiding en vertrouwen', [
			'Stellingen daarover staan niet in dit verslag: niet in de gemiddelden en niet in de lijsten.',
		]),
		aside('Hoe lees je dit', [questionnaire.purpose]),
		aside('Versies', [
			`Vragenlijst: ${questionnaire.title}, versie ${questionnaire.version}. App: Bouwstenenscan ${appVersion}. Gemaakt op ${dateText(madeAt)}.`,
		]),
	];
}

/** "Noord 2,1, Zuid 2,7"; of many the range, and how many. */
function marksText(marks: readonly RegionMark[], what: string, nameOf: (region: string) => string): string {
	if (marks.length === 0) return '–';
	if (marks.length > mostNamed) return `${rangeOf(marks)} (${countText(marks.length)} ${what})`;
	return marks.map(({ region, at }) => `${nameOf(region)} ${formatMean(at)}`.trim()).join(' · ');
}
