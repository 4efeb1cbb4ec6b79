/*
 * Problem: the second click of a double click, the second tap of a double tap, and Enter held or pressed twice act on
 * whatever the first one put under the finger or into the focus (the next statement, the next row, the opposite button),
 * or do the same work twice.
 * Idea: presses that follow each other at one place are one series, and what was there is noted when the series begins.
 * Invariant: a later press of a series acts only on another control that was there, at its place, with the same meaning;
 * and on the same one only where that is meant for it (`data-repeats`, as the digits of a keypad). A press elsewhere, or
 * any other key, begins anew: two deliberate presses always count.
 * The browser counts the clicks of a mouse (`detail`); taps and keys are counted here.
 */

/** What one presses; what one types in is not among them. */
const controls =
	'a[href], button, summary, label, select, input:is([type=radio], [type=checkbox], [type=file])';
/** What Enter and Space press. */
const keyControls = 'a[href], button, summary';
const textFields = 'textarea, input:not([type=radio], [type=checkbox], [type=file])';

/** The double-click time of Windows, the longest of the systems. */
const seriesMs = 500;
/** How far apart two taps of one finger are at most. */
const fingerPx = 40;
/** A control that moved less is still at its place. */
const shiftPx = 8;

type Control = { readonly meaning: string; readonly left: number; readonly top: number };
type Point = { readonly x: number; readonly y: number };
type Series = {
	/** When its last press was. */
	readonly at: number;
	readonly point: Point | null;
	readonly first: Element | null;
	readonly there: ReadonlyMap<Element, Control>;
};

const nothing: Series = { at: -Infinity, point: null, first: null, there: new Map() };
let series = nothing;
let isLater = false;
let byTouch = false;
let isSpaceSwallowed = false;

/** True while what is handled is a later press of a series that began on something else than the page itself. */
export const isLaterPress = (): boolean => isLater && series.first !== null;

/** Watches all presses of this document until the returned function is called. */
export function guardPresses(): () => void {
	const listeners = new AbortController();
	const options = { capture: true, signal: listeners.signal };
	addEventListener('pointerdown', pointed, options);
	addEventListener('mousedown', clicking, options);
	addEventListener('click', clicked, options);
	addEventListener('keydown', keyed, options);
	addEventListener('keyup', released, options);
	return () => {
		listeners.abort();
	};
}

function pointed(event: PointerEvent): void {
	byTouch = event.pointerType !== 'mouse';
	if (!byTouch) return;
	const { point } = series;
	const isNear = point !== null && Math.hypot(event.clientX - point.x, event.clientY - point.y) < fingerPx;
	goOn(event, isNear && event.timeStamp - series.at < seriesMs);
}

/** After a touch the browser sends the events of a mouse too. */
function clicking(event: MouseEvent): void {
	if (!byTouch) goOn(event, event.detail > 1);
}

function goOn(event: MouseEvent, later: boolean): void {
	isLater = later;
	series = later ? { ...series, at: event.timeStamp } : seriesAt(event);
}

function seriesAt({ target, timeStamp, clientX: x, clientY: y }: MouseEvent): Series {
	const there = new Map<Element, Control>();
	for (const control of document.querySelectorAll(controls)) {
		const { left, right, top, bottom } = control.getBoundingClientRect();
		const isNear = x > left - fingerPx && x < right + fingerPx && y > top - fingerPx && y < bottom + fingerPx;
		if (isNear) there.set(control, { meaning: meaningOf(control), left, top });
	}
	return { at: timeStamp, point: { x, y }, first: controlIn(target, controls), there };
}

/** A click without a count comes from a key or a screen reader. */
function clicked(event: MouseEvent): void {
	const control = controlIn(event.target, controls);
	if (control && isLater && event.detail > 0 && !mayAct(control)) swallow(event);
}

function keyed(event: KeyboardEvent): void {
	const { key, target, timeStamp: at } = event;
	const control = controlIn(target, keyControls);
	const isTyped = !control && controlIn(target, textFields) !== null;
	const isPress = key === 'Enter' ? !isIn(target, 'textarea') : key === ' ' && !isTyped;
	if (!isPress) {
		if (!event.repeat) [series, isLater] = [nothing, false];
	} else if (event.repeat) {
		// a key that is held is pressed once
		if (key === 'Enter' && (control || isTyped)) swallow(event);
	} else {
		// a button that is pressed by key after something was clicked, was gone to
		isLater = at - series.at < seriesMs && !(control && series.point);
		if (isLater && control && !mayAct(control)) {
			swallow(event);
			isSpaceSwallowed = key === ' ';
		}
		series = isLater ? { ...series, at } : seriesOf(control ?? controlIn(target, textFields), at);
	}
}

/** A button takes Space when it is released. */
function released(event: KeyboardEvent): void {
	if (event.key !== ' ' || !isSpaceSwallowed) return;
	isSpaceSwallowed = false;
	swallow(event);
}

function seriesOf(control: Element | null, at: number): Series {
	if (!control) return { ...nothing, at };
	const { left, top } = control.getBoundingClientRect();
	return {
		at,
		point: null,
		first: control,
		there: new Map([[control, { meaning: meaningOf(control), left, top }]]),
	};
}

function mayAct(control: Element): boolean {
	const before = series.there.get(control);
	if (before?.meaning !== meaningOf(control)) return false;
	if (control === series.first) return control.hasAttribute('data-repeats');
	const { left, top } = control.getBoundingClientRect();
	return Math.hypot(left - before.left, top - before.top) < shiftPx;
}

/** What it says, and what it is at that moment. */
function meaningOf(control: Element): string {
	const field = control instanceof HTMLLabelElement ? control.control : control;
	const isChecked = field instanceof HTMLInputElement && field.checked;
	const states = ['aria-label', 'aria-expanded', 'aria-pressed', 'href'].map((name) =>
		control.getAttribute(name),
	);
	return [control.textContent, isChecked, control.closest('details')?.open, ...states].join('|');
}

function controlIn(target: EventTarget | null, selector: string): Element | null {
	return target instanceof Element ? target.closest(selector) : null;
}

const isIn = (target: EventTarget | null, selector: string): boolean => controlIn(target, selector) !== null;

function swallow(event: Event): void {
	event.preventDefault();
	event.stopImmediatePropagation();
}
