import type { Earlier } from '$lib/report/model/earlier';
import { earlierThan, withFollowed } from '$lib/report/compare/lines-in-time';
import type { Subject } from '$lib/session/milestone';
import { readStock, withQuestionnaire } from './stock';

/**
 * Milestones that a report on this subject can look back on, and the bijeenkomst that it follows; newest first, none if
 * the browser refuses.
 */
export async function earlierChoices(subject: Subject): Promise<readonly Earlier[]> {
	try {
		const { milestones, sessions, sharedId } = await readStock();
		const moments = withFollowed(subject, milestones, sessions);
		const known = await Promise.all(
			earlierThan(subject, moments, sharedId).map(async (milestone) => {
				const found = await withQuestionnaire(milestone);
				return found ? [{ milestone, outline: found.questionnaire, current: sessions }] : [];
			}),
		);
		return known.flat();
	} catch {
		return [];
	}
}
