import { render } from '@testing-library/svelte';
import { expect, it, vi } from 'vitest';
import type * as earlierAnswer from '$lib/app/open/earlier-answer';
import { bundledQuestionnaire } from '$lib/content/bundled';
import type * as voorbeelden from '$lib/content/voorbeelden/voorbeelden';
import { newScan } from '$lib/scan/new-scan';
import { untilDrawn } from '$lib/ui/late/until-drawn';
import Voorbeelden from '$lib/widgets/Voorbeelden.svelte';
import AskReferents from './AskReferents.svelte';
import EarlierChoice from './EarlierChoice.svelte';

const gone = vi.hoisted(() => () => Promise.reject(new Error('This file is not on the host')));
vi.mock('$lib/content/voorbeelden/voorbeelden', async (load) => ({
	...(await load<typeof voorbeelden>()),
	fetchVoorbeelden: gone,
}));
vi.mock('$lib/app/open/earlier-answer', async (load) => ({
	...(await load<typeof earlierAnswer>()),
	earlierAnswer: gone,
}));

const source = { ...bundledQuestionnaire, whole: gone };
const questionnaire = await bundledQuestionnaire.whole();
const region = { id: crypto.randomUUID(), name: 'Duinkust' };
const details = { id: crypto.randomUUID(), name: '', region, role: '', length: 'short' } as const;
const scan = {
	...newScan({ ...details, questionnaire: source.ref }, '2026-11-24T17:30:00.000Z'),
	follows: { id: crypto.randomUUID(), date: '2025-11-24' },
};

it.each([
	['Voorbeelden', () => render(Voorbeelden, { questionnaire, statementIds: ['B2.2'] })],
	['EarlierChoice', () => render(EarlierChoice, { questionnaire, scan, statementId: 'B2.2' })],
	['AskReferents', () => render(AskReferents, { source, region: 'Duinkust', onset: () => undefined })],
] as const)('%s: is left out without an error, when it can not be loaded', async (_name, show) => {
	const thrown = vi.fn((event: Event) => {
		event.preventDefault();
	});
	addEventListener('unhandledrejection', thrown);
	const { container } = show();
	// the browser reports an unhandled rejection in a task of its own
	await untilDrawn();
	removeEventListener('unhandledrejection', thrown);
	expect(thrown).not.toHaveBeenCalled();
	expect(container.textContent.trim()).toBe('');
});
