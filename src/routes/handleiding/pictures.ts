/** Pictures of the manual, made from the app by `npm run pictures`; sizes in pixels. */
export const pictures = {
	beginnen: {
		width: 600,
		height: 680,
		alt: 'Het scherm vóór de eerste stelling: een veld voor de regio, een keuze voor je rol, en de keuze tussen een korte en een volledige scan.',
	},
	stelling: {
		width: 520,
		height: 360,
		alt: 'Een stelling met vijf niveaus onder elkaar, van nog niet tot geborgd. Niveau 2, afgesproken, is gekozen.',
	},
	uitkomst: {
		width: 720,
		height: 470,
		alt: 'De muur van een voorbeeldregio: tien rijen met elk vier stenen, die van links gevuld zijn tot het gemiddelde. Achter elke rij staat het getal.',
	},
	thema: {
		width: 720,
		height: 480,
		alt: 'Eén thema opengeklapt: het laagste niveau, een keuze voor de ambitie, en tips voor een volgende stap.',
	},
	antwoordkaart: {
		width: 340,
		height: 600,
		alt: 'De antwoordkaart op een telefoon: een QR-code, met eronder dezelfde antwoorden in rijen.',
	},
	voorbereiden: {
		width: 560,
		height: 400,
		alt: 'De tijd van een bijeenkomst van 90 minuten: per onderdeel het aantal minuten, en hoeveel stellingen er besproken kunnen worden.',
	},
	verzamelen: {
		width: 720,
		height: 390,
		alt: 'De stap Alleen kiezen: twaalf deelnemers hebben gekozen. Er zijn knoppen voor bestanden, antwoordkaart, intypen en op deze laptop.',
	},
	agenda: {
		width: 620,
		height: 360,
		alt: 'De stap Praten en besluiten. Links staan de stellingen met twee beelden bovenaan, rechts staat de muur met een stip per persoon.',
	},
	spreiding: {
		width: 640,
		height: 440,
		alt: 'De keuzes bij een stelling als blokjes: zeven mensen op niveau 1 en een groepje op niveau 3 en 4. Daarnaast hetzelfde per rolgroep.',
	},
	beamer: {
		width: 720,
		height: 405,
		alt: 'Het beamervenster: de stelling, het woord twee beelden in grote letters, de keuzes als blokjes en de vijf niveaus.',
	},
	acties: {
		width: 720,
		height: 430,
		alt: 'De stap Acties: per actie wat er gebeurt, wie de actie trekt, wanneer die af is en wat de eerste stap is.',
	},
	verslag: {
		width: 520,
		height: 440,
		alt: 'De eerste bladzijde van een verslag: de muur, en eronder wat sterk is, wat te bespreken is en wat veel mensen niet weten.',
	},
	bestanden: {
		width: 720,
		height: 470,
		alt: 'De pagina Mijn zelfscans: een lijst met zelfscans, elk met knoppen om verder in te vullen, de uitkomst te zien en een bestand te bewaren.',
	},
} as const;

export type PictureName = keyof typeof pictures;
