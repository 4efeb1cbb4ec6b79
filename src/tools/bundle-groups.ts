import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Folder → files in it that belong to the group. */
type FilesByFolder = Readonly<Record<string, readonly string[]>>;

type BundleGroup = {
	readonly name: string;
	readonly priority?: number;
	readonly test: (moduleId: string) => boolean;
};

/** Modules that the start page needs. */
const start: FilesByFolder = {
	'src/lib/app': ['address.ts'],
	'src/lib/app/errors': ['error-last.ts'],
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
	'src/lib/storage': ['database-name.ts'],
	'src/lib/ui/mark': ['Mark.svelte', 'mark-bricks.ts'],
};

/** Modules that the first statement of a scan needs. */
const statement: FilesByFolder = {
	'src/lib': ['result.ts'],
	'src/lib/app': ['after-paint.ts', 'in-time.ts', 'keys.ts', 'now.ts'],
	'src/lib/app/open': ['opened-scan.ts'],
	'src/lib/content': ['bundled.ts', 'levels.ts', 'minutes-text.ts', 'place.ts', 'range.ts'],
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
	'src/lib/ui': [
		'AnswerChoices.svelte',
		'ChangingText.svelte',
		'ProgressLine.svelte',
		'SaveStatus.svelte',
		'choice.ts',
		'clock-text.ts',
		'guard-presses.ts',
		'late-parts.svelte.ts',
		'once.ts',
		'pressed-key.ts',
	],
	'src/lib/ui/field': ['Field.svelte', 'TextField.svelte', 'refused.svelte.ts', 'text-refusal.ts'],
	'src/lib/ui/terms': ['WithTerms.svelte'],
	'src/lib/wizard': ['moment.ts'],
};

/** Modules that the result of a scan or a session needs. */
const outcome: FilesByFolder = {
	'src/lib/app': ['remembered-referents.ts'],
	'src/lib/app/print': ['put-on-paper.ts', 'report-choice.ts'],
	'src/lib/content': ['canonical.ts', 'capitalised.ts', 'zekerheid.ts'],
	'src/lib/exchange': ['hand-over.ts'],
	'src/lib/paper': ['fonts.ts'],
	'src/lib/report': ['words.ts'],
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
	'src/lib/scan': ['day-of.ts', 'example-scan.ts', 'one-per-ref.ts', 'own-id.ts', 'plain-answers.ts'],
	'src/lib/scan/referents': ['referent-texts.ts', 'references-in.ts', 'referents.ts'],
	'src/lib/scoring': [
		'change.ts',
		'choose-tips.ts',
		'consensus.ts',
		'conversation-tips.ts',
		'format-mean.ts',
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
	'src/lib/session/collection': ['collected-marks.ts', 'kept-of.ts'],
	'src/lib/session/evening': ['plan-steps.ts'],
	'src/lib/storage': ['persistence.ts'],
	'src/lib/storage/stores': ['binned-at.ts', 'binned-before.ts'],
	'src/lib/ui': ['Later.svelte', 'QrCode.svelte'],
	'src/lib/widgets': [
		'AmbitionField.svelte',
		'FreezeMoment.svelte',
		'KeptPromise.svelte',
		'ProblemNote.svelte',
		'ReferentsFold.svelte',
	],
};

/** Modules that read and write files of scans and sessions. */
const files: FilesByFolder = {
	'src/lib/app/save': ['file-sentence.ts', 'save-content.ts'],
	'src/lib/exchange': ['checked-file.ts', 'content-to-file.ts', 'file-name.ts', 'same-data.ts'],
	'src/lib/scan': ['file-format.ts', 'merge-scan.ts', 'migrations.ts'],
	'src/lib/session/files': [
		'content.ts',
		'holds-answers.ts',
		'merge-session.ts',
		'region-alias.ts',
		'same-region.ts',
		'session-file.ts',
	],
};

/**
 * Groups small modules that several pages need at once: one file for them is smaller than a file for each. Throws when a
 * listed file does not exist, so that a rename can't drop one without notice.
 */
export const bundleGroups = (root: string): BundleGroup[] => [
	{
		name: 'start',
		priority: 1,
		test: (id) =>
			/vite\/preload-helper|kit\/src\/runtime\/app\/|virtual:questionnaire\/minutes/.test(id) ||
			contains(root, start)(id),
	},
	{
		name: 'statement',
		// The first theme's text too: asked for at the press of a button, it would cost another round trip.
		test: (id) => /virtual:questionnaire\/dimension\/B1$/.test(id) || contains(root, statement)(id),
	},
	{ name: 'outcome', test: contains(root, outcome) },
	{ name: 'files', test: contains(root, files) },
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
