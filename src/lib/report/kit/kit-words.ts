import { answerKinds } from '$lib/scan/answer-kinds';

/** Texts of a print kit that come from neither the questionnaire nor the plan. */
export const kitWords = {
	subject: 'Om te printen voor een bijeenkomst: draaiboek, poster, niveaukaarten en antwoordkaarten',
	title: (region: string): string =>
		region === '' ? 'Bouwstenenscan: printset' : `Bouwstenenscan ${region}: printset`,
	bookmarks: {
		instruction: 'Draaiboek',
		poster: 'Poster',
		levels: 'Niveaukaarten',
		closing: 'Slotkaartjes',
		cards: 'Antwoordkaarten',
		anchors: 'Wat je ziet bij elk niveau',
		blank: 'Lege bladzijde',
	},
	poster: {
		title: 'Vul de scan in op je eigen telefoon',
		alt: 'QR-code met het adres van de app',
		openWithCode: 'Richt je camera op de code, of typ het adres.',
		open: 'Typ dit adres in je browser.',
		fillIn: (scan: string): string => `Kies de ${scan} en vul die alleen in. Je hebt geen account nodig.`,
		show: 'Klaar? Laat je antwoordkaart lezen door de laptop.',
		paper: 'Liever op papier? Pak een antwoordkaart en een pen.',
	},
	levels: {
		mark: (name: string): string => `Vak voor de camera, dat betekent: ${name}`,
		noBricks: 'Vier gestippelde bouwstenen',
		bricks: (level: number): string => `${String(level)} van de vier bouwstenen gevuld`,
		unknown: {
			figure: answerKinds.unknown.key,
			name: answerKinds.unknown.label,
			meaning: 'Hier heb je geen beeld van. Ook dat is een uitkomst.',
		},
	},
	closing: {
		howTo: 'Zet een kruis door één cijfer.',
		handIn: 'Geen naam erop. Lever het kaartje omgekeerd in.',
		least: 'zonde van mijn avond',
		most: 'mijn avond meer dan waard',
	},
	card: {
		title: 'Antwoordkaart',
		code: 'code',
		back: 'Antwoordkaart, achterkant',
		role: 'Ik ben',
		howTo: 'Zet bij elke stelling één kruis.',
		remarksElsewhere: 'Opmerking? Schrijf die hierboven of op een los blad, met het nummer van de stelling.',
		row: 'rij',
		rowHelp:
			'Schrijf daarna per thema je antwoorden achter elkaar bij “rij”, en een streepje waar je niets koos. Zo typt iemand ze snel over.',
		foot: 'Zet je naam niet op de kaart. Alleen de code, wie je bent en je antwoorden worden overgetypt.',
		remarks: 'Opmerking? Schrijf die op de achterkant, met het nummer van de stelling.',
		turn: 'Ga verder op de achterkant.',
	},
	blank: 'Deze bladzijde blijft leeg, zodat voor- en achterkant van elke kaart op één blad komen.',
	anchors: {
		title: 'Wat je ziet bij elk niveau',
		intro: 'Leg dit op tafel, naast de antwoordkaarten. ',
		inDoubt: 'Twijfel je?',
	},
} as const;
