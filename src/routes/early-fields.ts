type Noted = { readonly old: HTMLInputElement; readonly value: string; readonly checked: boolean };

/** The fields of the page as it came from the host, in which someone may be typing before the page comes to life. */
let early: readonly Noted[] = [];
let focused: EventTarget | null = null;

const fields = (): readonly HTMLInputElement[] => Array.from(document.querySelectorAll('input'));

const noted = (old: HTMLInputElement): Noted => ({ old, value: old.value, checked: old.checked });

/** To be called before the page comes to life: then a field can be emptied, and loses the focus without a word. */
export function noteEarlyFields(): void {
	early = fields().map(noted);
	focused = document.activeElement;
	addEventListener('input', follow, true);
	addEventListener('focusin', follow);
}

function follow({ target }: Event): void {
	focused = target;
	early = early.map((each) => (each.old === target ? noted(each.old) : each));
}

/**
 * Gives back what was typed before the page came to life: where an extension added something to the page, Svelte draws it
 * anew, with fields as they were.
 */
export function putBackEarlyText(): void {
	removeEventListener('input', follow, true);
	removeEventListener('focusin', follow);
	const now = fields();
	for (const [index, { old, value, checked }] of early.entries()) {
		const field = now[index];
		if (old.isConnected || !field) continue;
		if (value !== old.defaultValue || checked !== old.defaultChecked) fill(field, value, checked);
		if (old === focused) field.focus();
	}
	early = [];
}

/** As by hand: what listens to the field hears of it. */
function fill(field: HTMLInputElement, value: string, checked: boolean): void {
	field.value = value;
	field.checked = checked;
	field.dispatchEvent(new Event('input', { bubbles: true }));
	field.dispatchEvent(new Event('change', { bubbles: true }));
}
