/** Parts of the manual in order; source of both the table of contents and the headings. */
export const parts = [
	{
		id: 'zelfscan',
		title: 'Een zelfscan doen',
		about: 'Voor huisartsen en iedereen die meedoet',
		sections: [
			{ id: 'beginnen', title: 'Beginnen' },
			{ id: 'kiezen', title: 'Een niveau kiezen' },
			{ id: 'weet-niet', title: 'Weet je het niet?' },
			{ id: 'stoppen', title: 'Stoppen en later verdergaan' },
			{ id: 'uitkomst', title: 'De uitkomst lezen' },
			{ id: 'meenemen', title: 'Meenemen naar de bijeenkomst' },
			{ id: 'verslag-maken', title: 'Een verslag maken' },
			{ id: 'over-je-wijk', title: 'Ook over je wijk' },
		],
	},
	{
		id: 'leiden',
		title: 'Een bijeenkomst leiden',
		about: 'Voor de gespreksleider',
		sections: [
			{ id: 'nodig', title: 'Wat je nodig hebt' },
			{ id: 'voorbereiden', title: 'Voorbereiden' },
			{ id: 'draaiboek', title: 'Draaiboek van minuut tot minuut' },
			{ id: 'verzamelen', title: 'Keuzes verzamelen' },
			{ id: 'beamer', title: 'De beamer' },
			{ id: 'praten', title: 'Praten en besluiten' },
			{ id: 'stokt', title: 'Als het gesprek stokt' },
			{ id: 'afsluiten', title: 'Ambitie, acties en afsluiten' },
		],
	},
	{
		id: 'verslag',
		title: 'Een verslag lezen',
		about: 'Voor bestuurders',
		sections: [
			{ id: 'eerste-bladzijde', title: 'De eerste bladzijde' },
			{ id: 'muur', title: 'De muur' },
			{ id: 'wat-de-woorden-zeggen', title: 'Wat de woorden zeggen' },
			{ id: 'niet-in-het-verslag', title: 'Wat er niet in staat' },
			{ id: 'later', title: 'Een jaar later' },
			{ id: 'veel-regios', title: 'Veel regio’s naast elkaar' },
			{ id: 'ophalen', title: 'Bestanden ophalen bij veel mensen' },
			{ id: 'tellen', title: 'Tienduizenden zelfscans tellen' },
		],
	},
	{
		id: 'hulp',
		title: 'Hulp',
		about: 'Voor iedereen',
		sections: [
			{ id: 'bewaren', title: 'Bewaren, openen en weggooien' },
			{ id: 'mis', title: 'Als er iets misgaat' },
			{ id: 'vragen', title: 'Veelgestelde vragen' },
			{ id: 'toetsen', title: 'Toetsen' },
			{ id: 'begrippen', title: 'Begrippen' },
		],
	},
] as const;

export type PartId = (typeof parts)[number]['id'];
export type SectionId = (typeof parts)[number]['sections'][number]['id'];

const titles: ReadonlyMap<string, string> = new Map(
	parts.flatMap(({ sections }) => sections.map(({ id, title }) => [id, title] as const)),
);

export const titleOf = (id: SectionId): string => titles.get(id) ?? id;
