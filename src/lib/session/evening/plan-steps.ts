/** Parts of the programme in order; `more` is the talk after the break. */
export const planSteps = [
	'welcome',
	'review',
	'alone',
	'gather',
	'wall',
	'choose',
	'talk',
	'break',
	'more',
	'unheard',
	'ambitions',
	'actions',
	'parking',
	'closing',
	'worth',
] as const;

export type PlanStep = (typeof planSteps)[number];

/** Parts of the talk about each statement: their minutes are those of one statement. */
export const talkParts = ['facts', 'condition'] as const;

export type TalkPart = (typeof talkParts)[number];

export type PlanPart = PlanStep | TalkPart;

/**
 * Parts that an evening can do without, in the order in which a short one drops them: first what nobody in the room
 * misses, last the look back at what the group promised itself.
 */
export const optionalParts = [
	'worth',
	'choose',
	'parking',
	'unheard',
	'facts',
	'condition',
	'review',
] as const satisfies readonly PlanPart[];

export type OptionalPart = (typeof optionalParts)[number];
