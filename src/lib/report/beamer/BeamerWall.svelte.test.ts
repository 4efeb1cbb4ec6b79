import { render, screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { bundledQuestionnaire } from '$lib/content/bundled';
import type { Session } from '$lib/session/session';
import { decisionsIn, sessionIn } from '../../../../tests/session-notation';
import { sessionView } from './session-view';
import BeamerScreen from './BeamerScreen.svelte';

const questionnaire = await bundledQuestionnaire.whole();

const showWall = (decisions: Session['decisions']): void => {
	render(BeamerScreen, {
		view: sessionView(questionnaire, { ...sessionIn({}), stage: 'report', decisions }),
	});
};

it('BeamerWall: says once that the wall fills up, and shows no empty row, without a decision or a choice', () => {
	showWall({});
	expect(screen.getByText('De muur vult zich met wat jullie samen besluiten.')).toBeTruthy();
	expect(screen.queryAllByRole('img')).toEqual([]);
});

it('BeamerWall: names the themes without a picture in one sentence, after the first number', () => {
	showWall(decisionsIn({ 'B1.1': '3', 'B1.2': '2', 'B1.3': '2', 'B1.4': '2' }));
	expect(screen.getAllByRole('img')).toHaveLength(1);
	expect(screen.getByText(/^Nog geen beeld: Regiobeeld en regioplan, /)).toBeTruthy();
});

it('BeamerWall: shows own means from three people on, a brick for each, and says what they leave out', () => {
	const rows = { 'B1.1': '1 3 4', 'B1.2': '1 3 4', 'B1.3': '2 3 3', 'B1.4': '2 3 3' };
	const bricks = (): number =>
		[...document.querySelectorAll('.means path')]
			.map((path) => path.getAttribute('d')?.match(/M/g)?.length ?? 0)
			.reduce((sum, count) => sum + count, 0);
	const { unmount } = render(BeamerScreen, { view: sessionView(questionnaire, sessionIn(rows)) });
	expect(bricks()).toBe(3);
	expect(screen.getByText(/zonder stellingen over geld, leiding of vertrouwen/)).toBeTruthy();
	unmount();
	const two = sessionIn(rows);
	const view = sessionView(questionnaire, { ...two, participants: two.participants.slice(1) });
	render(BeamerScreen, { view });
	expect(bricks()).toBe(0);
});
