import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { answersIn } from './files/content';
import { readContents, type FileContents } from './files/session-file';

// Files as users have them, one per released kind and format. Never regenerate them.
const folder = fileURLToPath(new URL('../../../tests/fixtures', import.meta.url));

async function open(name: string): Promise<FileContents> {
	const result = await readContents(readFileSync(`${folder}/${name}`, 'utf8'));
	if (!result.ok) throw new Error(`${name} was refused: ${result.error}`);
	return result.value;
}

const session = {
	id: '20000000-0000-4000-8000-0000000000a1',
	date: '2026-11-24',
	nextDate: '2027-03-16',
	stage: 'report',
	participants: [
		{ way: 'file', alone: { 'B1.1': { remark: 'Navragen bij Łukasz en Şahin. 👍' } } },
		{ id: 'K7QP', way: 'keys', after: { 'B1.1': { answer: { kind: 'level', level: 2 } } } },
	],
	hands: { 'G.1': { alone: { levels: [1, 2, 0, 0, 0], unknown: 3, notApplicable: 1 } } },
	decisions: {
		'B1.1': { outcome: { kind: 'level', level: 2 }, dissent: [{ text: 'Niet overal.', name: 'Inge' }] },
		'G.1': { outcome: { kind: 'undecided' } },
	},
	ambitions: { G: { level: 3, year: 2028 } },
	actions: [{ what: 'Plan op één bladzijde', trekker: 'Inge', due: '2027-01-15', headline: true }],
	context: { plan: 'insurer' },
	notes: { 'B1.1': 'Eerst vragen wie het plan heeft gezien.' },
	seconds: { 'B1.1': 545 },
};
const milestone = {
	id: '40000000-0000-4000-8000-0000000000a1',
	name: 'Najaar 2026',
	frozenAt: '2026-11-24T18:22:30.125Z',
	scoringVersion: 1,
	subject: { kind: 'session', session },
};
const pack = { ref: { id: 'onze-koepel' }, content: { title: 'Bouwstenenscan van onze koepel' } };

describe('readContents, of every released kind and format', () => {
	it.each(readdirSync(folder).filter((name) => name.endsWith('.bouwstenenscan')))(
		'opens %s, with the questionnaire of each item',
		async (name) => {
			const { contents, packs } = await open(name);
			expect(contents.length + packs.length).toBeGreaterThan(0);
			for (const content of contents) {
				expect(answersIn(content).region.name).toBe('Regio Waterland-Zuid');
				expect(content.questionnaire.id).toBe(answersIn(content).questionnaire.id);
			}
		},
	);

	it.each([1, 2, 3])('returns the whole session, of format %i', async (format) => {
		expect(await open(`session-${format}.bouwstenenscan`)).toMatchObject({
			contents: [{ kind: 'session', session }],
		});
	});

	it('returns the ticks of people and of a round on the laptop, of format 2', async () => {
		const ticked = {
			participants: [{}, { after: { 'B1.1': { ticks: ['differs'] } } }],
			hands: { 'B1.1': { after: { ticks: { differs: 2, habit: 1 } } } },
		};
		expect(await open('session-2.bouwstenenscan')).toMatchObject({ contents: [{ session: ticked }] });
	});

	it('returns what the group and a person meant by organisation and plan, of format 2', async () => {
		const meant = {
			referents: {
				organisation: 'Huisartsen Waterland',
				plan: { kind: 'other', name: 'Plan Waterland 2030' },
			},
			participants: [{ referents: { organisation: 'Coöperatie Zuid', plan: { kind: 'none' } } }, {}],
		};
		expect(await open('session-2.bouwstenenscan')).toMatchObject({ contents: [{ session: meant }] });
	});

	it('returns who was expected, a round on the laptop and who finds out what, of format 2', async () => {
		const evening = {
			expected: 12,
			attention: { phase: 'together' },
			hands: { 'B1.1': { laptop: { levels: [0, 0, 2, 1, 0] } } },
			actions: [{ findsOut: true }],
		};
		expect(await open('session-2.bouwstenenscan')).toMatchObject({ contents: [{ session: evening }] });
	});

	it('returns programme, people online, clock, parked subjects, hands and order, of format 3', async () => {
		const evening = {
			attention: { phase: 'chosen' },
			programme: { begin: '19:30', place: 'Dorpshuis De Brink', minutes: { welcome: 10, break: 15 } },
			online: {
				people: 4,
				link: 'https://bellen.example/waterland',
				codesTo: 'gespreksleider@waterland.example',
			},
			clock: { talk: { statementId: 'B1.1', extra: 2 }, pauses: [{}, { until: null }] },
			parked: [
				{ statementId: 'B1.2', text: '', leftOut: 'room' },
				{ statementId: null, text: 'Wie betaalt de zaal?' },
			],
			importance: { 'B1.1': { hands: 7 } },
			order: ['G.1', 'B1.1'],
			people: 12,
			closing: ['read', 'file'],
		};
		expect(await open('session-3.bouwstenenscan')).toMatchObject({ contents: [{ session: evening }] });
	});

	it('returns the bijeenkomst that it follows, and what became of an action, of format 3', async () => {
		const following = {
			follows: { id: '20000000-0000-4000-8000-0000000000a0', date: '2025-11-18' },
			actions: [{ review: { became: 'going', why: '' } }],
		};
		expect(await open('session-3.bouwstenenscan')).toMatchObject({ contents: [{ session: following }] });
	});

	it('returns where something is written down and what was heard, of format 3', async () => {
		const written = {
			participants: [{ alone: { 'B1.1': { evidence: 'Regioplan, blz. 12' } } }, {}],
			heard: { 'B1.1': ['0f1e2d3c4b5a6978'] },
		};
		expect(await open('session-3.bouwstenenscan')).toMatchObject({ contents: [{ session: written }] });
	});

	it('returns who can change an action, the condition in a dissent and what the evening was worth, of format 3', async () => {
		const evening = {
			decisions: { 'B1.1': { dissent: [{ condition: 'Eerst een proef in één wijk.' }] } },
			actions: [{ reach: 'wijk', dimensionId: 'G' }],
			worth: { counts: [0, 0, 1, 5, 2] },
		};
		expect(await open('session-3.bouwstenenscan')).toMatchObject({ contents: [{ session: evening }] });
	});

	it.each([1, 2, 3])(
		'returns the peilmoment with the session that it froze, of format %i',
		async (format) => {
			const { contents } = await open(`milestone-${format}.bouwstenenscan`);
			expect(contents).toMatchObject([{ kind: 'milestone', milestone }]);
		},
	);

	it.each([1, 2, 3])('returns the whole vragenlijst, of format %i', async (format) => {
		const { contents, packs } = await open(`pack-${format}.bouwstenenscan`);
		expect(contents).toEqual([]);
		expect(packs).toMatchObject([pack]);
	});

	it.each([1, 2, 3])(
		'returns everything in the reservekopie, each with its own vragenlijst, of format %i',
		async (format) => {
			expect(await open(`backup-${format}.bouwstenenscan`)).toMatchObject({
				contents: [
					{ kind: 'scan', scan: { name: 'Van mij' }, questionnaire: { id: 'proef' } },
					{ kind: 'scan', scan: { name: 'Koepel' }, questionnaire: { id: 'onze-koepel' } },
					{ kind: 'session', session },
					{ kind: 'milestone', milestone },
					{ kind: 'milestone', milestone: { subject: { kind: 'scan', scan: { name: 'Van mij' } } } },
				],
				packs: [pack],
				regionAliases: [
					{ id: '4a7a2b6e-6a0c-4f0e-9a53-52c5c4d0e102', sameAs: '4a7a2b6e-6a0c-4f0e-9a53-52c5c4d0e101' },
				],
			});
		},
	);
});
