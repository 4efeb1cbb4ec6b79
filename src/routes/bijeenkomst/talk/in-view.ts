/** Code in one camera frame; `at` in milliseconds. */
export type CameraReading = { readonly text: string; readonly at: number };

/**
 * Milliseconds that a code must be gone before it counts as held up anew: hands shake, and not every frame is readable.
 */
const goneAfter = 1500;

/** True for the first frame of a code that is held up, false for the frames in which it stays there. */
export const isHeldUp = (before: CameraReading | null, now: CameraReading): boolean =>
	before === null || before.text !== now.text || now.at - before.at > goneAfter;
