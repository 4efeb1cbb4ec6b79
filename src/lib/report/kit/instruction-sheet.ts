import { partTimes } from '$lib/session/evening/part-times';
import type { Plan } from '$lib/session/evening/plan';
import { programmeOf } from '$lib/session/evening/run-clock';
import type { PlanStep } from '$lib/session/evening/plan-steps';
import { row, textBlock, together, type Block } from '$lib/paper/block';
import { tableBlocks } from '../pdf/table-blocks';
import { tag } from '$lib/paper/tag';
import { sideWidth } from '$lib/paper/theme';
import { instructionWords as words } from './instruction-words';
import { hasPoster, shownAddress, sizeText, whereAndWhen, type Kit } from './kit';

/** Page ranges of the parts of the kit, as typed in a print dialog. */
export type KitPages = {
	readonly single: { readonly from: number; readonly to: number };
	readonly levels: { readonly from: number; readonly to: number };
	/** Null where nobody asked for them. */
	readonly closing: { readonly from: number; readonly to: number } | null;
	/** Null without cards. */
	readonly cards: { readonly from: number; readonly to: number; readonly sides: number } | null;
	readonly anchors: number;
};

/** Everything needed to lead the bijeenkomst; one page, or two where it has many parts. */
export function instructionBlocks(kit: Kit, pages: KitPages): readonly Block[] {
	const { plan, session } = kit;
	const { place } = programmeOf(session);
	const details = [
		whereAndWhen(kit),
		...(place.trim() ? [place.trim()] : []),
		`${String(session.minutes)} minuten`,
		sizeText(kit),
	].join(' · ');
	return [
		{ ...textBlock('title', words.title, tag('H1')) },
		textBlock('soft', details, tag('P'), 1.5),
		textBlock('lead', plan.sentence, tag('P'), 5),
		...(plan.shortage ? [textBlock('body', plan.shortage, tag('P'), 2)] : []),
		listBlock(words.before.title, beforeItems(kit, pages), 6),
		...tableBlocks({
			kind: 'table',
			level: 2,
			title: words.steps.title,
			showsTitle: true,
			columns: words.steps.columns,
			rows: stepRows(kit),
		}),
		listBlock(words.otherwise.title, words.otherwise.items(minutesAtTheEnd(plan)), 6),
		listBlock(words.readers.title, words.readers.items, 5),
	];
}

const beforeItems = (kit: Kit, pages: KitPages): readonly string[] =>
	words.before.items(shownAddress(kit.address), printText(pages), hasPoster(kit));

function listBlock(title: string, items: readonly string[], before: number): Block {
	const list = tag('L');
	const main = items.map((item, index) =>
		textBlock('body', item, tag('LBody', tag('LI', list)), index === 0 ? 0 : 1.4),
	);
	return together([row(sideWidth, [textBlock('subheading', title, tag('H2'))], main)], before);
}

const stepRows = ({ plan, session, closingCards }: Kit): readonly (readonly string[])[] =>
	partTimes(plan, programmeOf(session).begin)
		.filter(({ minutes }) => minutes > 0)
		.map(({ step, name, minutes, from, to }) => [
			`${from}–${to}`,
			name,
			`${String(minutes)} min`,
			words.how[step](plan, closingCards !== undefined),
		]);

const lastSteps: readonly PlanStep[] = ['unheard', 'ambitions', 'actions', 'parking', 'closing', 'worth'];

const minutesAtTheEnd = ({ items }: Plan): number =>
	items.reduce((sum, { step, minutes }) => (lastSteps.includes(step) ? sum + minutes : sum), 0);

function printText({ single, levels, closing, cards, anchors }: KitPages): string {
	return [
		words.print.single(single.from, single.to),
		words.print.levels(levels.from, levels.to),
		...(closing ? [words.print.closing(closing.from, closing.to)] : []),
		...(cards ? [words.print.cards(cards.from, cards.to, cards.sides)] : []),
		words.print.anchors(anchors),
	].join(' ');
}
