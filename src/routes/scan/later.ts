/** Screens that load after the first statement. */
export const loadStepList = () => import('./StepList.svelte');
export const loadReview = () => import('./Review.svelte');
export const loadStopNote = () => import('./StopNote.svelte');
export const loadProblemNote = () => import('$lib/widgets/ProblemNote.svelte');
export const loadElsewhereNote = () => import('$lib/widgets/ElsewhereNote.svelte');
export const loadTakenBack = () => import('$lib/app/open/scan-taken-back');
export const loadStatementHelp = () => import('./StatementHelp.svelte');
export const loadKeyHelp = () => import('./KeyHelp.svelte');
export const loadKeepers = () => import('./keepers');
