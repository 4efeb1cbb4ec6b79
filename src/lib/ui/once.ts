/**
 * Handles a press with work that takes a while: a press on the same control does nothing until that work is done. The
 * control says so (`aria-busy`, `aria-disabled`) and keeps the focus, which a disabled one would lose. A form counts as
 * one control. The state is on the element, so that a handler made anew for it knows it too.
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
