import { ContentStore } from './stores/content-store';
import { deviceScans } from './device';
import { deviceDatabase } from './device-database';
import { deviceMilestones } from './device-milestones';
import { deviceSessions } from './device-sessions';

let store: ContentStore | undefined;

/** All scans, sessions, milestones and questionnaires of this browser. */
export function deviceContent(): ContentStore {
	const database = deviceDatabase();
	return (store ??= new ContentStore(database, {
		scans: deviceScans(),
		sessions: deviceSessions(),
		milestones: deviceMilestones(),
	}));
}
