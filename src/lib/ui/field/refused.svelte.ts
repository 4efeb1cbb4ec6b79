import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { Refusal } from './text-refusal';

let fields = $state(0);

/** Whether a field on this page holds something that is not kept. */
export const isRefusing = (): boolean => fields > 0;

/** For a field with something in it that can't be kept: its form is not sent, and no line on the page says that all is kept. */
export const refused =
	(refusal: Refusal): Attachment<HTMLInputElement | HTMLTextAreaElement> =>
	(field) => {
		field.setCustomValidity(refusal);
		untrack(() => (fields += 1));
		return () => {
			field.setCustomValidity('');
			untrack(() => (fields -= 1));
		};
	};
