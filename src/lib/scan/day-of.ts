import { localDay } from './local-day';

/** The day of a moment as a moment again: noon in UTC, the same day on every clock from -11 to +11 hours. */
export const dayOf = (moment: string): string => `${localDay(moment)}T12:00:00.000Z`;
