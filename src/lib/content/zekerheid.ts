/** Certainty of a text: stated by a source, inferred from one, or our own. Only the first may look official. */
export const zekerheden = ['bevestigd', 'afgeleid', 'eigen'] as const;

export type Zekerheid = (typeof zekerheden)[number];
