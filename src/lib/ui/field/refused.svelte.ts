import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { Refusal } from './text-refusal';

let fields = $state(0);

/** Whether any field on this page has an invalid value, which is not saved. */
export const isRefusing = (): boolean => fields > 0;

/** Marks a field as invalid: blocks its form, and keeps the page from claiming that everything is saved. */
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
