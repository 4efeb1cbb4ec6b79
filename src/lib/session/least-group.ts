/** Smallest group that may be shown outside the room, in people. */
export const leastGroup = 5;
