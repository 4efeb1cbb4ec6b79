/** A code in one frame of the camera; `at` in milliseconds. */
export type Seen = { readonly text: string; readonly at: number };

/** So long a code must be gone before it counts as held up anew: a hand shakes, and not every frame can be read. */
const goneAfter = 1500;

/** True for the first frame of a code that is held up, and not for the frames in which it stays there. */
export const isHeldUp = (before: Seen | null, now: Seen): boolean =>
	before === null || before.text !== now.text || now.at - before.at > goneAfter;
