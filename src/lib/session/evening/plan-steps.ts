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

/** Parts that an evening can do without, the first to fall out of a short one first. */
export const optionalSteps = ['worth'] as const satisfies readonly PlanStep[];

export type PlanStep = (typeof planSteps)[number];
