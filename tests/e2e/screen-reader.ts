import type { CDPSession, Page } from '@playwright/test';

type Nodes = Awaited<ReturnType<typeof fullTree>>;
type Node = Nodes[number];

/** Live region of the page. */
type LivePart = { readonly id: number | undefined; readonly isUrgent: boolean; readonly text: string };

const states = ['focused', 'checked', 'expanded', 'disabled', 'selected', 'pressed'] as const;
/** Roles of boxes and pieces of text: they are in the name of their parent, or are read as text. */
const unspoken = new Set([
	'none',
	'generic',
	'paragraph',
	'StaticText',
	'InlineTextBox',
	'LabelText',
	'Legend',
	'MenuListPopup',
	'ListMarker',
]);

/** Accessibility tree as the browser gives it to a screen reader, in reading order. */
export class ScreenReader {
	readonly #cdp: CDPSession;

	private constructor(cdp: CDPSession) {
		this.#cdp = cdp;
	}

	static async of(page: Page): Promise<ScreenReader> {
		return new ScreenReader(await page.context().newCDPSession(page));
	}

	/** Lines for everything in one part of the page: role, name, place in its group, and state. */
	async reads(role: string, name: RegExp): Promise<readonly string[]> {
		const nodes = await fullTree(this.#cdp);
		const part = nodes.find((node) => roleOf(node) === role && name.test(textOf(node.name)));
		if (!part) throw new Error(`Nothing is read as ${role} ${name.source}`);
		return [part, ...below(part, nodes)]
			.filter((node) => !node.ignored && !unspoken.has(roleOf(node)))
			.map((node) => lineOf(node, nodes));
	}

	/** Lines announced during an action: changes in a live region that existed before, and alerts. */
	async hears(deed: () => Promise<void>): Promise<readonly string[]> {
		const before = await this.#liveParts();
		await deed();
		const after = await this.#liveParts();
		return after
			.filter(({ id, isUrgent, text }) => {
				const earlier = before.find((part) => part.id === id);
				return text !== '' && (earlier ? earlier.text !== text : isUrgent);
			})
			.map(({ isUrgent, text }) => `${isUrgent ? 'at once' : 'when idle'}: ${text}`);
	}

	async #liveParts(): Promise<readonly LivePart[]> {
		const nodes = await fullTree(this.#cdp);
		return nodes
			.filter((node) => !node.ignored && ['polite', 'assertive'].includes(property(node, 'live')))
			.map((node) => ({
				id: node.backendDOMNodeId,
				isUrgent: property(node, 'live') === 'assertive',
				text: spokenIn(node, nodes),
			}));
	}
}

async function fullTree(cdp: CDPSession) {
	return (await cdp.send('Accessibility.getFullAXTree')).nodes;
}

const textOf = (value: Node['name']): string => String(value?.value ?? '').trim();
const roleOf = (node: Node): string => textOf(node.role);
const property = (node: Node, name: string): string =>
	textOf(node.properties?.find((each) => each.name === name)?.value);

function below({ childIds = [] }: Node, nodes: Nodes): readonly Node[] {
	return childIds.flatMap((id) => {
		const child = nodes.find(({ nodeId }) => nodeId === id);
		return child ? [child, ...below(child, nodes)] : [];
	});
}

const spokenIn = (part: Node, nodes: Nodes): string =>
	below(part, nodes)
		.filter((node) => roleOf(node) === 'StaticText' && !node.ignored)
		.map(({ name }) => textOf(name))
		.join(' ');

function lineOf(node: Node, nodes: Nodes): string {
	const name = textOf(node.name);
	const level = roleOf(node) === 'heading' ? ` ${property(node, 'level')}` : '';
	const on = states.filter((state) => property(node, state) === 'true');
	const told = textOf(node.description);
	return [
		`${roleOf(node)}${level}${placeOf(node, nodes)}${name === '' ? '' : ` “${name}”`}`,
		...on,
		...(told === '' ? [] : [`(${told})`]),
	].join(', ');
}

/** Place of a radio in its group; the browser leaves the counting to the reader. */
function placeOf(node: Node, nodes: Nodes): string {
	if (roleOf(node) !== 'radio') return '';
	const group = groupAround(node, nodes);
	const radios = (group ? below(group, nodes) : nodes).filter((each) => roleOf(each) === 'radio');
	return ` ${String(radios.indexOf(node) + 1)} of ${String(radios.length)}`;
}

function groupAround(node: Node, nodes: Nodes): Node | undefined {
	const parent = nodes.find(({ nodeId }) => nodeId === node.parentId);
	if (!parent || ['group', 'radiogroup'].includes(roleOf(parent))) return parent;
	return groupAround(parent, nodes);
}
