/** Names, in running text, of what can be ticked beside an answer. */
export const tickLabels = {
	differs: 'verschilt per plek',
	habit: 'werkt al, maar alleen uit gewoonte',
} as const;
