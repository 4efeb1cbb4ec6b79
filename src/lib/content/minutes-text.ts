export const minutesText = (minutes: number): string =>
	minutes === 1 ? '1 minuut' : `${String(minutes)} minuten`;
