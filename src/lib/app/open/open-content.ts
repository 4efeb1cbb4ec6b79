import { refOf, type Content, type Item } from '$lib/session/files/content';
import { openScan, sourceOf } from './opened-scan';
import { openSession } from './opened-session';

/** Reads an item of this device with its questionnaire; undefined if the device cannot provide it. */
export async function openContent(kind: Item['kind'], id: string): Promise<Content | undefined> {
	if (kind === 'milestone') return openMilestone(id);
	if (kind === 'session') {
		const opened = await openSession(id);
		if (!opened.ok) return undefined;
		const { session, questionnaire } = opened.value;
		return { kind, session, questionnaire };
	}
	const opened = await openScan(id);
	if (!opened.ok) return undefined;
	return { kind, scan: opened.value.scan, questionnaire: await opened.value.source.whole() };
}

async function openMilestone(id: string): Promise<Content | undefined> {
	const [{ deviceMilestones }, { deviceScans }] = await Promise.all([
		import('$lib/storage/stores/milestone-store'),
		import('$lib/storage/stores/scan-store'),
	]);
	const milestone = await deviceMilestones().open(id);
	if (!milestone.ok) return undefined;
	const item = { kind: 'milestone', milestone: milestone.value } as const;
	const source = await sourceOf(deviceScans(), refOf(item));
	return source && { ...item, questionnaire: await source.whole() };
}
