import { dayNear } from '$lib/scan/calendar';
import { localDay } from '$lib/scan/local-day';
import { now } from './now';

/** Current day in the local calendar, yyyy-mm-dd. */
export const today = (): string => dayNear(localDay(now()));
