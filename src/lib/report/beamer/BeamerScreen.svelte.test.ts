import '../../../app.css';
import { page } from 'vitest/browser';
import { render, screen } from '@testing-library/svelte';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundledQuestionnaire } from '$lib/content/bundled';
import { withFindOut } from '$lib/session/find-out';
import type { Attention, Session } from '$lib/session/session';
import { decisionsIn, sessionIn } from '../../../../tests/session-notation';
import type { BeamerView } from './beamer-view';
import { sessionView } from './session-view';
import BeamerScreen from './BeamerScreen.svelte';

const questionnaire = await bundledQuestionnaire.whole();
const twelve = '0 1 1 1 1 1 1 1 3 3 3 4';
const roles = 'huisarts-praktijkhouder '.repeat(6) + 'bestuur-regio-organisatie '.repeat(6).trimEnd();

const viewOf = (session: Session, phase: Attention['phase'], statementId = 'B2.2'): BeamerView =>
	sessionView(questionnaire, {
		...session,
		stage: 'talk',
		revealedAt: session.createdAt,
		attention: { statementId, phase },
	});

const pictureNames = (): (string | null)[] =>
	screen.queryAllByRole('img').map((picture) => picture.getAttribute('aria-label'));

const bricksIn = (path: Element | null | undefined): number =>
	path?.getAttribute('d')?.match(/M/g)?.length ?? 0;

const peopleOn = (level: number): number => bricksIn(document.querySelectorAll('.stack.now path')[level]);

describe('BeamerScreen before the reveal', () => {
	it('shows who is in out of all, a brick for each, three rules, and the way to choose along', () => {
		render(BeamerScreen, { view: { kind: 'collecting', finished: 8, people: 12, invite } });
		expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('8 van 12 zijn klaar');
		const laid = document.querySelector('path.laid');
		expect([bricksIn(laid), bricksIn(laid?.previousElementSibling)]).toEqual([8, 4]);
		expect(screen.getAllByRole('listitem')).toHaveLength(3);
		expect(screen.getByRole('img', { name: /QR-code/ })).toBeTruthy();
		expect(document.body.textContent).toContain('huisartsen-zomerdal.example.nl/bouwstenenscan');
	});

	it('shows nothing but black, when the screen is black', () => {
		render(BeamerScreen, { view: { kind: 'black' } });
		expect(document.querySelector('.beamer')?.textContent.trim()).toBe('');
	});

	it('shows the statement, its anchors and how many chose, without a picture of choices', () => {
		render(BeamerScreen, {
			view: viewOf(sessionIn({ 'B2.2': '1 2 3 ? . .', 'B1.1': '1 1 1 1 1 1' }), 'asked'),
		});
		expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/heeft een regioplan/);
		expect(screen.getByText('4 van 6 hebben gekozen')).toBeTruthy();
		expect(screen.getAllByRole('listitem')).toHaveLength(5);
		expect(pictureNames()).toEqual([]);
	});

	it('announces the count only once everyone has chosen', async () => {
		const { rerender } = render(BeamerScreen, {
			view: viewOf(sessionIn({ 'B2.2': '1 2 .', 'B1.1': '1 1 1' }), 'asked'),
		});
		expect(screen.getByRole('status').textContent).toBe('');
		await rerender({ view: viewOf(sessionIn({ 'B2.2': '1 2 4' }), 'asked') });
		expect(screen.getByRole('status').textContent).toBe('3 van 3 hebben gekozen');
	});
});

describe('BeamerScreen at the reveal', () => {
	it('shows one brick per person, and describes the picture in words', () => {
		render(BeamerScreen, { view: viewOf(sessionIn({ 'B2.2': twelve }), 'shown') });
		expect([0, 1, 2, 3, 4].map(peopleOn)).toEqual([1, 7, 0, 3, 1]);
		expect(pictureNames()).toEqual([
			'1 op niveau 0, 7 op niveau 1, 3 op niveau 3 en 1 op niveau 4. De meesten kozen 1 of 3.',
		]);
		expect(screen.getByText('Twee beelden')).toBeTruthy();
	});

	it('announces the word, then the distribution', () => {
		render(BeamerScreen, { view: viewOf(sessionIn({ 'B2.2': twelve }), 'shown') });
		expect(screen.getByRole('status').textContent).toMatch(/^twee beelden\. 1 op niveau 0, 7 op niveau 1/i);
	});

	it('shows before and after in one chart, with a row per role group', () => {
		const session = sessionIn(
			{ 'B2.2': '1 1 1 1 1 1 3 3 3 3 3 3' },
			{ after: { 'B2.2': '2 2 2 2 1 1 3 3 2 2 2 2' }, roles },
		);
		render(BeamerScreen, { view: viewOf(session, 'shown') });
		expect(pictureNames().map((name) => name?.split(':')[0])).toEqual([
			'Eerst alleen',
			'Huisartsen',
			'Organisatie',
		]);
		expect(pictureNames()[0]).toMatch(/Na het gesprek: 2 op niveau 1, 8 op niveau 2 en 2 op niveau 3\./);
		expect(document.querySelectorAll('.stack.before')).toHaveLength(5);
	});

	it('has the decision as its headline, with the reason below it and its level marked', () => {
		const reason = 'Het plan staat op de website.';
		const decided = decisionsIn({ 'B2.2': '1' })['B2.2'];
		const decisions = decided ? { 'B2.2': { ...decided, why: reason } } : {};
		render(BeamerScreen, { view: viewOf(sessionIn({ 'B2.2': twelve }, { decisions }), 'shown') });
		expect(document.querySelector('.word')?.textContent).toBe('Besloten: 1 verkennen');
		expect(screen.getByText(reason)).toBeTruthy();
		expect(document.querySelector('[aria-current]')?.textContent).toMatch(/^\s*1\s+verkennen/);
	});

	it('gives weet niet a column of its own, in outline, and asks who does know', () => {
		render(BeamerScreen, { view: viewOf(sessionIn({ 'B2.2': '1 1 2 2 ? ? ?' }), 'shown') });
		const unsure = document.querySelector('.stack.unsure path');
		expect(unsure?.getAttribute('d')?.match(/M/g)).toHaveLength(3);
		expect(unsure && getComputedStyle(unsure).fill).toBe('none');
		expect(screen.getByText('Wie weet het wél?')).toBeTruthy();
	});

	it('shows people in a tone of their own', () => {
		render(BeamerScreen, { view: viewOf(sessionIn({ 'B2.2': twelve }), 'shown') });
		const root = getComputedStyle(document.documentElement);
		const tones = ['--brick-person', '--brick-lowest', '--brick-mean', '--brick-ambition'].map((name) =>
			root.getPropertyValue(name),
		);
		expect(new Set(tones).size).toBe(4);
	});

	it('shows that there is no shared view as a decision, with who finds out what by when', async () => {
		const undecided = sessionIn({ 'B2.2': twelve }, { decisions: decisionsIn({ 'B2.2': '~' }) });
		const { rerender } = render(BeamerScreen, { view: viewOf(undecided, 'shown') });
		expect(screen.getByText('Nog geen gedeeld beeld')).toBeTruthy();
		expect(screen.getByText('Wie zoekt wat uit, en wanneer is dat bekend?')).toBeTruthy();
		const change = { what: 'navragen bij de kring', trekker: 'Noor', due: '2027-03-01' };
		const told = withFindOut(undecided, { id: 'B2.2', text: '' }, change, undecided.id, undecided.createdAt);
		await rerender({ view: viewOf(told, 'shown') });
		const sentence = 'Noor zoekt uit: navragen bij de kring · vóór 1 maart 2027';
		expect(screen.getByText(sentence)).toBeTruthy();
		expect(screen.getByRole('status').textContent).toBe(`Nog geen gedeeld beeld. ${sentence}`);
	});

	it('shows only a word, for a private statement', () => {
		render(BeamerScreen, { view: viewOf(sessionIn({ 'M.4': twelve }), 'shown', 'M.4') });
		expect(document.querySelectorAll('.stack')).toHaveLength(0);
		expect(pictureNames()).toEqual([]);
		expect(screen.getByText('Uiteenlopend')).toBeTruthy();
		expect(screen.getByRole('status').textContent).toBe('Uiteenlopend.');
		expect(document.body.textContent).not.toMatch(/kozen een niveau|de meesten/i);
	});

	it('shows no picture, for two people', () => {
		render(BeamerScreen, { view: viewOf(sessionIn({ 'B2.2': '1 3' }), 'shown') });
		expect(pictureNames()).toEqual([]);
		expect(
			screen.getByText('Minder dan drie mensen kozen een niveau. Dat is te weinig om iets te tonen.'),
		).toBeTruthy();
	});
});

/** Visible texts with a smaller font, in pixels. */
function textsUnder(least: number): readonly string[] {
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const small: string[] = [];
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const { parentElement } = node;
		const text = node.textContent?.trim() ?? '';
		if (text === '' || !parentElement?.checkVisibility() || parentElement.closest('.visually-hidden'))
			continue;
		const size = Number.parseFloat(getComputedStyle(parentElement).fontSize);
		if (size < least) small.push(`${String(size)}: ${text}`);
	}
	return small;
}

const sizeOfPage = (): readonly number[] => {
	const { scrollWidth, scrollHeight } = document.documentElement;
	return [scrollWidth, scrollHeight];
};

const invite = {
	address: 'https://huisartsen-zomerdal.example.nl/bouwstenenscan/',
	modules: Array.from({ length: 29 }, (_, y) => Array.from({ length: 29 }, (_, x) => (x * y) % 3 === 0)),
};
const action = {
	reach: null,
	trekker: 'Noor',
	firstStep: 'Een datum prikken',
	headline: true,
	due: '1 maart 2027',
};
const decidedOn = (mark: string): Partial<Session> => ({ decisions: decisionsIn({ 'B2.2': mark }) });
const bothRounds = { after: { 'B2.2': '2 2 2 2 1 1 3 3 2 2 2 ?' }, roles };

/** Every state of the beamer. */
const letters = 'A B C D E F G H I J'.split(' ').map((letter) => ({
	letter,
	text: `Onze regio heeft een regioplan waarin staat waar we aan werken, deel ${letter}.`,
}));

const everyState: readonly (readonly [state: string, view: BeamerView])[] = [
	[
		'welcome',
		{
			kind: 'welcome',
			region: 'Regio Waterland-Zuid en Oost',
			date: '24 november 2026',
			joined: 8,
			people: 12,
			purpose: questionnaire.purpose,
			invite,
		},
	],
	['collecting', { kind: 'collecting', finished: 8, people: 12, invite }],
	['collecting, a large group', { kind: 'collecting', finished: 80, people: 500, invite }],
	['the rules', { kind: 'rules', invite }],
	['a statement', viewOf(sessionIn({ 'B2.2': twelve }), 'asked')],
	['once more', viewOf(sessionIn({ 'B2.2': twelve }), 'again')],
	['shown', viewOf(sessionIn({ 'B2.2': twelve }), 'shown')],
	['weet niet', viewOf(sessionIn({ 'B2.2': '1 1 2 2 ? ? ? ? x' }, { roles }), 'shown')],
	['both rounds', viewOf(sessionIn({ 'B2.2': twelve }, bothRounds), 'shown')],
	['a decision', viewOf(sessionIn({ 'B2.2': twelve }, { ...bothRounds, ...decidedOn('2') }), 'shown')],
	['n.v.t.', viewOf(sessionIn({ 'B2.2': twelve }, decidedOn('x')), 'shown')],
	['no shared view', viewOf(sessionIn({ 'B2.2': twelve }, decidedOn('~')), 'shown')],
	['private', viewOf(sessionIn({ 'M.4': twelve }), 'shown', 'M.4')],
	['few', viewOf(sessionIn({ 'B2.2': '1 3' }), 'shown')],
	['the wall of own means', wallOf({})],
	['the wall of decisions', wallOf({ 'B1.1': '3', 'B1.2': '2', 'B1.3': '2', 'B1.4': '2' })],
	['the actions', { kind: 'actions', actions: [{ ...action, what: 'Een plan maken', isClosed: false }] }],
	['the choice of the agenda', { kind: 'choosing', items: letters, isHybrid: true }],
	[
		'the chosen agenda',
		{ kind: 'chosen', items: letters.map((item) => ({ ...item, hands: 7 })), leftOut: 3 },
	],
	['the parked subjects', { kind: 'parked', items: ['De spoedpost', 'Hoe we de praktijkhouders bereiken'] }],
];

function wallOf(marks: Readonly<Record<string, string>>): BeamerView {
	const rows = Object.fromEntries(
		questionnaire.dimensions.flatMap(({ statements }) => statements.map(({ id }) => [id, twelve] as const)),
	);
	return sessionView(questionnaire, { ...sessionIn(rows), stage: 'talk', decisions: decisionsIn(marks) });
}

describe('BeamerScreen size', () => {
	const row = Array.from({ length: 500 }, (_, person) => String((person * person) % 5)).join(' ');
	const many = questionnaire.roles.map(({ id }) => `${id} `.repeat(50)).join('');
	const sizes = [
		[1920, 1080],
		[1366, 768],
		[1280, 720],
	] as const;

	const fullestOf = (id: string): readonly BeamerView[] => {
		const decisions = decisionsIn({ [id]: '2' });
		const full = sessionIn({ [id]: row }, { after: { [id]: row }, roles: many, decisions });
		return [
			viewOf(sessionIn({ [id]: row }), 'asked', id),
			viewOf(sessionIn({ [id]: row }, { decisions }), 'shown', id),
			viewOf(full, 'shown', id),
			viewOf(undecidedIn(full, id), 'shown', id),
		];
	};
	const undecidedIn = (session: Session, id: string): Session =>
		withFindOut(
			{ ...session, decisions: decisionsIn({ [id]: '~' }) },
			{ id, text: '' },
			{ what: 'Navragen hoe het in elke hagro gaat. '.repeat(20), trekker: 'Noor', due: '2027-03-01' },
			session.id,
			session.createdAt,
		);
	let fullest: ReadonlyMap<string, readonly BeamerView[]>;
	beforeAll(() => {
		const ids = questionnaire.dimensions.flatMap(({ statements }) => statements.map(({ id }) => id));
		fullest = new Map(ids.map((id) => [id, fullestOf(id)]));
	});

	it.each(sizes)('fits every statement on %i by %i without scrolling', async (width, height) => {
		await page.viewport(width, height);
		await Promise.all([...document.fonts].map((font) => font.load()));
		for (const [id, views] of fullest) {
			for (const [index, view] of views.entries()) {
				const { unmount } = render(BeamerScreen, { view });
				const { scrollWidth, scrollHeight } = document.documentElement;
				expect([id, index, scrollWidth, scrollHeight]).toEqual([id, index, width, height]);
				unmount();
			}
		}
	});

	it.each(sizes)(
		'fits twelve statements to confirm together on %i by %i without scrolling',
		async (width, height) => {
			await page.viewport(width, height);
			await Promise.all([...document.fonts].map((font) => font.load()));
			const all = questionnaire.dimensions.flatMap(({ statements }) => statements);
			const longest = all.toSorted((a, b) => b.text.length - a.text.length).slice(0, 12);
			const items = longest.map(({ text }) => ({ text, level: 3 as const, name: 'werkt in de praktijk' }));
			render(BeamerScreen, { view: { kind: 'together', items } });
			const { scrollWidth, scrollHeight } = document.documentElement;
			expect([scrollWidth, scrollHeight]).toEqual([width, height]);
		},
	);

	it.each(everyState)('sets no text under 29 pixels at 1920 by 1080: %s', async (_state, view) => {
		await page.viewport(1920, 1080);
		render(BeamerScreen, { view });
		expect(textsUnder(29)).toEqual([]);
		expect(sizeOfPage()).toEqual([1920, 1080]);
	});

	it.each([
		[1366, 768],
		[1280, 720],
		[1600, 1200],
		[1024, 768],
	])('fits every state on %i by %i without scrolling', async (width, height) => {
		await page.viewport(width, height);
		for (const [state, view] of everyState) {
			const { unmount } = render(BeamerScreen, { view });
			expect([state, ...sizeOfPage()]).toEqual([state, width, height]);
			unmount();
		}
	});

	it.each(everyState)('uses the right half of the screen: %s', async (_state, view) => {
		await page.viewport(1920, 1080);
		render(BeamerScreen, { view });
		const boxes = [...document.querySelectorAll('.beamer :is(li, p, path, rect, b)')].map((element) =>
			element.getBoundingClientRect(),
		);
		expect(Math.max(...boxes.map(({ right, width }) => (width > 0 ? right : 0)))).toBeGreaterThan(960 * 1.4);
	});
});

it('BeamerScreen: shows the wall with a sentence per decided theme, at the report', () => {
	const decisions = decisionsIn({ 'B1.1': '3', 'B1.2': '2', 'B1.3': '2', 'B1.4': '2' });
	const view = sessionView(questionnaire, { ...sessionIn({}), stage: 'report', decisions });
	render(BeamerScreen, { view });
	expect(pictureNames()).toHaveLength(1);
	expect(pictureNames()[0]).toMatch(/^Aanspreekpunt en partners: 2,3/);
});

it('BeamerScreen: keeps actions that are done apart from what people will do', () => {
	render(BeamerScreen, {
		view: {
			kind: 'actions',
			actions: [
				{ ...action, what: 'De kring bellen', isClosed: true },
				{ ...action, what: 'Een plan maken', isClosed: false },
			],
		},
	});
	const [open, done] = screen.getAllByRole('list').map((list) => list.textContent);
	expect([open, done]).toEqual([expect.stringContaining('Een plan maken'), 'De kring bellen']);
	expect(screen.getByText('Al gedaan')).toBeTruthy();
});

it('BeamerScreen: shows what is missing at an action as a gap, and what others are asked apart', () => {
	const open = { ...action, isClosed: false, headline: false, trekker: '', due: '' };
	render(BeamerScreen, {
		view: {
			kind: 'actions',
			actions: [
				{ ...open, what: 'Een plan maken', reach: 'wijk' },
				{ ...open, what: 'De regie betalen', reach: 'verzekeraar' },
			],
		},
	});
	const [own, asked] = screen.getAllByRole('list').map((list) => list.textContent);
	expect(own?.replace(/\s+/g, ' ')).toContain('wijk · nog geen trekker · nog geen datum');
	expect(asked?.replace(/\s+/g, ' ').trim()).toBe('De regie betalen aan de verzekeraar');
});

it('BeamerScreen: asks for a first action, without actions', () => {
	render(BeamerScreen, { view: { kind: 'actions', actions: [] } });
	expect(screen.getByText(/Nog geen acties/)).toBeTruthy();
});

describe('BeamerScreen of a practice evening', () => {
	const mark = 'Oefenavond: verzonnen mensen';
	const views: readonly BeamerView[] = [
		{ kind: 'black' },
		{ kind: 'collecting', finished: 8, people: 12, invite: null },
		{ kind: 'rules', invite: null },
		{ kind: 'parked', items: [] },
		{ kind: 'actions', actions: [] },
		viewOf(sessionIn({ 'B2.2': twelve }, { roles }), 'asked'),
		viewOf(sessionIn({ 'B2.2': twelve }, { roles }), 'shown'),
	];

	it.each(views.map((view) => [view.kind, view] as const))(
		'says so over every picture, and a real one never does: %s',
		async (_, view) => {
			const { rerender } = render(BeamerScreen, { view, mark });
			expect(screen.getByText(mark).checkVisibility()).toBe(true);
			await rerender({ view, mark: '' });
			expect(document.body.textContent).not.toContain(mark);
		},
	);
});
