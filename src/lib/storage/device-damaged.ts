import { damagedItems, rawRows, type DamagedItem } from './stores/damaged-items';
import { deviceDatabase } from './device-database';

/** Scans, sessions and milestones of this browser that fail validation. */
export const damagedOnDevice = (): Promise<readonly DamagedItem[]> => damagedItems(deviceDatabase());

/** All rows of a damaged item, unvalidated, as JSON. */
export const rawRowsOnDevice = (item: DamagedItem): Promise<string> => rawRows(deviceDatabase(), item);
