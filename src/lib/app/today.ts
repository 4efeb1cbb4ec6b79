import { dayNear } from '$lib/scan/calendar';
import { localDay } from '$lib/scan/local-day';
import { now } from './now';

/** The day on the user's own calendar, yyyy-mm-dd. */
export const today = (): string => dayNear(localDay(now()));
