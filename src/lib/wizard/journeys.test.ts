import { describe, expect, it } from 'vitest';
import { Journey } from '../../../tests/journey';
import { entryOf } from '../../../tests/notation';
import { smallScan } from '../../../tests/small-questionnaire';
import type { Answer, Scan } from '$lib/scan/scan';
import type { WizardEvent, WizardInput } from './wizard-machine';

const region = { id: '7c9e6679-7425-40de-944b-e07fc1f90ae7', name: 'Waterland' };
const two: Answer = { kind: 'level', level: 2 };

const answer = (given: Answer | null = two): WizardEvent => ({ type: 'answer', answer: given });
const start = (length: 'short' | 'full'): WizardEvent => ({
	type: 'start',
	region,
	role: 'huisarts',
	length,
});
const goTo = (statementId: string): WizardEvent => ({ type: 'goTo', statementId });
const setLength = (length: 'short' | 'full'): WizardEvent => ({ type: 'setLength', length });

const begin: WizardEvent = { type: 'begin' };
const next: WizardEvent = { type: 'next' };
const back: WizardEvent = { type: 'back' };
const review: WizardEvent = { type: 'review' };
const finish: WizardEvent = { type: 'finish' };
const retry: WizardEvent = { type: 'retry' };

type Move = readonly [event: WizardEvent | 'saved' | 'refused', where: string];

describe.each<
	readonly [name: string, from: WizardInput['from'], scan: Partial<Scan>, moves: readonly Move[]]
>([
	[
		'a new scan, from the overview to the end',
		'new',
		{},
		[
			[begin, 'details B1.1 saved'],
			[back, 'overview B1.1 saved'],
			[begin, 'details B1.1 saved'],
			[start('full'), 'answering B1.1 saving'],
			['saved', 'answering B1.1 saved'],
			[answer(), 'answering B1.1 saving'],
			['saved', 'answering B1.1 saved'],
			[next, 'answering B1.2 saving'],
			[next, 'answering G.1 saving'],
			[next, 'answering G.2 saving'],
			['saved', 'answering G.2 saved'],
			[next, 'reviewing G.2 saved'],
			[finish, 'finished G.2 saving'],
			['saved', 'finished G.2 saved'],
		],
	],
	[
		'a short scan, passing over statements outside the core',
		'new',
		{},
		[
			[begin, 'details B1.1 saved'],
			[start('short'), 'answering B1.1 saving'],
			[next, 'answering G.1 saving'],
			[next, 'reviewing G.1 saving'],
			[back, 'answering G.1 saving'],
			[back, 'answering B1.1 saving'],
			[back, 'answering B1.1 saving'],
		],
	],
	[
		'a reopened scan, continuing where it was',
		'device',
		{ at: 'G.1' },
		[
			[back, 'answering B1.2 saving'],
			['saved', 'answering B1.2 saved'],
			[goTo('G.2'), 'answering G.2 saving'],
			['saved', 'answering G.2 saved'],
			[goTo('Z.1'), 'answering G.2 saved'],
		],
	],
	[
		'back from the first statement, staying there',
		'device',
		{},
		[
			[back, 'answering B1.1 saved'],
			[next, 'answering B1.2 saving'],
			[back, 'answering B1.1 saving'],
			[back, 'answering B1.1 saving'],
		],
	],
	[
		'reviewing the answers, and opening one',
		'device',
		{ at: 'G.1' },
		[
			[review, 'reviewing G.1 saved'],
			[back, 'answering G.1 saved'],
			[review, 'reviewing G.1 saved'],
			[goTo('B1.2'), 'answering B1.2 saving'],
			['saved', 'answering B1.2 saved'],
			[review, 'reviewing B1.2 saved'],
			[goTo('Z.1'), 'reviewing B1.2 saved'],
		],
	],
	[
		'a short scan, refusing statements outside it',
		'device',
		{ length: 'short', at: 'G.1' },
		[
			[goTo('G.2'), 'answering G.1 saved'],
			[goTo('B1.1'), 'answering B1.1 saving'],
		],
	],
	[
		'switching length, keeping the statement or going to the first unanswered',
		'device',
		{ at: 'G.2', entries: { 'B1.1': entryOf('B1.1', two) } },
		[
			[setLength('short'), 'answering G.1 saving'],
			[setLength('full'), 'answering G.1 saving'],
			[review, 'reviewing G.1 saving'],
			[setLength('short'), 'reviewing G.1 saving'],
			[back, 'answering G.1 saving'],
		],
	],
	[
		'a device that refuses, and accepts later',
		'device',
		{},
		[
			[answer(), 'answering B1.1 saving'],
			['refused', 'answering B1.1 failed'],
			[next, 'answering B1.2 saving'],
			['refused', 'answering B1.2 failed'],
			[retry, 'answering B1.2 saving'],
			['refused', 'answering B1.2 failed'],
			[answer(), 'answering B1.2 saving'],
			['refused', 'answering B1.2 failed'],
			[{ type: 'add', change: { remark: 'Ja.' } }, 'answering B1.2 saving'],
			['refused', 'answering B1.2 failed'],
			[review, 'reviewing B1.2 failed'],
			[finish, 'finished B1.2 saving'],
			['refused', 'finished B1.2 failed'],
			[retry, 'finished B1.2 saving'],
			['saved', 'finished B1.2 saved'],
		],
	],
	[
		'events that do not fit the state, ignored',
		'new',
		{},
		[
			[next, 'overview B1.1 saved'],
			[answer(), 'overview B1.1 saved'],
			[start('full'), 'overview B1.1 saved'],
			[begin, 'details B1.1 saved'],
			[answer(), 'details B1.1 saved'],
			[finish, 'details B1.1 saved'],
			[retry, 'details B1.1 saved'],
		],
	],
])('wizardMachine, on %s', (_name, from, scan, moves) => {
	it('follows the drawn moves', async () => {
		const journey = new Journey(smallScan(scan), from);
		const walked: string[] = [];
		for (const [event] of moves) {
			if (event === 'saved') await journey.saved();
			else if (event === 'refused') await journey.refused();
			else journey.send(event);
			walked.push(journey.where);
		}
		expect(walked).toEqual(moves.map(([, where]) => where));
	});
});
