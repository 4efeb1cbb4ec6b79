/** Minutes for reading and answering each statement, with some hesitation: 10 minutes for 24 statements. */
export const minutesFor = (statements: number): number => Math.ceil(statements / 2.4);
