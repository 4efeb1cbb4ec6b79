import { ExternalHyperlink, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import type { Palette } from '$lib/paper/page-writer';
import { allowedText } from '../document/allowed-text';
import type { Run } from '../document/plain-blocks';
import { wordColour } from './word-styles';

/** Runs of a paragraph; a typed line break stays one. */
export const wordRuns = (runs: readonly Run[], palette: Palette): ParagraphChild[] =>
	runs.flatMap((run): ParagraphChild[] => {
		const inside = textRuns(run, palette);
		return run.url === null ? inside : [new ExternalHyperlink({ link: run.url, children: inside })];
	});

const textRuns = ({ text, tone, url }: Run, palette: Palette): TextRun[] =>
	allowedText(text)
		.split('\n')
		.map((line, index) => {
			const options: IRunOptions = {
				text: line,
				...(index > 0 && { break: 1 }),
				...(tone === 'strong' && { bold: true }),
				...(tone === 'soft' && { color: wordColour(palette, 'soft') }),
				...(url !== null && { style: 'Hyperlink' }),
			};
			return new TextRun(options);
		});
