/** Room → the rooms that it may import, types included. */
export type Rooms = Readonly<Record<string, readonly string[]>>;

/** Files beside the rooms of `src/lib`, which every room may import. */
export const forAll: readonly string[] = ['result', 'deep-readonly', 'in-slices'];

/** The rooms of `src/lib`, and the pages. Only a page imports a file of its own page. */
export const mayImport: Rooms = {
	content: [],
	scan: ['content'],
	session: ['content', 'scan'],
	scoring: ['content', 'scan', 'session'],
	wizard: ['content', 'scan'],
	storage: ['content', 'scan', 'session'],
	exchange: ['content', 'scan', 'session', 'scoring'],
	paper: [],
	ui: ['content', 'scan', 'session'],
	report: ['content', 'scan', 'session', 'scoring', 'paper', 'ui'],
	app: ['content', 'scan', 'session', 'scoring', 'wizard', 'storage', 'exchange', 'report', 'paper', 'ui'],
	widgets: ['content', 'scan', 'session', 'scoring', 'storage', 'exchange', 'report', 'ui', 'app'],
	routes: [
		'content',
		'scan',
		'session',
		'scoring',
		'wizard',
		'storage',
		'exchange',
		'report',
		'ui',
		'app',
		'widgets',
	],
};

/** The rooms of `src/lib/report`; the files beside them are `words`. */
export const mayImportInReport: Rooms = {
	words: [],
	wall: ['words'],
	charts: ['wall'],
	model: ['words', 'wall'],
	compare: ['words', 'wall', 'model'],
	beamer: ['words', 'wall', 'model'],
	document: ['words', 'wall', 'model'],
	pdf: ['words', 'wall', 'model', 'document'],
	html: ['words', 'wall', 'model', 'document'],
	picture: ['words', 'wall', 'html'],
	docx: ['words', 'wall', 'document', 'picture'],
	clipboard: ['words', 'wall', 'document', 'html'],
	collection: ['words', 'document'],
	lenses: ['words', 'document'],
	dossier: ['words', 'wall', 'model', 'compare', 'document'],
	kit: ['words', 'pdf'],
};

/** Floor of each room: 0 for one that imports no other. Throws on an import cycle. */
export function floorsOf(rooms: Rooms): ReadonlyMap<string, number> {
	const floors = new Map<string, number>();
	const floorOf = (room: string, above: readonly string[]): number => {
		if (above.includes(room)) throw new Error(`circle: ${[...above, room].join(' → ')}`);
		const below = (rooms[room] ?? []).map((each) => floorOf(each, [...above, room]));
		const floor = Math.max(-1, ...below) + 1;
		floors.set(room, floor);
		return floor;
	};
	for (const room of Object.keys(rooms)) floorOf(room, []);
	return floors;
}

/** The imports that don't follow from others: `a → c` is left out where `a → b → c`. */
export function directImports(rooms: Rooms): readonly (readonly [from: string, to: string])[] {
	const reaches = (from: string, to: string): boolean =>
		(rooms[from] ?? []).some((next) => next === to || reaches(next, to));
	return Object.entries(rooms).flatMap(([from, all]) =>
		all
			.filter((to) => !all.some((other) => other !== to && reaches(other, to)))
			.map((to) => [from, to] as const),
	);
}
