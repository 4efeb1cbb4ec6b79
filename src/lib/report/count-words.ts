/** "1.240". */
export const countText = (count: number): string => count.toLocaleString('nl-NL');

/** "1 zelfscan", "1.240 zelfscans". */
export const counted = (count: number, one: string, more: string): string =>
	`${countText(count)} ${count === 1 ? one : more}`;
