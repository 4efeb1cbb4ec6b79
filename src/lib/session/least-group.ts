/** Fewer people than this are never shown as a group outside the room. */
export const leastGroup = 5;
