/** Moments at which a conversation gets stuck, each with what the facilitator can say or do. */
export const stuckTalk = {
	dominant: {
		when: 'Iemand praat voor iedereen',
		say: '“Dank je. Ik wil het ook horen van iemand die iets anders koos.”',
	},
	silent: {
		when: 'Niemand zegt iets',
		say: '“Bespreek het twee minuten met je buur. Daarna hoor ik van drie tweetallen wat ze bedachten.”',
	},
	right: {
		when: 'Het gaat over wie gelijk heeft',
		say: '“Wat zag je gebeuren, en waar? Misschien kijken jullie naar een andere hagro of een ander jaar.”',
	},
	wanted: {
		when: 'Iemand vraagt wie er laag koos',
		say: '“Dat weet ik niet, en dat hoeft ook niet. Wie wil er iets over zeggen?”',
	},
	apart: {
		when: 'Jullie worden het niet eens',
		say: 'Kies “Nog geen gedeeld beeld”. Ook dat is een uitkomst. Schrijf op wie het uitzoekt.',
	},
	late: {
		when: 'De tijd raakt op',
		say: 'Stop met praten. Acties zijn belangrijker dan de laatste stelling. Parkeer wat overblijft.',
	},
} as const;

export type StuckMoment = keyof typeof stuckTalk;
