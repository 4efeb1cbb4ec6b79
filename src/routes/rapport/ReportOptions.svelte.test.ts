import { render, screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { usualChoice } from '$lib/app/print/report-choice';
import ReportOptions from './ReportOptions.svelte';

it.each([
	[0, 0],
	[2, 1],
	[4, 1],
	[5, 0],
])('ReportOptions: says what the data of a few people leave out, of %i people', (people, sentences) => {
	render(ReportOptions, {
		choice: usualChoice,
		about: 'session',
		people,
		isInvented: false,
		hasConversation: false,
		hasNational: false,
		hasReferents: false,
		earlier: [],
	});
	expect(screen.getByText('Gaan de gegevens mee in de PDF?')).toBeDefined();
	expect(screen.queryAllByText(/^Er kozen minder dan/)).toHaveLength(sentences);
});
