import { capitalised } from '$lib/content/capitalised';
import { aside, paragraph, part, type Node, type ReportDocument, type TableNode } from '../document/document';
import { dateText } from '../words';
import type { Dossier, DossierAction, DossierDecision, DossierSession, DossierYear } from './dossier';
import { decidedNodes, figureNodes } from './dossier-tables';
import { columnsOfDossier as names, essentialsOfDossier, filledInText, sharedText } from './dossier-words';

/** Report of a region over the years: what is still open first, as a board asks that first. */
export function dossierDocument(dossier: Dossier, madeAt: string): ReportDocument {
	const { region, sentence, open, years, decided } = dossier;
	const title = `Bouwstenenscan ${region}: dossier`;
	return {
		title,
		subject: 'Wat een regio over de jaren besloot en afsprak',
		mark: '',
		footer: `Bouwstenenscan ${region} · dossier · gemaakt op ${dateText(madeAt)}`,
		themes: dossier.themes,
		nodes: [
			{ kind: 'title', text: title, whose: '', details: `gemaakt op ${dateText(madeAt)}` },
			paragraph('lead', sentence),
			part('Nog open'),
			...(open.length === 0 ? [paragraph('body', 'Er is geen actie meer open.')] : [openTable(open)]),
			...figureNodes(dossier.figures),
			...years.flatMap(yearNodes),
			...decidedNodes(decided),
			part('Hoe lees je dit?'),
			...essentialsOfDossier.map((text) => paragraph('body', text)),
		],
		onWebOnly: [],
	};
}

const openTable = (actions: readonly DossierAction[]): TableNode => ({
	kind: 'table',
	level: 3,
	title: 'Nog open',
	showsTitle: false,
	columns: [
		{ name: names.what, share: 0.4 },
		{ name: names.trekker, share: 0.2 },
		{ name: names.due, share: 0.18 },
		{ name: names.became, share: 0.22 },
	],
	rows: actions.map(({ what, trekker, due, isLate, became, since }) => [
		what,
		trekker || names.noTrekker,
		due ? `${due}${isLate ? names.late : ''}` : names.noDue,
		`${became}, ${names.since} ${since}`,
	]),
	gaps: actions.map(({ trekker, due }) => [...(trekker ? [] : [1]), ...(due ? [] : [2])]),
});

const yearNodes = ({ year, evenings, frozen, scans }: DossierYear): readonly Node[] => [
	part(String(year)),
	...evenings.flatMap(eveningNodes),
	...(frozen.length > 0 ? [paragraph('small', `Peilmoment: ${frozen.join('; ')}.`)] : []),
	...(scans > 0 ? [paragraph('small', filledInText(scans))] : []),
];

function eveningNodes({ day, details, plan, decisions, shared, actions }: DossierSession): readonly Node[] {
	const told = [details, capitalised(plan), sharedText(shared, decisions.length)].filter(Boolean);
	return [
		aside(`Bijeenkomst van ${day}`, told),
		...(decisions.length > 0 ? [decisionTable(day, decisions)] : []),
		...(actions.length > 0 ? [actionTableOf(day, actions)] : []),
	];
}

const decisionTable = (day: string, decisions: readonly DossierDecision[]): TableNode => ({
	kind: 'table',
	level: 3,
	title: `${names.decisions} ${day}`,
	showsTitle: false,
	columns: [
		{ name: names.statement, share: 0.36 },
		{ name: names.outcome, share: 0.22 },
		{ name: names.apart, share: 0.42 },
	],
	rows: decisions.map(({ statementId, text, outcome, why, apart, dissent, conditions }) => [
		`${statementId} ${text}`,
		[outcome, why].filter(Boolean).join('. '),
		[
			...(apart ? [`${apart}.`] : []),
			...dissent.map((each) => `“${each}”`),
			...conditions.map((each) => `${names.condition} ${each}`),
		].join(' '),
	]),
});

const actionTableOf = (day: string, actions: readonly DossierAction[]): TableNode => ({
	kind: 'table',
	level: 3,
	title: `${names.actions} ${day}`,
	showsTitle: false,
	columns: [
		{ name: names.agreed, share: 0.5 },
		{ name: names.trekker, share: 0.2 },
		{ name: names.became, share: 0.3 },
	],
	rows: actions.map(({ what, trekker, became, why }) => [
		what,
		trekker || names.noTrekker,
		[became, why].filter(Boolean).join(': '),
	]),
});
