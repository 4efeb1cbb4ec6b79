/** Text that this tool builds on, with what it took from it. */
export type Work = {
	readonly title: string;
	readonly by: string;
	readonly use: string;
	readonly url?: string;
};

/** Literature on measuring cooperation, and on the statistics behind the words. */
export const literature: readonly Work[] = [
	{
		title: 'Ontwikkelmodel voor Ketenzorg (OMK)',
		by: 'Minkman en anderen, Vilans; BMC Health Services Research 13, 214 (2013)',
		use: 'Dit model heeft vier fasen en 89 onderdelen. Een fase die je uitrekent, past beter bij wat er is dan een fase die je zelf kiest. Daarom rekenen wij per stelling.',
		url: 'https://bmchealthservres.biomedcentral.com/articles/10.1186/1472-6963-13-214',
	},
	{
		title: 'SCIROCCO Exchange',
		by: 'Europees zelfonderzoek naar samenhangende zorg, ook in het Nederlands',
		use: 'Eerst kiest ieder alleen, daarna zoekt de groep in een bijeenkomst naar een gedeeld beeld. Die volgorde namen wij over.',
		url: 'https://www.sciroccoexchange.com/healthcare-authorities',
	},
	{
		title: 'SCIROCCO in een Delphi-onderzoek',
		by: 'International Journal of Integrated Care, artikel 7747',
		use: 'Een verdeelde groep heet daar ‘onzeker’, waar het midden ook ligt. Bij ons komt zo’n stelling bovenaan de agenda.',
		url: 'https://reference-global.com/article/10.5334/ijic.7747?tab=figures-and-tables',
	},
	{
		title: 'Rainbow Model of Integrated Care (RMIC-MT)',
		by: 'Valentijn en anderen; Nederlandse versie voor de ouderenzorg met 36 vragen',
		use: 'We bekeken dit als voorbeeld van een vragenlijst die je zelf invult. We namen er niets uit over.',
		url: 'https://www.essenburgh.com/publicaties/4',
	},
	{
		title: 'Regiokaart',
		by: 'InEen, LHV en NHG, 2020',
		use: 'Hieruit komen de vijf woorden voor hoe het met een regioplan staat, in de vragen over het regioplan.',
		url: 'https://www.elaa.nl/actueel/9-algemeen/1086-regiokaart-nuttig-voor-vervolgstappen-samenwerking',
	},
	{
		title: 'Regiovisie, fase 1',
		by: 'VNG',
		use: 'Daarin staat bij elke vraag wat je kunt doen. Zo staan bij ons tips bij de stellingen.',
		url: 'https://vng.nl/artikelen/fase-1-actualiseren-van-de-regiovisie',
	},
	{
		title: 'The RAND/UCLA Appropriateness Method User’s Manual',
		by: 'Fitch en anderen, RAND, 2001',
		use: 'Hieruit komt hoeveel mensen buiten het midden mogen zitten voordat een groep ‘oneens’ heet. De regel is gemaakt voor 8 tot 16 mensen en negen niveaus; wij gebruiken die ruimer.',
	},
	{
		title: 'Consensus and dissention: a measure of ordinal dispersion',
		by: 'Tastle en Wierman, International Journal of Approximate Reasoning 45 (2007)',
		use: 'Een getal dat zegt hoe sterk een groep het eens is. Wij gebruiken het alleen voor de volgorde van de agenda.',
	},
	{
		title: 'Sample quantiles in statistical packages',
		by: 'Hyndman en Fan, The American Statistician 50 (1996)',
		use: 'Zo rekenen wij de kwartielen van een kleine groep uit: type 7.',
	},
];
