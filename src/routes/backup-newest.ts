import type { DeviceContent } from '$lib/session/device-content';

/** The last moment until `at` at which something was changed or thrown away; empty when there is none. */
export function newestChange({ scans, sessions, milestones }: DeviceContent, at: string): string {
	const moments = [
		...scans.flatMap(({ scan, deletedAt }) => [scan.changedAt, deletedAt ?? '']),
		...sessions.flatMap(({ session, deletedAt }) => [session.changedAt, deletedAt ?? '']),
		...milestones.flatMap(({ milestone, deletedAt }) => [milestone.frozenAt, deletedAt ?? '']),
	];
	// another device's clock may be ahead
	return moments.reduce((newest, moment) => (moment > newest && moment <= at ? moment : newest), '');
}
