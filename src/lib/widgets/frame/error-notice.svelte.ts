import { page } from '$app/state';
import { mount, unmount } from 'svelte';
import ErrorNotice from './ErrorNotice.svelte';

let isShown = false;

/**
 * Shows a notice above the page, which goes on; the first error tells the most. Not on the beamer, where nobody can act
 * on it.
 */
export function showErrorNotice(error: Error): void {
	const route = page.route.id;
	if (isShown || route === '/beamer') return;
	isShown = true;
	const main = document.querySelector('main');
	const notice = mount(ErrorNotice, {
		target: main?.parentElement ?? document.body,
		...(main && { anchor: main }),
		props: { error, route, onclose },
	});

	function onclose(): void {
		isShown = false;
		void unmount(notice);
	}
}
