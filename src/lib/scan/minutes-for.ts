/** How long it takes who reads each statement and doubts now and then: 24 statements in 10 minutes. */
export const minutesFor = (statements: number): number => Math.ceil(statements / 2.4);
