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

const wordsInBricks = (): readonly HTMLElement[] =>
	screen.getAllByText('nog niet besproken').filter((word) => word.checkVisibility());

it('BeamerWall: says once that nothing was discussed, and per row only to screen readers, without a decision', () => {
	showWall({});
	expect(screen.getByText(/^Nog niet besproken\. De muur vult zich/)).toBeTruthy();
	expect(wordsInBricks()).toEqual([]);
	expect(screen.getAllByRole('img', { name: /: nog niet besproken/ })).toHaveLength(10);
});

it('BeamerWall: says in each other row that it was not discussed, after the first number', () => {
	showWall(decisionsIn({ 'B1.1': '3', 'B1.2': '2', 'B1.3': '2' }));
	expect(screen.queryByText(/De muur vult zich/)).toBeNull();
	expect(wordsInBricks()).toHaveLength(9);
});
