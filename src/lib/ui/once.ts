/**
 * Wraps an event handler with asynchronous work, and ignores presses on the same control until that is done. The
 * control gets `aria-busy` and `aria-disabled` but keeps the focus, which a disabled one would lose. A form counts as
 * one control. The state is on the element, so that it survives a new handler.
 */
export const once =
	<Pressed extends Event>(work: (event: Pressed) => unknown) =>
	(event: Pressed): void => {
		const control = event.currentTarget;
		if (event.type === 'submit') event.preventDefault();
		if (control instanceof HTMLElement && control.getAttribute('aria-busy') !== 'true') {
			void whileBusy(control, () => work(event));
		}
	};

async function whileBusy(control: HTMLElement, work: () => unknown): Promise<void> {
	const button = control instanceof HTMLFormElement ? control.querySelector('[type=submit]') : control;
	control.setAttribute('aria-busy', 'true');
	button?.setAttribute('aria-disabled', 'true');
	try {
		await work();
	} finally {
		control.removeAttribute('aria-busy');
		button?.removeAttribute('aria-disabled');
	}
}
