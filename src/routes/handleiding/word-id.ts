/** Id of a word in the list, fit for an address: "O&I" → "begrip-o-i". */
export const wordId = (term: string): string =>
	`begrip-${term
		.normalize('NFD')
		.toLowerCase()
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')}`;
