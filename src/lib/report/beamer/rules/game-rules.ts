/** Rules of the game, the same as in the facilitator's sheet. */
export const gameRules: readonly { readonly title: string; readonly text: string }[] = [
	{
		title: 'Eerst kiest iedereen alleen',
		text: 'Zonder overleg. Weet je iets niet? Dan is “weet ik niet” het goede antwoord.',
	},
	{
		title: 'Verschil is welkom',
		text: 'Er is geen goed of fout niveau. We praten juist waar we verschillen.',
	},
	{
		title: 'Geen namen bij keuzes',
		text: 'Op de beamer en in het verslag staat nooit wie wat koos.',
	},
];
