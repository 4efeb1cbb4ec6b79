import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { seasonOf } from '$lib/report/compare/season';
import { then } from '../../../tests/notation';
import { smallQuestionnaire, smallScan } from '../../../tests/small-questionnaire';
import FreezeMoment from './FreezeMoment.svelte';
import { today } from '$lib/app/today';

const isNamed = (name: string) =>
	vi.waitFor(() => {
		expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe(name);
	});

it('FreezeMoment: proposes another name for the second milestone of a season', async () => {
	const scan = smallScan();
	const subject = { kind: 'scan', scan } as const;
	const { rerender } = render(FreezeMoment, { subject, questionnaire: smallQuestionnaire });
	const season = seasonOf(today());
	await userEvent.click(screen.getByText('Zet dit vast als peilmoment'));
	await isNamed(season);
	await userEvent.click(screen.getByRole('button', { name: 'Bewaar als peilmoment' }));
	await screen.findByText(`“${season}” is bewaard op dit apparaat.`);
	await rerender({ subject: { kind: 'scan', scan: { ...scan, changedAt: then } } });
	await isNamed(`${season} (2)`);
});
