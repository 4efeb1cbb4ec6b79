import { damagedItems, rawRows, type DamagedItem } from './stores/damaged-items';
import { deviceDatabase } from './device-database';

/** What can't be read any more in this browser. */
export const damagedOnDevice = (): Promise<readonly DamagedItem[]> => damagedItems(deviceDatabase());

/** All of it as it is, as JSON. */
export const rawRowsOnDevice = (item: DamagedItem): Promise<string> => rawRows(deviceDatabase(), item);
