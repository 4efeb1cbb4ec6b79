import type { ShippedPart } from './shipped-part.ts';

const intro = `Bouwstenenscan: wat er in de app zit, en onder welke licentie

Deze lijst is bij het bouwen gemaakt uit de onderdelen die echt in de app zitten.
De teksten van de licenties staan eronder, zoals de makers ze schreven.`;

const line = '='.repeat(80);

/** The text file with every licence, in alphabetical order. */
export function licenceList(parts: readonly ShippedPart[]): string {
	const sorted = [...parts].sort((a, b) => a.name.localeCompare(b.name, 'nl'));
	const table = sorted.map((part) => `- ${headOf(part)}`).join('\n');
	const chapters = sorted.map((part) => [`${line}\n${headOf(part)}\n${line}`, ...part.texts].join('\n\n'));
	// byte order mark: some hosts send no charset, and then every © would show as two characters
	return `\uFEFF${[intro, table, ...chapters].join('\n\n')}\n`;
}

function headOf({ name, version, licence }: ShippedPart): string {
	return `${[name, version].filter((word) => word !== '').join(' ')}: ${licence}`;
}
