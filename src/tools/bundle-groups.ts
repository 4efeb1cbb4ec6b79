import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Folder → files in it that belong to the group. */
type FilesByFolder = Readonly<Record<string, readonly string[]>>;

type BundleGroup = {
	readonly name: string;
	readonly priority?: number;
	readonly test: (moduleId: string) => boolean;
};

/** Groups with everything up to the first statement of a scan. */
export const firstScreens: ReadonlySet<string> = new Set(['shared', 'frame', 'scan']);

/** Modules that the start page and the first statement of a scan need, as most other pages do. */
const shared: FilesByFolder = {
	'src/lib': ['result.ts'],
	'src/lib/app': ['address.ts', 'in-time.ts', 'keys.ts', 'now.ts'],
	'src/lib/app/errors': ['error-last.ts'],
	'src/lib/app/open': ['held-work.ts', 'opened-scan.ts'],
	'src/lib/content': ['bundled.ts', 'levels.ts', 'minutes-text.ts', 'place.ts', 'range.ts'],
	'src/lib/report/wall': [
		'Bricks.svelte',
		'Wall.svelte',
		'WallAxis.svelte',
		'WallLegend.svelte',
		'ambition-text.ts',
		'legend-for.ts',
		'legend-texts.ts',
		'named-level.ts',
		'row-shapes.ts',
		'wall-geometry.ts',
		'wall-legend.css',
	],
	'src/lib/scan': [
		'answer-kinds.ts',
		'clock.ts',
		'name.ts',
		'new-id.ts',
		'new-scan.ts',
		'same-ref.ts',
		'step-order.ts',
		'ticks.ts',
		'with-entry.ts',
	],
	'src/lib/storage': ['database-name.ts'],
	'src/lib/storage/stores': ['unsaved-items.ts'],
	'src/lib/ui': [
		'AnswerChoices.svelte',
		'ChangingText.svelte',
		'ProgressLine.svelte',
		'SaveStatus.svelte',
		'choice.ts',
		'clock-text.ts',
		'guard-presses.ts',
		'once.ts',
		'pressed-key.ts',
	],
	'src/lib/ui/field': ['Field.svelte', 'TextField.svelte', 'refused.svelte.ts', 'text-refusal.ts'],
	'src/lib/ui/late': [
		'after-own-paint.svelte.ts',
		'after-paint.ts',
		'late-parts.svelte.ts',
		'until-drawn.ts',
		'when-idle.ts',
		'when-spare.ts',
	],
	'src/lib/ui/mark': ['Mark.svelte', 'mark-bricks.ts'],
	'src/lib/ui/terms': ['WithTerms.svelte'],
	'src/lib/wizard': ['moment.ts'],
};

/** Modules of the frame around every page, and the start page itself. */
const frame: FilesByFolder = {
	src: ['hooks.client.ts'],
	'src/lib/app': ['early-fields.ts', 'keep-focus.ts'],
	'src/lib/report/wall': ['example-wall.ts'],
	'src/routes': ['+layout.js', '+layout.svelte', '+error.svelte', '+page.svelte'],
};

/** Screens up to the first statement of a scan. */
const scan: FilesByFolder = {
	'src/routes/scan': [
		'+page.svelte',
		'Details.svelte',
		'Foot.svelte',
		'Overview.svelte',
		'StatementStep.svelte',
		'StepHeader.svelte',
	],
};

/** Modules that the result of a scan or a session needs. */
const outcome: FilesByFolder = {
	'src/lib/app/print': ['put-on-paper.ts', 'report-choice.ts'],
	'src/lib/paper': ['fonts.ts'],
	'src/lib/report/charts': ['chart-data.ts'],
	'src/lib/report/compare': ['season.ts'],
	'src/lib/report/model': [
		'assemble-report.ts',
		'change-words.ts',
		'earlier.ts',
		'explain-figure.ts',
		'method.ts',
		'report-action.ts',
		'scan-facts.ts',
		'scan-report.ts',
	],
	'src/lib/report/wall': ['scan-wall.ts', 'wall-row.ts'],
	'src/lib/scan': ['example-scan.ts'],
	'src/lib/scoring': [
		'change.ts',
		'choose-tips.ts',
		'consensus.ts',
		'conversation-tips.ts',
		'groups-by.ts',
		'headlines.ts',
		'position.ts',
		'quantile.ts',
		'score-dimension.ts',
		'score-scan.ts',
		'score-session.ts',
		'spread.ts',
	],
	'src/lib/session': ['weekday-text.ts'],
	'src/lib/ui/late': ['Later.svelte'],
	'src/lib/widgets': ['AmbitionField.svelte', 'FreezeMoment.svelte'],
};

/** Small modules that many pages need, but no first screen. */
const small: FilesByFolder = {
	'src/lib': ['in-slices.ts'],
	'src/lib/app': ['remembered-referents.ts'],
	'src/lib/content': [
		'ask-whom.ts',
		'canonical.ts',
		'capitalised.ts',
		'role-groups.ts',
		'tick-labels.ts',
		'zekerheid.ts',
	],
	'src/lib/exchange': ['hand-over.ts'],
	'src/lib/report': ['count-words.ts', 'words.ts'],
	'src/lib/scan': [
		'calendar.ts',
		'day-of.ts',
		'local-day.ts',
		'one-per-ref.ts',
		'own-id.ts',
		'plain-answers.ts',
	],
	'src/lib/storage/stores': ['binned-at.ts', 'binned-before.ts'],
	'src/lib/widgets': [
		'GoOn.svelte',
		'KeptPromise.svelte',
		'ProblemNote.svelte',
		'ReferentsFold.svelte',
		'UnsavedNote.svelte',
	],
	'src/lib/scan/evidence': ['evidence.ts'],
	'src/lib/scan/referents': ['referent-texts.ts', 'referents.ts', 'references-in.ts'],
	'src/lib/scoring': ['format-mean.ts'],
	'src/lib/session': ['reach.ts'],
	'src/lib/session/collection': ['collected-marks.ts', 'kept-of.ts'],
	'src/lib/session/evening': ['plan-steps.ts'],
	'src/lib/session/practice': ['is-practice.ts'],
	'src/lib/ui': ['QrCode.svelte'],
};

/** Modules that keep what somebody answers: on the device, and in a file. */
const keeping: FilesByFolder = {
	'src/lib/app/save': ['save-content.ts'],
	'src/lib/storage': ['hold.ts', 'persistence.ts'],
	'src/lib/storage/stores': ['scan-store.ts'],
};

/** Parts of a scan that are not on its first screens. */
const parts: FilesByFolder = {
	'src/lib/app/open': ['scan-taken-back.ts'],
	'src/lib/ui': ['failure-words.ts'],
	'src/lib/ui/late': ['late-components.ts'],
	'src/lib/widgets': ['ElsewhereNote.svelte'],
	'src/routes/scan': [
		'Review.svelte',
		'StatementHelp.svelte',
		'StepList.svelte',
		'StopNote.svelte',
		'keepers.ts',
	],
};

/**
 * Groups small modules that several pages need at once: one file for them is smaller than a file for each. Throws when a
 * listed file does not exist, so that a rename can't drop one without notice.
 */
export const bundleGroups = (root: string): BundleGroup[] => [
	{
		name: 'shared',
		priority: 2,
		test: (id) =>
			/vite\/preload-helper|kit\/src\/runtime\/|virtual:questionnaire\/minutes/.test(id) ||
			contains(root, shared)(id) ||
			// styles come along with every page: fetched after the press, they would cost another round trip
			(/&type=style/.test(id) && contains(root, scan)(id)),
	},
	{ name: 'scan', priority: 1, test: contains(root, scan) },
	{
		name: 'frame',
		test: (id) => /client-optimized\/(app|nodes\/[01])\.js/.test(id) || contains(root, frame)(id),
	},
	{
		name: 'small',
		priority: 1,
		test: (id) => id.endsWith('virtual:questionnaire/glossary') || contains(root, small)(id),
	},
	{ name: 'keeping', test: contains(root, keeping) },
	{ name: 'parts', test: contains(root, parts) },
	{ name: 'outcome', test: contains(root, outcome) },
];

function contains(root: string, folders: FilesByFolder): (moduleId: string) => boolean {
	const paths = Object.entries(folders).flatMap(([folder, names]) =>
		names.map((name) => join(root, folder, name)),
	);
	const missing = paths.filter((path) => !existsSync(path));
	if (missing.length > 0) throw new Error(`Listed in bundle-groups.ts, but not there: ${missing.join(', ')}`);
	const known = new Set(paths.map((path) => path.replaceAll(sep, '/')));
	return (moduleId) => known.has(moduleId.replaceAll(sep, '/').replace(/\?.*$/, ''));
}
