import { page } from '$app/state';
import { mount, unmount } from 'svelte';
import ErrorNotice from './ErrorNotice.svelte';

let isShown = false;

/** Above the page that went on; the first error tells the most. A room that looks at the beamer can do nothing with it. */
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
