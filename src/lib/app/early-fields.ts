/*
 * Keeps what someone types while the page comes to life. Svelte gives each field the value of its own state, which knows
 * nothing yet of what was typed; where an extension added something to the page, Svelte even draws the page anew, with
 * other fields. So the fields are noted before that, and given back in the same task: no key falls in between.
 */

type Noted = {
	readonly field: HTMLInputElement;
	/** As the host sent it. */
	readonly sent: string | boolean;
	/** As it is now. */
	readonly typed: string | boolean;
};

/** The fields of the page as it came from the host. */
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

/** Notes all fields; to be called before the page comes to life, which empties them without an event. */
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

/** Gives back what was typed, to the same field or to the one drawn in its place; does nothing while there is no field. */
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

/** Fills a field as by hand, so that its listeners are told; of a group of radio buttons only the chosen one tells them. */
function fill(field: HTMLInputElement, typed: string | boolean): void {
	if (typeof typed === 'string') field.value = typed;
	else if (typed || field.type !== 'radio') field.checked = typed;
	else return;
	field.dispatchEvent(new Event('input', { bubbles: true }));
	field.dispatchEvent(new Event('change', { bubbles: true }));
}
