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
] as const;

export type PlanStep = (typeof planSteps)[number];
