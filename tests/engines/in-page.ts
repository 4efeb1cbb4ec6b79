/** What a visitor looks for: a role with its name, as a screen reader says them, or a part of the page by its selector. */
export type Target = { readonly role: string; readonly name: string | RegExp } | { readonly css: string };

/** A target as it travels to the page: a name is the source of an expression. */
type Sought = { readonly role: string; readonly name: string } | { readonly css: string };

// Each function below goes to the page as text, and stands alone but for these two, which are there already.
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

/** What a target says, or null while it is not there; a field says what is in it. */
function read(sought: Sought): { text: string; isChecked: boolean } | null {
	const found = findOnPage(sought);
	if (found === null) return null;
	if (found instanceof HTMLInputElement) return { text: found.value, isChecked: found.checked };
	return { text: found.innerText, isChecked: false };
}

/** Where to press a target; null while it is not there, or lies under something else. */
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

/** The labels of everything with a role. */
function labels(role: string): string[] {
	return TestingLibraryDom.queryAllByRole(document.body, role).map(
		(found) => found.getAttribute('aria-label') ?? '',
	);
}

/** True once the scripts of the page have come and run: kit's announcer is the last thing that they put there. */
function isAlive(): boolean {
	return document.querySelector('#svelte-announcer') !== null;
}

/** Waits until all that works without a host is on the device, and this window gets it from there. */
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

/** What the functions above need on the page, given the text of Testing Library: an expression. */
export const preparation = (library: string): string =>
	`(() => { (function () { ${library} }).call(window); window.findOnPage = ${String(find)}; return ''; })()`;

/** A function with what it is given, as an expression that gives JSON; '' on a page that is not prepared. */
export function expressionOf(work: (...given: never[]) => unknown, given: readonly unknown[]): string {
	const call = `(async () => JSON.stringify(await (${String(work)})(...${JSON.stringify(given)})))()`;
	return `(typeof findOnPage === 'undefined' ? '' : ${call})`;
}

export function soughtOf(target: Target): Sought {
	if ('css' in target) return target;
	const { role, name } = target;
	return { role, name: typeof name === 'string' ? `^${loosely(name)}$` : name.source };
}

/** A word that can be explained is a button; some engines put a space between a button and the comma after it. */
const loosely = (text: string): string => escaped(text).replace(/\\?[.,:;?!]/g, '\\s*$&');

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export const nameOf = (target: Target): string =>
	'css' in target ? target.css : `${target.role} "${String(target.name)}"`;
