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

const peopleOn = (level: number): number =>
	document.querySelectorAll('path.stack')[level]?.getAttribute('d')?.match(/M/g)?.length ?? 0;

describe('BeamerScreen before the reveal', () => {
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
			'1 op niveau 0, 7 op niveau 1, 3 op niveau 3 en 1 op niveau 4. Midden 1, middelste helft 1 tot 3.',
		]);
		expect(screen.getByText('Twee beelden')).toBeTruthy();
	});

	it('announces the word, then the distribution', () => {
		render(BeamerScreen, { view: viewOf(sessionIn({ 'B2.2': twelve }), 'shown') });
		expect(screen.getByRole('status').textContent).toMatch(/^twee beelden\. 1 op niveau 0, 7 op niveau 1/i);
	});

	it('shows before and after, role groups and the decided level side by side', () => {
		const session = sessionIn(
			{ 'B2.2': '1 1 1 1 1 1 3 3 3 3 3 3' },
			{ after: { 'B2.2': '2 2 2 2 1 1 3 3 2 2 2 2' }, roles, decisions: decisionsIn({ 'B2.2': '2' }) },
		);
		render(BeamerScreen, { view: viewOf(session, 'shown') });
		expect(pictureNames().map((name) => name?.split(':')[0])).toEqual([
			'Eerst alleen',
			'Na het gesprek',
			'Huisartsen',
			'Organisatie',
		]);
		expect(screen.getByText('Hier besloten we').closest('li')?.textContent).toMatch(/^\s*2\s+afgesproken/);
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
		expect(document.querySelectorAll('path.stack')).toHaveLength(0);
		expect(pictureNames()).toEqual([]);
		expect(screen.getByText('Uiteenlopend')).toBeTruthy();
		expect(screen.getByRole('status').textContent).toBe('Uiteenlopend.');
		expect(document.body.textContent).not.toMatch(/kozen een niveau|midden/i);
	});

	it('shows no picture, for two people', () => {
		render(BeamerScreen, { view: viewOf(sessionIn({ 'B2.2': '1 3' }), 'shown') });
		expect(pictureNames()).toEqual([]);
		expect(
			screen.getByText('Minder dan drie mensen kozen een niveau. Dat is te weinig om iets te tonen.'),
		).toBeTruthy();
	});
});

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

	it('sets a statement in 28 pixels or more, at 1080p', async () => {
		await page.viewport(1920, 1080);
		for (const phase of ['asked', 'shown'] as const) {
			const { unmount } = render(BeamerScreen, { view: viewOf(sessionIn({ 'B2.2': twelve }), phase) });
			const size = getComputedStyle(screen.getByRole('heading', { level: 1 })).fontSize;
			expect(Number.parseFloat(size)).toBeGreaterThanOrEqual(28);
			unmount();
		}
	});
});

it('BeamerScreen: shows the wall with a sentence per row, at the report', () => {
	const decisions = decisionsIn({ 'B1.1': '3', 'B1.2': '2', 'B1.3': '2', 'B1.4': '2' });
	const view = sessionView(questionnaire, { ...sessionIn({}), stage: 'report', decisions });
	render(BeamerScreen, { view });
	expect(pictureNames()).toHaveLength(10);
	expect(pictureNames()[0]).toMatch(/^Aanspreekpunt en partners: 2,3/);
});

it('BeamerScreen: keeps actions that are done apart from what people will do', () => {
	const action = { trekker: 'Noor', firstStep: '', headline: true, due: '' };
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

it('BeamerScreen: asks for a first action, without actions', () => {
	render(BeamerScreen, { view: { kind: 'actions', actions: [] } });
	expect(screen.getByText(/Nog geen acties/)).toBeTruthy();
});
