import type { Voorbeelden } from '$lib/content/voorbeelden/voorbeelden';
import type { Report } from '../model/report-model';
import { placeText, voorbeeldOrigin, voorbeeldWords } from '../voorbeeld-words';
import { listed } from '../words';
import { copy } from './copy';
import { part, type Node } from './document';

/** Stories of other regions, in the order of the statements; empty without any. */
export function voorbeeldenPart({ dimensions }: Report, all?: Voorbeelden): readonly Node[] {
	const ids = dimensions.flatMap(({ statements }) => statements.map(({ id }) => id));
	const tips = (all?.voorbeelden ?? [])
		.map((voorbeeld) => ({ voorbeeld, at: ids.filter((id) => voorbeeld.statements.includes(id)) }))
		.filter(({ at }) => at.length > 0)
		.sort((one, other) => ids.indexOf(one.at[0] ?? '') - ids.indexOf(other.at[0] ?? ''))
		.map(({ voorbeeld, at: [code = '', ...others] }) => ({
			code,
			text: `${placeText(voorbeeld)}: ${voorbeeld.text}`,
			detail: [
				...(others.length > 0 ? [`${copy.alsoAt}${listed(others)}.`] : []),
				voorbeeldOrigin(voorbeeld),
			].join(' '),
		}));
	if (all === undefined || tips.length === 0) return [];
	return [
		part(voorbeeldWords.title, { newPage: true }),
		{ kind: 'tips', title: copy.voorbeelden, note: voorbeeldWords.readIn(all.readIn), tips },
	];
}
