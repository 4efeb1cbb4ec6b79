import type { Report } from '../model/report-model';
import { leftOutWords } from '../model/room-agenda-words';
import { copy } from './copy';
import type { Node } from './document';

/** Statements and subjects that the group left for another time; empty without any. */
export function parkedPart({ parked }: Report): readonly Node[] {
	if (parked.length === 0) return [];
	const items = parked.map(({ text, statementId, leftOut }) => ({
		text,
		detail: [statementId ?? '', leftOut ? leftOutWords[leftOut] : ''].filter(Boolean).join(' · '),
	}));
	return [{ kind: 'lists', level: 2, lists: [{ title: copy.parked, items, none: '' }] }];
}
