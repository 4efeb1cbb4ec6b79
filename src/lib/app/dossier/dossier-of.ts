import type { Questionnaire } from '$lib/content/questionnaire';
import { makeDossier } from '$lib/report/dossier/make-dossier';
import type { Dossier } from '$lib/report/dossier/dossier';
import { refKey } from '$lib/scan/one-per-ref';
import { dossierMilestone, dossierSession, type DossierChoice } from '$lib/session/dossier/dossier-copy';
import type { RegionItems } from '$lib/session/dossier/region-items';
import type { Milestone } from '$lib/session/milestone';
import type { Session } from '$lib/session/session';
import type { KnownTexts } from './read-regions';

/** Copies that a dossier is made of, on screen, on paper and in its file. */
export type DossierCopies = {
	readonly sessions: readonly { readonly session: Session; readonly questionnaire: Questionnaire }[];
	readonly milestones: readonly Milestone[];
	/** Number of bijeenkomsten without their questionnaire on this device. */
	readonly leftOut: number;
};

export function copiesOf(
	{ region, sessions, frozen }: RegionItems,
	texts: KnownTexts,
	choice: DossierChoice,
): DossierCopies {
	const copied = sessions.flatMap((session) => {
		const questionnaire = texts.get(refKey(session.questionnaire));
		return questionnaire
			? [{ session: dossierSession(session, { ...choice, questionnaire, region }), questionnaire }]
			: [];
	});
	return {
		sessions: copied,
		milestones: frozen.flatMap(({ milestone, session }) => {
			const questionnaire = texts.get(refKey(session.questionnaire));
			return questionnaire
				? [dossierMilestone(milestone, session, { ...choice, questionnaire, region })]
				: [];
		}),
		leftOut: sessions.length - copied.length,
	};
}

/** `today` is a day, yyyy-mm-dd. */
export const dossierOf = (
	{ region, scans }: RegionItems,
	{ sessions, milestones }: DossierCopies,
	today: string,
): Dossier =>
	makeDossier({
		region: region.name || 'Mijn regio',
		sources: sessions,
		frozen: milestones.flatMap(({ name, subject }) =>
			subject.kind === 'session' ? [{ name, date: subject.session.date }] : [],
		),
		scans,
		today,
	});
