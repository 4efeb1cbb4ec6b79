/** Plays a short tone, so that the user can look at the next phone instead of the screen. */
export function beep(context: AudioContext): void {
	const [tone, volume] = [context.createOscillator(), context.createGain()];
	const { currentTime } = context;
	tone.frequency.value = 880;
	// a tone that stops abruptly clicks
	volume.gain.setValueAtTime(0.2, currentTime);
	volume.gain.linearRampToValueAtTime(0, currentTime + 0.15);
	tone.connect(volume).connect(context.destination);
	tone.start();
	tone.stop(currentTime + 0.15);
}
