import { earlierThan } from '$lib/report/compare/lines-in-time';
import type { Session } from '$lib/session/session';
import { readStock } from './stock';

/** Earlier sessions of the same region, current or frozen; none if the browser refuses. */
export async function sessionsBefore(session: Session): Promise<readonly Session[]> {
	try {
		const { milestones, sessions, sharedId } = await readStock();
		const regionId = sharedId(session.region);
		const here = sessions.filter(
			({ id, region, date }) => id !== session.id && date <= session.date && sharedId(region) === regionId,
		);
		const ids = new Set(sessions.map(({ id }) => id));
		const frozen = earlierThan({ kind: 'session', session }, milestones, sharedId).flatMap(({ subject }) =>
			subject.kind === 'session' && !ids.has(subject.session.id) ? [subject.session] : [],
		);
		return [...here, ...frozen];
	} catch {
		return [];
	}
}
