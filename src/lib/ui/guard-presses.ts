/*
 * Problem: the second click of a double click, the second tap of a double tap, and Enter held or pressed twice act on
 * whatever the first one brought under the pointer or into focus (the next statement, the next row, the opposite
 * button), or do the same work twice.
 * Idea: presses in quick succession at one place form a series.
 * Invariant: a later press of a series acts on the control that was pressed first only if that allows it
 * (`data-repeats`, as on the digits of a keypad), and on another control only while the first has not moved. A press
 * elsewhere, or any other key, starts a new series: two deliberate presses always count.
 * The browser counts mouse clicks (`detail`); taps and keys are counted here.
 */

/** Controls to press, as opposed to fields to type in. */
const controls = 'a[href], button, summary, label, [type=radio], [type=checkbox], [type=file]';
/** Controls that Enter and Space activate. */
const keyControls = 'a[href], button, summary';
const textFields = 'input:not([type=radio], [type=checkbox]), select, textarea';

/** Double-click time of Windows, the longest of all systems. */
const seriesMs = 500;
/** Maximum distance between two taps of one series. */
const fingerPx = 40;
/** A control that moved less counts as not moved. */
const shiftPx = 8;

type Series = {
	/** Time of its last press, in milliseconds. */
	readonly at: number;
	/** Position of its first press; null for a key. */
	readonly point: { readonly x: number; readonly y: number } | null;
	/** Control that was pressed first; null for the page itself. */
	readonly first: Element | null;
	readonly top: number;
};

const nothing: Series = { at: -seriesMs, point: null, first: null, top: 0 };
let series = nothing;
let isLater = false;
let byTouch = false;
let isSpaceSwallowed = false;

/** Whether the current event is a later press of a series that began on a control. */
export const isLaterPress = (): boolean => isLater && series.first !== null;

/** Starts watching all presses in this document; idempotent. */
export function guardPresses(): void {
	// adding the same listener again has no effect
	addEventListener('pointerdown', pointed, true);
	addEventListener('mousedown', clicking, true);
	addEventListener('click', clicked, true);
	addEventListener('keydown', keyed, true);
	addEventListener('keyup', released, true);
}

function pointed(event: PointerEvent): void {
	byTouch = event.pointerType !== 'mouse';
	if (!byTouch) return;
	const { at, point } = series;
	const isNear = point !== null && Math.hypot(event.clientX - point.x, event.clientY - point.y) < fingerPx;
	goOn(event, isNear && event.timeStamp - at < seriesMs);
}

/** Ignores the mouse events that the browser also fires after a touch. */
function clicking(event: MouseEvent): void {
	if (!byTouch) goOn(event, event.detail > 1);
}

function goOn({ target, timeStamp, clientX: x, clientY: y }: MouseEvent, later: boolean): void {
	isLater = later;
	begin(timeStamp, { x, y }, controlIn(target, controls));
}

function begin(at: number, point: Series['point'], first: Element | null): void {
	series = isLater ? { ...series, at } : { at, point, first, top: first?.getBoundingClientRect().top ?? 0 };
}

/** Blocks a repeated click. A click with `detail` 0 comes from a key or a screen reader. */
function clicked(event: MouseEvent): void {
	const control = controlIn(event.target, controls);
	if (control && isLater && event.detail > 0 && !mayAct(control)) swallow(event);
}

function keyed(event: KeyboardEvent): void {
	const { key, target, timeStamp } = event;
	const control = controlIn(target, keyControls);
	const field = control ?? controlIn(target, textFields);
	const isPress = key === 'Enter' ? field?.tagName !== 'TEXTAREA' : key === ' ' && field === control;
	if (!isPress) {
		if (!event.repeat) [series, isLater] = [nothing, false];
	} else if (event.repeat) {
		// a held key counts as one press
		if (key === 'Enter' && field) swallow(event);
	} else {
		// after a click, a key press on a control is deliberate: the user moved the focus there
		isLater = timeStamp - series.at < seriesMs && !(control && series.point);
		if (isLater && control && !mayAct(control)) {
			swallow(event);
			isSpaceSwallowed = key === ' ';
		}
		begin(timeStamp, null, field);
	}
}

/** Blocks the release of Space, which is when it activates a button. */
function released(event: KeyboardEvent): void {
	if (event.key !== ' ' || !isSpaceSwallowed) return;
	isSpaceSwallowed = false;
	swallow(event);
}

function mayAct(control: Element): boolean {
	const { first, point, top } = series;
	if (control === first) return control.hasAttribute('data-repeats');
	// in a series of keys the focus is on another control only because the first press changed the page
	if (!point || !first?.isConnected) return false;
	return Math.abs(first.getBoundingClientRect().top - top) < shiftPx;
}

function controlIn(target: EventTarget | null, selector: string): Element | null {
	return target instanceof Element ? target.closest(selector) : null;
}

function swallow(event: Event): void {
	event.preventDefault();
	event.stopImmediatePropagation();
}
