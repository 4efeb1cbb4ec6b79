/*
 * Problem: the second click of a double click, the second tap of a double tap, and Enter held or pressed twice act on
 * whatever the first one put under the finger or into the focus (the next statement, the next row, the opposite button),
 * or do the same work twice.
 * Idea: presses that follow each other at one place are one series.
 * Invariant: a later press of a series acts on the control that was pressed first only where that is meant for it
 * (`data-repeats`, as the digits of a keypad), and on another one only while the first still is where it was. A press
 * elsewhere, or any other key, begins anew: two deliberate presses always count.
 * The browser counts the clicks of a mouse (`detail`); taps and keys are counted here.
 */

/** What one presses; what one types in is not among them. */
const controls = 'a[href], button, summary, label, [type=radio], [type=checkbox], [type=file]';
/** What Enter and Space press. */
const keyControls = 'a[href], button, summary';
const textFields = 'input:not([type=radio], [type=checkbox]), select, textarea';

/** The double-click time of Windows, the longest of the systems. */
const seriesMs = 500;
/** How far apart two taps of one finger are at most. */
const fingerPx = 40;
/** A control that moved less is still at its place. */
const shiftPx = 8;

type Series = {
	/** When its last press was. */
	readonly at: number;
	/** Where it was; null for a key. */
	readonly point: { readonly x: number; readonly y: number } | null;
	/** What was pressed first. */
	readonly first: Element | null;
	readonly top: number;
};

const nothing: Series = { at: -seriesMs, point: null, first: null, top: 0 };
let series = nothing;
let isLater = false;
let byTouch = false;
let isSpaceSwallowed = false;

/** True while what is handled is a later press of a series that began on something else than the page itself. */
export const isLaterPress = (): boolean => isLater && series.first !== null;

/** Watches all presses of this document from now on. */
export function guardPresses(): void {
	// to add the same listener again changes nothing
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

/** After a touch the browser sends the events of a mouse too. */
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

/** A click without a count comes from a key or a screen reader. */
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
		// a key that is held is pressed once
		if (key === 'Enter' && field) swallow(event);
	} else {
		// a button that is pressed by key after something was clicked, was gone to
		isLater = timeStamp - series.at < seriesMs && !(control && series.point);
		if (isLater && control && !mayAct(control)) {
			swallow(event);
			isSpaceSwallowed = key === ' ';
		}
		begin(timeStamp, null, field);
	}
}

/** A button takes Space when it is released. */
function released(event: KeyboardEvent): void {
	if (event.key !== ' ' || !isSpaceSwallowed) return;
	isSpaceSwallowed = false;
	swallow(event);
}

function mayAct(control: Element): boolean {
	const { first, point, top } = series;
	if (control === first) return control.hasAttribute('data-repeats');
	// the focus goes to another control by itself only when something changed
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
