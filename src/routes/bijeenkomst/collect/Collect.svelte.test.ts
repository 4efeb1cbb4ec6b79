import { cleanup, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { then } from '../../../../tests/notation';
import { cardCodes } from '$lib/exchange/card-code';
import { isAnswered, stepsOf } from '$lib/scan/step-order';
import { bundledQuestionnaire } from '$lib/content/bundled';
import { newSession, participantFor, toStage, withChoice, withParticipant } from '$lib/session/run-session';
import type { Session } from '$lib/session/session';
import Collect from './Collect.svelte';
import { OpenSession } from '$lib/app/open/open-session.svelte';

afterEach(() => {
	vi.restoreAllMocks();
	localStorage.clear();
});

/** Renders the step in which choices come in, of a session that is not stored. */
async function show(change: (session: Session) => Session = (session) => session): Promise<OpenSession> {
	vi.spyOn(OpenSession.prototype, 'save').mockResolvedValue();
	const session = newSession(
		{
			id: '00000000-0000-4000-8000-000000000001',
			region: { id: '00000000-0000-4000-8000-000000000002', name: 'Zomerdal' },
			date: '2026-11-24',
			minutes: 90,
			length: 'short',
			questionnaire: bundledQuestionnaire.ref,
			invited: [],
		},
		then,
	);
	const questionnaire = await bundledQuestionnaire.whole();
	const opened = new OpenSession({ session: change(session), questionnaire, isSaved: true });
	render(Collect, { opened });
	return opened;
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const reveal = () => screen.queryByRole('button', { name: 'Iedereen is klaar: bekijk de keuzes' });

it('Collect: offers no way to the choices of others while a participant has the laptop', async () => {
	await show();
	await press('Op deze laptop');
	expect(reveal()).not.toBeNull();
	await press('Begin met kiezen');
	expect(reveal()).toBeNull();
	expect(screen.queryByRole('button', { name: 'Bestanden' })).toBeNull();
	await press('Stop met kiezen');
	expect(reveal()).not.toBeNull();
});

it('Collect: drops a card that was opened but not typed', async () => {
	const opened = await show();
	await press('Intypen');
	await press('Begin met typen');
	await screen.findByText(/^1 van/);
	await press('Stop met deze kaart');
	expect(opened.session.participants).toEqual([]);
	expect(screen.getByText('Nog niemand heeft gekozen.')).toBeTruthy();
});

it('Collect: keeps a card that was typed halfway', async () => {
	const opened = await show();
	await press('Intypen');
	await press('Begin met typen');
	await screen.findByText(/^1 van/);
	await press('niveau 2');
	await press('Stop met deze kaart');
	expect(opened.session.participants).toHaveLength(1);
});

/** Adds someone who chose at the first statement. */
const withPerson = (session: Session, id: string, now: string): Session =>
	withChoice(
		withParticipant(session, participantFor(id, 'laptop', now), now),
		id,
		{ id: 'B1.1', version: 1 },
		1,
		{ kind: 'level', level: 2 },
		now,
	);

it('Collect: removes nobody whose choices were shown, but still someone who came late', async () => {
	const times = ['2026-11-24T19:00:00.000Z', '2026-11-24T19:01:00.000Z', '2026-11-24T19:02:00.000Z'] as const;
	const opened = await show((session) => {
		const shown = toStage(withPerson(session, 'first', times[0]), 'talk', times[1]);
		return toStage(withPerson(shown, 'late', times[2]), 'collect', times[2]);
	});
	await userEvent.click(screen.getByText('Wie is klaar? (2)'));
	await screen.findByText(/^Deze keuzes zijn al getoond\./);
	await press('Haal weg');
	expect(opened.session.participants.map(({ id }) => id)).toEqual(['first']);
	await press('Zet terug');
	expect(opened.session.participants.map(({ id }) => id)).toEqual(['first', 'late']);
});

async function chooseLevel(): Promise<void> {
	await userEvent.click(screen.getAllByRole('radio')[2] ?? document.body);
	await screen.findByRole('button', { name: 'Volgende' });
}

/** Lets someone choose at one statement on the laptop, and opens the page anew before this turn is over. */
async function cutOffTurn(): Promise<OpenSession> {
	const opened = await show();
	await press('Op deze laptop');
	await press('Begin met kiezen');
	await chooseLevel();
	await press('Volgende');
	cleanup();
	render(Collect, { opened });
	return opened;
}

const choicesIn = ({ session }: OpenSession): readonly number[] =>
	session.participants.map((one) => Object.values(one.alone).filter(isAnswered).length);

it('Collect: lets someone whose turn was cut off go on as the same person, and shows no earlier choice', async () => {
	const opened = await cutOffTurn();
	await screen.findByRole('heading', { name: 'Iemand was nog niet klaar' });
	await press('Ga verder met kiezen');
	await screen.findByText(/^2 van/);
	expect(screen.getByRole('button', { name: 'Vorige' })).toHaveProperty('disabled', true);
	expect(screen.queryByRole('radio', { checked: true })).toBeNull();
	expect(choicesIn(opened)).toEqual([1]);
	await press('Stop met kiezen');
	await press('Begin met kiezen');
	expect(choicesIn(opened)).toEqual([1, 0]);
});

it('Collect: begins a turn that was cut off anew in place of it, until that is undone', async () => {
	const opened = await cutOffTurn();
	await press('Begin opnieuw: haal weg wat er stond');
	await screen.findByText(/^1 van/);
	expect(choicesIn(opened)).toEqual([0]);
	await press('Zet terug');
	await screen.findByRole('heading', { name: 'Iemand was nog niet klaar' });
	expect(choicesIn(opened)).toEqual([1]);
});

it('Collect: leaves a turn that was cut off as it is, for the next person', async () => {
	const opened = await cutOffTurn();
	await press('Laat het staan: nu kiest iemand anders');
	await press('Begin met kiezen');
	await screen.findByText(/^1 van/);
	expect(choicesIn(opened)).toEqual([1, 0]);
});

it('Collect: asks nothing about a turn that was cut off before any choice, or whose choices were shown', async () => {
	const opened = await show();
	await press('Op deze laptop');
	await press('Begin met kiezen');
	cleanup();
	render(Collect, { opened });
	await press('Begin met kiezen');
	expect(choicesIn(opened)).toEqual([0]);
	await chooseLevel();
	cleanup();
	opened.change((session, now) => toStage(toStage(session, 'talk', now), 'collect', now));
	render(Collect, { opened });
	expect(screen.queryByRole('heading', { name: 'Iemand was nog niet klaar' })).toBeNull();
	await press('Begin met kiezen');
	expect(choicesIn(opened)).toEqual([1, 0]);
});

/** Types one key of a card without a code, and opens the page anew before the card is done. */
async function cutOffCard(): Promise<OpenSession> {
	const opened = await show();
	await press('Intypen');
	await press('Begin met typen');
	await screen.findByText(/^1 van/);
	await press('niveau 2');
	cleanup();
	render(Collect, { opened });
	await screen.findByRole('heading', { name: 'De laatste kaart was nog niet klaar' });
	return opened;
}

it('Collect: types the rest of a card without a code that was cut off for the same person', async () => {
	const opened = await cutOffCard();
	screen.getByText(/Er is bij 1 van de \d+ stellingen iets ingetypt\./);
	await press('Typ de rest van deze kaart');
	await screen.findByText(/^2 van/);
	await press('niveau 3');
	expect(choicesIn(opened)).toEqual([2]);
	await press('Stop met deze kaart');
	await press('Begin met typen');
	await screen.findByText(/^1 van/);
	expect(choicesIn(opened)).toEqual([2, 0]);
});

it('Collect: types a card without a code that was cut off anew in place of what stood', async () => {
	const opened = await cutOffCard();
	await press('Typ deze kaart opnieuw');
	await screen.findByText(/^1 van/);
	await press('niveau 4');
	expect(
		opened.session.participants.map(({ alone }) => Object.values(alone).map(({ answer }) => answer)),
	).toEqual([[{ kind: 'level', level: 4 }]]);
});

it('Collect: leaves a card without a code that was cut off as it is, for another card', async () => {
	const opened = await cutOffCard();
	await press('Laat het staan: ik neem een andere kaart');
	await press('Begin met typen');
	await screen.findByText(/^1 van/);
	expect(choicesIn(opened)).toEqual([1, 0]);
});

it('Collect: asks nothing about a card that was cut off before any key, and keeps no person for it', async () => {
	const opened = await show();
	await press('Intypen');
	await press('Begin met typen');
	await screen.findByText(/^1 van/);
	await press('Bestanden');
	await press('Intypen');
	await press('Begin met typen');
	await screen.findByText(/^1 van/);
	expect(choicesIn(opened)).toEqual([0]);
});

it('Collect: asks nothing about a card without a code that was typed to its end, and keeps its choices', async () => {
	const opened = await show();
	await press('Intypen');
	await press('Begin met typen');
	await screen.findByText(/^1 van/);
	screen.getByRole('group', { name: 'Intypen' }).focus();
	const { length } = stepsOf(opened.questionnaire, opened.session.length);
	await userEvent.keyboard('2'.repeat(length));
	await screen.findByText('Alles is ingetypt.');
	await press('Bestanden');
	await press('Intypen');
	expect(screen.queryByRole('heading', { name: 'De laatste kaart was nog niet klaar' })).toBeNull();
	await press('Begin met typen');
	await screen.findByText(/^1 van/);
	expect(choicesIn(opened)).toEqual([length, 0]);
});

it('Collect: keeps no person for a card that was cut off before any key, once a known card is typed on', async () => {
	const [code = ''] = cardCodes('Zomerdal', 1);
	const opened = await show((session) => withPerson(session, code, then));
	await press('Intypen');
	await press('Begin met typen');
	await screen.findByText(/^1 van/);
	await press('Bestanden');
	await press('Intypen');
	await userEvent.type(screen.getByRole('textbox', { name: /^Code op de papieren kaart/ }), code);
	await press('Begin met typen');
	await userEvent.click(await screen.findByRole('button', { name: 'Typ de rest van deze kaart' }));
	await screen.findByText(/^2 van/);
	expect(opened.session.participants.map(({ id }) => id)).toEqual([code]);
});
