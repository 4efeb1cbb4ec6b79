import { isPractice } from '$lib/session/practice/is-practice';
import type { Session, Stage } from '$lib/session/session';

type NamedStage = { readonly stage: Stage; readonly name: string };

const allStages: readonly NamedStage[] = [
	{ stage: 'prepare', name: 'Voorbereiden' },
	{ stage: 'collect', name: 'Alleen kiezen' },
	{ stage: 'talk', name: 'Praten en besluiten' },
	{ stage: 'ambitions', name: 'Ambitie' },
	{ stage: 'actions', name: 'Acties' },
	{ stage: 'report', name: 'Verslag' },
];

/** Steps of a bijeenkomst; nothing is to be prepared for invented people, and no invitation or paper leaves for them. */
export const stagesOf = (session: Pick<Session, 'id'>): readonly NamedStage[] =>
	isPractice(session) ? allStages.filter(({ stage }) => stage !== 'prepare') : allStages;
