import { capitalised } from '$lib/content/capitalised';
import type { Dimension, Statement } from '$lib/content/questionnaire';
import { referentsLine } from '$lib/scan/referents/referent-texts';
import { referencesIn } from '$lib/scan/referents/references-in';
import { inScope } from '$lib/scan/step-order';
import { row, rule, textBlock, together, type Block } from '$lib/paper/block';
import { tag } from '$lib/paper/tag';
import type { Kit } from './kit';
import { kitWords } from './kit-words';

const { anchors: words } = kitWords;

/** Anchors of every level of the statements on the cards, for choosing without a screen. */
export function anchorBlocks({ questionnaire, session }: Kit): readonly Block[] {
	const meant = referentsLine(session.referents, referencesIn(questionnaire));
	return [
		textBlock('heading', words.title, tag('H2')),
		textBlock('cell', `${words.intro}${questionnaire.instruction}`, tag('P'), 1),
		...doubtBlocks(questionnaire),
		...(meant ? [textBlock('strong', capitalised(meant), tag('P'), 1)] : []),
		...questionnaire.dimensions.flatMap((dimension) =>
			themeBlocks(dimension, inScope(dimension, session.length)),
		),
	];
}

/** The rules for doubt, folded on a screen. */
function doubtBlocks({ inDoubt }: Kit['questionnaire']): Block[] {
	if (!inDoubt) return [];
	const list = tag('L');
	const rules = inDoubt.rules.map(({ when, then }) => {
		const item = tag('LI', list);
		return textBlock('cell', `${when} ${then}`, tag('LBody', item), 0.4);
	});
	return [
		textBlock('cell', inDoubt.intro, tag('P'), 0.6),
		textBlock('subheading', words.inDoubt, tag('H3'), 1.5),
		...rules,
	];
}

const idWidth = 12;
/** Width of the column with the level's number, gutter included. */
const levelWidth = 6.5;

function themeBlocks({ id, name }: Dimension, statements: readonly Statement[]): Block[] {
	if (statements.length === 0) return [];
	const head = together(
		[rule(0), row(idWidth, [textBlock('id', id, tag('P'))], [textBlock('subheading', name, tag('H3'))], 1.2)],
		5,
		true,
	);
	return [head, ...statements.map((statement, index) => statementBlock(statement, index === 0 ? 1.5 : 3.5))];
}

function statementBlock({ id, text: statement, anchors }: Statement, before: number): Block {
	const list = tag('L');
	const levels = anchors.map((anchor, level) => {
		const item = tag('LI', list);
		return row(
			levelWidth,
			[textBlock('cellHead', String(level), tag('Lbl', item))],
			[textBlock('cell', anchor, tag('LBody', item))],
			level === 0 ? 0.6 : 0.2,
		);
	});
	return together(
		[row(idWidth, [textBlock('id', id, tag('P'))], [textBlock('strong', statement, tag('P')), ...levels])],
		before,
	);
}
