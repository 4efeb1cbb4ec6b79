import { render, screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { bundledQuestionnaire } from '$lib/content/bundled';
import type { Answer } from '$lib/scan/scan';
import StatementBricks from './StatementBricks.svelte';

const { levels } = bundledQuestionnaire.outline;

const at = (id: string, level: 1 | 3): { id: string; answer: Answer } => ({
	id,
	answer: { kind: 'level', level },
});

const statements = [
	at('X.1', 1),
	at('X.2', 3),
	at('X.3', 3),
	{ id: 'X.4', answer: { kind: 'unknown' } },
	{ id: 'X.5', answer: null },
] as const;

it('StatementBricks: says of each statement its level, or the kind of its answer', () => {
	const outcome = {
		kind: 'score',
		mean: 7 / 3,
		lowest: 1,
		provisional: true,
		lowestStatements: ['X.1'],
	} as const;
	render(StatementBricks, { levels, statements, outcome });
	expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
		'Niveau 1 verkennen: X.1. Niveau 3 werkt in de praktijk: X.2 en X.3. Weet niet: X.4. Niet ingevuld: X.5.',
	);
	expect(screen.getByText('gemiddeld 2,3')).toBeTruthy();
	expect(screen.getByText('X.1').className).toContain('lowest');
});

it('StatementBricks: shows no mean, without a number', () => {
	render(StatementBricks, { levels, statements: statements.slice(3), outcome: { kind: 'too-few' } });
	expect(screen.queryByText(/gemiddeld/)).toBeNull();
});
