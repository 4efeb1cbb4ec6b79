/** Target of a visitor: a role with its name, as a screen reader says them, or a part of the page by its selector. */
export type Target = { readonly role: string; readonly name: string | RegExp } | { readonly css: string };

/** Target in the form that is sent to the page: a name is the source of an expression. */
type Sought = { readonly role: string; readonly name: string } | { readonly css: string };

// Each function below is sent to the page as text, and may use only these two names, which are already there.
declare const TestingLibraryDom: typeof import('@testing-library/dom');
declare const findOnPage: typeof find;

function find(sought: Sought): HTMLElement | null {
	const { body } = document;
	const found =
		'css' in sought
			? body.querySelector(sought.css)
			: TestingLibraryDom.queryAllByRole(body, sought.role, { name: new RegExp(sought.name) })[0];
	return found instanceof HTMLElement ? found : null;
}

/** Text of a target, or null while it is absent; of a field, its value. */
function read(sought: Sought): { text: string; isChecked: boolean } | null {
	const found = findOnPage(sought);
	if (found === null) return null;
	if (found instanceof HTMLInputElement) return { text: found.value, isChecked: found.checked };
	return { text: found.innerText, isChecked: false };
}

/** Point at which to press a target; null while it is absent or covered. */
function place(sought: Sought): { x: number; y: number } | null {
	const found = findOnPage(sought);
	if (found === null) return null;
	found.scrollIntoView({ block: 'center', behavior: 'instant' });
	const { left, top, width, height } = found.getBoundingClientRect();
	const [x, y] = [Math.round(left + width / 2), Math.round(top + height / 2)];
	const onTop = document.elementFromPoint(x, y);
	const labels = found instanceof HTMLInputElement ? [...(found.labels ?? [])] : [];
	return [found, ...labels].some((one) => one.contains(onTop)) ? { x, y } : null;
}

/** Labels of everything with a role. */
function labels(role: string): string[] {
	return TestingLibraryDom.queryAllByRole(document.body, role).map(
		(found) => found.getAttribute('aria-label') ?? '',
	);
}

/** True once the scripts of the page have run: SvelteKit's announcer is the last element that they add. */
function isAlive(): boolean {
	return document.querySelector('#svelte-announcer') !== null;
}

/** Waits until the whole offline copy is on the device, and this window is served from it. */
async function isCached(): Promise<boolean> {
	const worker = navigator.serviceWorker;
	await worker.ready;
	while (!worker.controller)
		await new Promise((resolve) => {
			worker.addEventListener('controllerchange', resolve, { once: true });
		});
	return true;
}

export const inPage = { read, place, labels, isAlive, isCached };

/** Expression that prepares a page for the functions above, given the source of Testing Library. */
export const preparation = (library: string): string =>
	`(() => { (function () { ${library} }).call(window); window.findOnPage = ${String(find)}; return ''; })()`;

/** Expression that calls a function with its arguments and gives JSON; '' on a page that is not prepared. */
export function expressionOf(work: (...given: never[]) => unknown, given: readonly unknown[]): string {
	const call = `(async () => JSON.stringify(await (${String(work)})(...${JSON.stringify(given)})))()`;
	return `(typeof findOnPage === 'undefined' ? '' : ${call})`;
}

export function soughtOf(target: Target): Sought {
	if ('css' in target) return target;
	const { role, name } = target;
	return { role, name: typeof name === 'string' ? `^${loosely(name)}$` : name.source };
}

/** Allows a space more or less at words: explained words are buttons, and engines differ in the space beside a button. */
const loosely = (text: string): string =>
	escaped(text)
		.replace(/\\?[.,:;?!]/g, '\\s*$&')
		.replaceAll(' ', '\\s*');

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export const nameOf = (target: Target): string =>
	'css' in target ? target.css : `${target.role} "${String(target.name)}"`;
