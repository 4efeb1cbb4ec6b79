import type { Report } from '../model/report-model';
import { copy } from './copy';
import type { Node } from './document';

/** Statements and subjects that the group left for another time; empty without any. */
export function parkedPart({ parked }: Report): readonly Node[] {
	if (parked.length === 0) return [];
	const items = parked.map(({ text, statementId }) => ({ text, detail: statementId ?? '' }));
	return [{ kind: 'lists', level: 2, lists: [{ title: copy.parked, items, none: '' }] }];
}
