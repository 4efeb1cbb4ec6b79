import { describe, expect, it } from 'vitest';
import { loadPack } from '$lib/content/pack/load-pack';
import { newScan } from '$lib/scan/new-scan';
import { redactScan } from '$lib/scan/redact';
import { withAmbition, withContext, withEntry } from '$lib/scan/with-entry';
import type { Answer, Scan } from '$lib/scan/scan';
import type { DimensionReport } from './report-model';
import { scanReport } from './scan-report';

const { questionnaire, hash } = loadPack('src/lib/content/regio');
const now = '2026-11-22T18:30:00.000Z';
const empty = (length: Scan['length'] = 'full'): Scan =>
	newScan(
		{
			id: crypto.randomUUID(),
			name: '',
			region: { id: crypto.randomUUID(), name: 'Regio Zuid' },
			role: 'kring',
			length,
			questionnaire: { id: questionnaire.id, version: questionnaire.version, hash },
		},
		now,
	);

const level = (value: 0 | 1 | 2 | 3 | 4): Answer => ({ kind: 'level', level: value });

/** Report of the dimension Randvoorwaarden with these answers, in order of its statements. */
function randvoorwaarden(
	answers: readonly (Answer | null)[],
	length: Scan['length'] = 'full',
): DimensionReport {
	const statements = questionnaire.dimensions.find(({ id }) => id === 'R')?.statements ?? [];
	const scan = statements.reduce(
		(filled, statement, index) => withEntry(filled, statement, { answer: answers[index] ?? null }, now),
		empty(length),
	);
	const dimension = scanReport(questionnaire, scan).dimensions.find(({ id }) => id === 'R');
	if (!dimension) throw new Error('Randvoorwaarden is in the questionnaire');
	return dimension;
}

describe('scanReport, on the whole', () => {
	it('has the first sentence of its position as a title, and the others as advice', () => {
		const { position, positionTitle, advice } = scanReport(questionnaire, empty());
		expect(positionTitle).toBe('Voor een beeld van jullie regio is nog te weinig ingevuld of besproken');
		expect(`${positionTitle}. ${advice}`).toBe(position);
	});
});

describe('scanReport, on where something is written down', () => {
	const evidence = 'regioplan, blz. 12';
	const [first, second, third] = questionnaire.dimensions.flatMap(({ statements }) => statements);
	if (!first || !second || !third) throw new Error('There are statements');
	const filled = [
		[first, { answer: level(2), evidence }],
		[second, { answer: level(3) }],
		[third, { answer: level(1), evidence }],
	] as const;
	const scan = filled.reduce(
		(before, [statement, change]) => withEntry(before, statement, change, now),
		empty(),
	);

	it('shows a place from level 2 on, and counts at how many of these statements one is named', () => {
		const report = scanReport(questionnaire, scan);
		const places = report.dimensions.flatMap(({ statements }) => statements.map((each) => each.evidence));
		expect(places.slice(0, 3)).toEqual([[evidence], [], []]);
		expect(report.evidence).toBe(
			'Bij 1 van de 2 stellingen op niveau 2 of hoger is opgeschreven waar het staat.',
		);
	});

	it('says nothing where nobody named a place, or where it is left out', () => {
		expect(scanReport(questionnaire, empty()).evidence).toBe('');
		const silent = redactScan(scan, { names: true, remarks: false }, questionnaire);
		expect(scanReport(questionnaire, silent).evidence).toBe('');
	});
});

describe('scanReport, on how a figure came about', () => {
	it('names the levels given and what was left out', () => {
		const { figure, explanation, coverage } = randvoorwaarden([
			level(3),
			level(1),
			level(2),
			level(3),
			{ kind: 'unknown' },
			{ kind: 'skipped' },
		]);
		expect(figure).toBe('2,3');
		expect(coverage).toBe('4 van 6 met een niveau');
		expect(explanation).toBe(
			'Je gaf de niveaus 3, 1, 2 en 3. Tel die op en deel door 4, dan krijg je 2,3. Voorlopig, want minder dan 80 procent van de stellingen heeft een niveau. Niet meegeteld: 1 × weet niet en 1 × overgeslagen.',
		);
	});

	it.each([
		[
			[level(2), level(2)],
			'te weinig ingevuld',
			/minstens 3 stellingen .* Hier hebben 2 van de 6 een niveau/,
		],
		[Array<Answer>(6).fill({ kind: 'unknown' }), 'onbekend', /overal ‘weet niet’/],
		[
			Array<Answer>(6).fill({ kind: 'notApplicable', reason: { kind: 'irrelevant' } }),
			'niet van toepassing',
			/bij elke stelling ‘niet van toepassing’/,
		],
	] as const)('says why there is no number (%#)', (answers, figure, explanation) => {
		const dimension = randvoorwaarden(answers);
		expect(dimension.figure).toBe(figure);
		expect(dimension.explanation).toMatch(explanation);
		expect(dimension.lowest).toBeNull();
	});
});

describe('scanReport, on a statement', () => {
	it.each([
		[level(0), 'niveau 0 · nog niet'],
		[{ kind: 'unknown' }, 'weet niet'],
		[{ kind: 'skipped' }, 'overgeslagen'],
		[null, 'niet ingevuld'],
		[
			{ kind: 'notApplicable', reason: { kind: 'elsewhere', who: 'de kring' } },
			'elders belegd: bij de kring',
		],
		[{ kind: 'notApplicable', reason: { kind: 'irrelevant' } }, 'niet van toepassing: speelt hier niet'],
		[{ kind: 'notApplicable', reason: { kind: 'other', text: 'nieuw' } }, 'niet van toepassing: nieuw'],
	] as const)('describes %j as "%s"', (answer, text) => {
		expect(randvoorwaarden([answer]).statements[0]?.answerText).toBe(text);
	});

	it('returns the anchor reached and the next one, which the highest level lacks', () => {
		const [first, second] = randvoorwaarden([level(1), level(4)]).statements;
		const anchors = questionnaire.dimensions
			.find(({ id }) => id === 'R')
			?.statements.map((each) => each.anchors);
		expect([first?.anchor, first?.nextAnchor]).toEqual([anchors?.[0]?.[1], anchors?.[0]?.[2]]);
		expect([second?.anchor, second?.nextAnchor]).toEqual([anchors?.[1]?.[4], null]);
	});

	it('keeps a statement outside the short scan, marked as not counted', () => {
		const { statements, result } = randvoorwaarden(Array<Answer>(6).fill(level(2)), 'short');
		expect(statements.filter(({ counts }) => counts)).toHaveLength(result.tally.inScope);
		expect(statements).toHaveLength(6);
	});
});

it('scanReport: trims a remark, and drops a blank one', () => {
	const [statement] = questionnaire.dimensions[0]?.statements ?? [];
	if (!statement) throw new Error('There is a first statement');
	const remarksWith = (remark: string): readonly string[] | undefined =>
		scanReport(questionnaire, withEntry(empty(), statement, { remark }, now)).dimensions[0]?.statements[0]
			?.remarks;
	expect(remarksWith(' eerst\n\ndan \n')).toEqual(['eerst\n\ndan']);
	expect(remarksWith(' \n')).toEqual([]);
});

it('scanReport: tells ticks beside the answer, and changes no figure', () => {
	const [statement] = questionnaire.dimensions[0]?.statements ?? [];
	if (!statement) throw new Error('There is a first statement');
	const answered = withEntry(empty(), statement, { answer: { kind: 'level', level: 1 } }, now);
	const ticked = withEntry(answered, statement, { ticks: ['differs', 'habit'] }, now);
	const [plain, told] = [answered, ticked].map((scan) => scanReport(questionnaire, scan));
	expect(told?.dimensions[0]?.statements[0]?.ticks).toEqual([
		'verschilt per plek',
		'werkt al, maar alleen uit gewoonte',
	]);
	expect(JSON.stringify(told)).toBe(
		JSON.stringify(plain).replace(
			'"ticks":[]',
			'"ticks":["verschilt per plek","werkt al, maar alleen uit gewoonte"]',
		),
	);
});

it('scanReport: names the organisation and plan meant', () => {
	const referents = { organisation: 'Huisartsen Duinkust', plan: { kind: 'none' } } as const;
	const { meant } = scanReport(questionnaire, { ...empty(), referents });
	expect(meant).toBe('regio-organisatie: Huisartsen Duinkust · regioplan: er is geen plan');
	expect(scanReport(questionnaire, empty()).meant).toBe('');
});

it('scanReport: has nothing of a group', () => {
	const report = scanReport(questionnaire, empty());
	expect(report).toMatchObject({
		about: 'scan',
		unknown: [],
		actions: [],
		parked: [],
		people: [],
		nextDate: '',
		previous: '',
	});
	for (const { agreement, change, statements } of report.dimensions) {
		expect([agreement, change]).toEqual([null, null]);
		for (const { spread, why, dissent } of statements) expect([spread, why, dissent]).toEqual([null, '', []]);
	}
});

describe('scanReport, on the tip of a statement', () => {
	const tipOn = (role: string, id: string, answer: Answer): string | null => {
		const statement = questionnaire.dimensions
			.flatMap(({ statements }) => statements)
			.find((each) => each.id === id);
		if (!statement) throw new Error(`No statement ${id}`);
		const scan = withEntry({ ...empty(), role }, statement, { answer }, now);
		const all = scanReport(questionnaire, scan).dimensions.flatMap(({ statements }) => statements);
		return all.find((each) => each.id === id)?.tip ?? null;
	};
	const readersOf = (text: string | null): readonly string[] =>
		questionnaire.dimensions.flatMap(({ tips }) => tips).find((tip) => tip.text === text)?.for ?? [];

	it.each([
		['', 'huisarts'],
		['huisarts-praktijkhouder', 'huisarts'],
		['bestuur-regio-organisatie', 'bestuur'],
		['zorgverzekeraar', 'zorginkoper'],
	])('is one for the role "%s"', (role, reader) => {
		expect(readersOf(tipOn(role, 'M.1', level(1)))).toContain(reader);
	});

	it('is none, at level 4 or without a level', () => {
		expect(tipOn('', 'M.1', level(4))).toBeNull();
		expect(tipOn('', 'M.1', { kind: 'unknown' })).toBeNull();
	});

	it('is one for a huisarts at every statement on level 0 or 1', () => {
		const ids = questionnaire.dimensions.flatMap(({ statements }) => statements.map(({ id }) => id));
		const without = ids.filter((id) =>
			([0, 1] as const).some((each) => !readersOf(tipOn('', id, level(each))).includes('huisarts')),
		);
		expect(without).toEqual([]);
	});
});

it('scanReport: names the origin of each tip and its certainty', () => {
	const origins = randvoorwaarden(Array<Answer>(6).fill(level(0))).tips.map(({ origin }) => origin);
	expect(origins).toHaveLength(2);
	for (const origin of origins) expect(origin).toMatch(/^(Naar|Afgeleid uit|Eigen werk)\b.*\.$/);
});

it('scanReport: has an ambition in the row and in its sentence', () => {
	const scan = withAmbition(empty(), 'M', { level: 3, year: 2028, changedAt: now }, now);
	const dimension = scanReport(questionnaire, scan).dimensions.find(({ id }) => id === 'M');
	expect(dimension?.ambitionText).toBe('3 in 2028');
	expect(dimension?.sentence).toContain('Ambitie 3 in 2028.');
});

it('scanReport: has a list of labels per context answer', () => {
	const scan = withContext(
		withContext(empty(), 'planStatus', 'public', now),
		'goals',
		['health', 'gp-support'],
		now,
	);
	expect(scanReport(questionnaire, scan).context.answers.map(({ chosen }) => chosen)).toEqual([
		['Openbaar'],
		['Mensen in de regio gezonder maken', 'Huisartsen ondersteunen'],
	]);
});

describe('scanReport, on its method', () => {
	const { method, purpose } = scanReport(questionnaire, empty());

	it('names each of the six werknamen', () => {
		for (const { name } of questionnaire.dimensions.filter(({ werknaam }) => werknaam)) {
			expect(method.werknamen).toContain(name);
		}
	});

	it('says that the scale is our own, that there is no total, and what the tool is for', () => {
		expect(method.paragraphs.join(' ')).toMatch(/Een totaal rekenen we niet uit\..*De schaal .* van ons/);
		expect(purpose).toContain('geen meting van prestaties');
	});

	it('names the questionnaire, its version and the version of the rules', () => {
		expect(method.questionnaire).toContain(questionnaire.version);
		expect(method.questionnaire).toContain(hash.slice(0, 12));
		expect(method.scoringVersion).toBeGreaterThan(0);
	});
});
