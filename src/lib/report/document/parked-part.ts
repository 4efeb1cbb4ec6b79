import { capitalised } from '$lib/content/capitalised';
import type { Report } from '../model/report-model';
import { leftOutWords } from '../model/room-agenda-words';
import { copy } from './copy';
import type { ListItem, Node, TitledList } from './document';

type ParkedReport = Report['parked'][number];

/** Subjects that the group left for another time, and statements that the room did not choose; empty without any. */
export function parkedPart({ parked }: Report): readonly Node[] {
	const isByRoom = ({ leftOut }: ParkedReport): boolean => leftOut === 'room';
	const lists: readonly TitledList[] = [
		{ title: copy.parked, items: parked.filter((each) => !isByRoom(each)).map(parkedItem), none: '' },
		{ title: capitalised(leftOutWords.room), items: parked.filter(isByRoom).map(notChosenItem), none: '' },
	].filter(({ items }) => items.length > 0);
	return lists.length === 0 ? [] : [{ kind: 'lists', level: 2, lists }];
}

const parkedItem = ({ text, statementId, leftOut }: ParkedReport): ListItem => ({
	text,
	detail: [statementId ?? '', leftOut ? leftOutWords[leftOut] : ''].filter(Boolean).join(' · '),
});

const notChosenItem = ({ text, statementId }: ParkedReport): ListItem => ({
	text,
	detail: statementId ?? '',
});
