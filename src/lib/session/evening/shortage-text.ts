import { partNames } from './part-names';
import type { OptionalPart } from './plan-steps';

/** Optional parts that are dropped, and those that are kept; each in the order in which a short evening drops them. */
export type Optional = { readonly dropped: readonly OptionalPart[]; readonly left: readonly OptionalPart[] };

/** Says what falls out, or what to leave out first if the time gets short. */
export function shortageText({ dropped, left }: Optional): string {
	if (dropped.length > 0) return `Zonder extra tijd valt dit weg: ${listed(dropped)}.`;
	const [first, ...others] = left;
	if (!first) return '';
	const leave =
		others.length > 0
			? `eerst ${listed([first])} weg, en daarna ${listed(others)}`
			: `${listed([first])} weg`;
	return `Komen jullie tijd tekort? Laat dan ${leave}.`;
}

/** "“A”, “B” en “C”". */
function listed(parts: readonly OptionalPart[]): string {
	const quoted = parts.map((part) => `“${partNames[part]}”`);
	return [quoted.slice(0, -1).join(', '), ...quoted.slice(-1)].filter((text) => text !== '').join(' en ');
}
