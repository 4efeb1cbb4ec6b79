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

it('a wall without a decision says so once, and each row still says it to who cannot see', () => {
	showWall({});
	expect(screen.getByText(/^Nog niet besproken\. De muur vult zich/)).toBeTruthy();
	expect(wordsInBricks()).toEqual([]);
	expect(screen.getAllByRole('img', { name: /: nog niet besproken/ })).toHaveLength(10);
});

it('after the first number every other row says for itself that it was not discussed', () => {
	showWall(decisionsIn({ 'B1.1': '3', 'B1.2': '2', 'B1.3': '2' }));
	expect(screen.queryByText(/De muur vult zich/)).toBeNull();
	expect(wordsInBricks()).toHaveLength(9);
});
