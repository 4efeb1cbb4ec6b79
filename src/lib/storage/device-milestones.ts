import { deviceDatabase } from './device-database';
import { MilestoneStore } from './stores/milestone-store';

let store: MilestoneStore | undefined;

/** The milestones (peilmomenten) of this browser. */
export function deviceMilestones(): MilestoneStore {
	const database = deviceDatabase();
	return (store ??= new MilestoneStore(database));
}
