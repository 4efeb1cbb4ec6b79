/** Parts of the programme in order; `more` is the talk after the break. */
export const planSteps = [
	'welcome',
	'alone',
	'gather',
	'wall',
	'talk',
	'break',
	'more',
	'ambitions',
	'actions',
	'closing',
	'worth',
] as const;

/** Optional parts, in the order in which a short evening drops them. */
export const optionalSteps = ['worth'] as const satisfies readonly PlanStep[];

export type PlanStep = (typeof planSteps)[number];
