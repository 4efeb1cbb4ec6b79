/** Whose change an action is, from near to far: it begins with the people in the room, and ends with others. */
export const reaches = ['praktijk', 'wijk', 'organisatie', 'verzekeraar', 'landelijk'] as const;

export type Reach = (typeof reaches)[number];

type ReachTraits = {
	/** Label on screen and in the table of actions. */
	readonly name: string;
	/** Opposite side of a question, for what the region can't change itself; null for what it can. */
	readonly asked: string | null;
};

export const reachTraits: Readonly<Record<Reach, ReachTraits>> = {
	praktijk: { name: 'praktijk', asked: null },
	wijk: { name: 'wijk', asked: null },
	organisatie: { name: 'regio-organisatie', asked: null },
	verzekeraar: { name: 'verzekeraar', asked: 'de verzekeraar' },
	landelijk: { name: 'landelijk', asked: 'de koepel' },
};

/** A question to others, for something that the region can't change itself. */
export const isAsked = ({ reach }: { readonly reach?: Reach | null | undefined }): boolean =>
	reach !== undefined && reach !== null && reachTraits[reach].asked !== null;
