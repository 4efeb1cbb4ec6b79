/** Local calendar day, yyyy-mm-dd, of a moment in ISO 8601; it can differ from the day in UTC. */
export function localDay(moment: string): string {
	const date = new Date(moment);
	const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
	return `${String(date.getFullYear()).padStart(4, '0')}-${month ?? ''}-${day ?? ''}`;
}
