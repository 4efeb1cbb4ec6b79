/** "09:05", local time. Formatted by hand: initializing Intl takes as long as the save itself. */
export const clockText = (at: Date): string =>
	[at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
