/** Smallest group that may be shown outside the room, in people. */
export const leastGroup = 5;

/** Smallest number of people with a level of whom anything may be shown in the room. */
export const leastShown = 3;
