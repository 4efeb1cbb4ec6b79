import { localDay } from './local-day';

/** Reduces a moment to its local day: noon UTC on that day, the same day in all time zones from -11 to +11 hours. */
export const dayOf = (moment: string): string => `${localDay(moment)}T12:00:00.000Z`;
