import { bundledQuestionnaire } from '$lib/content/bundled';
import { practiceId } from '$lib/session/practice/is-practice';
import { hasDatabase } from '$lib/storage/database-name';
import { pageLink } from '../address';
import { now } from '../now';

/** Link to the practice evening of this device. */
export const practiceLink = (): string => pageLink('/bijeenkomst/', { session: practiceId });

/** True while a practice evening can be resumed. */
export async function hasPractice(): Promise<boolean> {
	// reading must not create a database
	if (!(await hasDatabase())) return false;
	const { devicePractice } = await import('$lib/storage/stores/practice-store');
	return devicePractice()
		.open()
		.then(({ ok }) => ok)
		.catch(() => false);
}

/** Makes a new practice evening, in place of an earlier one; rejects only if the app is not complete here. */
export async function beginPractice(): Promise<void> {
	const [{ default: practice }, { practiceSession }, { devicePractice }, { takeFromWindows }] =
		await Promise.all([
			import('virtual:questionnaire/practice'),
			import('$lib/session/practice/practice-session'),
			import('$lib/storage/stores/practice-store'),
			import('$lib/storage/hold'),
		]);
	const { outline, ref } = bundledQuestionnaire;
	await takeFromWindows([practiceId]);
	// if the device refuses, this window keeps it, and the next page says so
	await devicePractice()
		.save(practiceSession(practice, outline, ref, now()))
		.catch(() => undefined);
}

/** Deletes the practice evening; the returned function restores it. */
export async function removePractice(): Promise<() => Promise<void>> {
	const { devicePractice } = await import('$lib/storage/stores/practice-store');
	const before = await devicePractice().open();
	await devicePractice().remove();
	return async () => {
		if (before.ok) await devicePractice().save(before.value);
	};
}
