/*
 * Keeps text that the user types during hydration. Svelte sets each field to the value of its own state, which does not
 * know that text; if an extension changed the page, Svelte even draws it anew, with other fields. So the fields are
 * recorded before hydration and restored in the same task, which leaves no gap for a key press.
 */

type Noted = {
	readonly field: HTMLInputElement;
	/** Value in the HTML from the host. */
	readonly sent: string | boolean;
	/** Current value. */
	readonly typed: string | boolean;
};

/** Fields of the prerendered page. */
let early: readonly Noted[] = [];
let focused: EventTarget | null = null;

const fields = (): readonly HTMLInputElement[] =>
	Array.from(document.querySelectorAll('input:not([type=file])'));

const isChoice = ({ type }: HTMLInputElement): boolean => type === 'radio' || type === 'checkbox';

const contents = (field: HTMLInputElement): string | boolean =>
	isChoice(field) ? field.checked : field.value;

const noted = (field: HTMLInputElement): Noted => ({
	field,
	sent: isChoice(field) ? field.defaultChecked : field.defaultValue,
	typed: contents(field),
});

/** Records all fields; call it before hydration, which empties them without an event. */
export function noteEarlyFields(): void {
	early = fields().map(noted);
	focused = document.activeElement;
	addEventListener('input', follow, true);
	addEventListener('focusin', follow);
}

function follow({ target }: Event): void {
	focused = target;
	early = early.map((each) => (each.field === target ? noted(each.field) : each));
}

/** Restores the typed text, in the same field or in the one drawn in its place; no-op while there is no field. */
export function putBackEarlyText(): void {
	const drawn = fields();
	if (!drawn[0]) return;
	removeEventListener('input', follow, true);
	removeEventListener('focusin', follow);
	for (const [index, { field: old, sent, typed }] of early.entries()) {
		const field = old.isConnected ? old : drawn[index];
		if (!field) continue;
		if (typed !== sent && typed !== contents(field)) fill(field, typed);
		if (old === focused && field !== old) field.focus();
	}
	early = [];
}

/** Fills a field as a user would, with its events; in a group of radio buttons only the chosen one fires them. */
function fill(field: HTMLInputElement, typed: string | boolean): void {
	if (typeof typed === 'string') field.value = typed;
	else if (typed || field.type !== 'radio') field.checked = typed;
	else return;
	field.dispatchEvent(new Event('input', { bubbles: true }));
	field.dispatchEvent(new Event('change', { bubbles: true }));
}
